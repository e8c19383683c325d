"""Recognising a sentence in which the writer tells of their own work, training or skill."""

from functools import lru_cache
from itertools import pairwise

from writer.language.tokens import SENTENCES, word_texts
from writer.language.verbs import AUXILIARIES, base_of, is_gerund
from writer.rules.courtesy import is_forward
from writer.rules.cues import Cue

#: What "I" does in any thank-you, whoever writes it.
_POLITE_VERBS_WORDS = """
    be have thank appreciate enjoy meet see look hope want like love think believe feel wish
    talk speak discuss chat hear learn understand leave come go get find mention say tell ask know
    remain write send let join sense notice forget mean note interview apply consider welcome value
    remember reflect call return realise realize gather trust guess suppose wonder expect admire
    read attach enclose promise look wait await need owe share visit walk
"""
_POLITE_VERBS = frozenset(_POLITE_VERBS_WORDS.split())
#: What "my" goes with in any thank-you.
_POLITE_NOUN_WORDS = """
    thanks gratitude appreciation mind way interest visit interview interviewer question questions
    application name number letter reference references referees sincere best notes part heart
    enthusiasm time day week morning afternoon evening attention eye reply answer answers phone
    email address wish wishes pleasure great decision thoughts impression view opinion trial
    warmest deepest head life dream husband wife contact
"""
_POLITE_NOUNS = frozenset(_POLITE_NOUN_WORDS.split())
_OWN = Cue(
    "{years/months/summers/winters/seasons/terms/decade/decades} {of/as/in/with/at/on/under},"
    "i am a {trained/qualified/registered/certified/licensed/chartered/native}, i hold, i speak,"
    "i am {trained/qualified/fluent/certified/licensed/used}, i am at home, accustomed to,"
    "i have {a/an/two/three/four/five/six/seven/eight/nine/ten/both/already},"
    "familiar {with/to me},"
    "i know {how/the/this/these/that/what}, experience {of/in/with}, experienced,"
    "where i {had/was},"
    "i did {much/the same/this/it/that/something}, as {a/an} {former/trained/old/qualified},"
    "i {was/had been/have been} {a/an/the/in charge/responsible/trained/head}, {taught/trained} me,"
    "{was/were} mine, {was/were/became} my {job/work/task/part/line/charge/trade}, fell to me,"
    "since {school/college/leaving/i/19*/20*}, since high school, for ... {years/months/seasons},"
    "{learned/learnt} ... from me, {had/have} me as, under my {care/lead/charge/watch}"
)
#: "I looked after six wards", "I have waited tables".
_WORK_AFTER_ALL = frozenset(
    {("look", "after"), ("wait", "tables"), ("wait", "at"), ("call", "on"), ("meet", "deadlines")}
)
_SUBJECTS = frozenset({"I", "I've", "I'd", "Having", "having"})
_LEFT = frozenset("taught gave given showed shown made left cured convinced prepared".split())
_BETWEEN_WORDS = """
    have had also once still then now later myself recently personally always never first already
    often usually successfully regularly previously
"""
_BETWEEN = frozenset(_BETWEEN_WORDS.split())


@lru_cache(maxsize=SENTENCES)
def is_qualification(text: str) -> bool:
    """Whether the sentence tells of something its writer did, can do or was trained in."""
    if _OWN.within(text):
        return True
    # "Let me know if you need my test sheets" tells nothing of the writer.
    is_ahead = is_forward(text)
    tokens = word_texts(text.replace("’", "'"))
    if tokens and _taught_by_doing(tokens):
        return True
    for index, token in enumerate(tokens):
        word = token.lower()
        if word == "my" and index + 1 < len(tokens) and not is_ahead:
            if tokens[index + 1].lower() not in _POLITE_NOUNS:
                return True
        elif token in _SUBJECTS and _tells_of_work(tokens, index + 1):
            return True
    return False


def _taught_by_doing(tokens: list[str]) -> bool:
    """Whether a deed opens the sentence that did something to its writer.

    "Preparing bundles for three hearings has given me a respect for them".
    """
    opening = base_of(tokens[0]) if is_gerund(tokens[0]) else None
    if opening is None or opening in _POLITE_VERBS:
        return False
    return any(a.lower() in _LEFT and b.lower() == "me" for a, b in pairwise(tokens))


def _tells_of_work(tokens: list[str], index: int) -> bool:
    """Whether the verb that follows a subject is one of work, not one of any thank-you."""
    verb, after = _verb_after(tokens, index)
    if verb == "be" and after < len(tokens) and tokens[after].lower().endswith("ing"):
        verb, after = base_of(tokens[after]), after + 1  # "I have been running"
    following = tokens[after].lower() if after < len(tokens) else ""
    return verb is not None and (verb not in _POLITE_VERBS or (verb, following) in _WORK_AFTER_ALL)


def _verb_after(tokens: list[str], index: int) -> tuple[str | None, int]:
    """Return the base of the verb that follows a subject, None for a modal or no verb at all,
    and the index of what follows it."""
    while index < len(tokens) and tokens[index].lower() in _BETWEEN:
        index += 1
    if index >= len(tokens) or tokens[index].lower() in AUXILIARIES:
        return None, index
    return base_of(tokens[index]), index + 1
