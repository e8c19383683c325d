"""Recognising a sentence in which the writer tells of their own work, training or skill."""

from writer.language.tokens import words
from writer.language.verbs import AUXILIARIES, base_of
from writer.rules.cues import Cue

#: What "I" does in any thank-you, whoever writes it.
_POLITE_VERBS_WORDS = """
    be have do thank appreciate enjoy meet see look hope want like love think believe feel wish
    talk speak discuss chat hear learn understand leave come go get find mention say tell ask know
    remain write send let join sense notice forget mean note interview apply consider welcome value
    remember reflect call return realise realize gather trust guess suppose wonder expect admire
    read attach enclose promise look wait await need owe share visit walk
"""
_POLITE_VERBS = frozenset(_POLITE_VERBS_WORDS.split())
_OWN = Cue(
    "my {experience/background/training/years/degree/certificate/certification/placement/practice},"
    "my {apprenticeship/studies/thesis/licence/license/qualification/qualifications/skills/diploma},"
    "my {own work/own projects/last/previous/current/present/former/first/time/days/career/work},"
    "my {team/class/classes/pupils/patients/clients/crew/kitchen/site/ward}, years of, years as,"
    "years in, years with, years at, years on, i am a {trained/qualified/registered/certified},"
    "i am a {licensed/chartered/native}, i am {trained/qualified/fluent/certified/licensed},"
    "i hold,"
    "i speak, having {run/led/taught/built/worked/done/managed/spent/trained/set/cooked/written},"
    "i have {a/an/two/three/four/five/six/seven/eight/nine/ten/the/both/already},"
    "{used/accustomed} to, i know {how/the/this/these/that/what}, {familiar/at home} {with/in},"
    "experience {of/in/with}, experienced, my {english/french/german/spanish/bsl}"
)
_BETWEEN_WORDS = """
    have had also once still then now later myself recently personally always never first already
    often usually successfully regularly previously 've 'd
"""
_BETWEEN = frozenset(_BETWEEN_WORDS.split())


def is_qualification(text: str) -> bool:
    """Whether the sentence tells of something its writer did, can do or was trained in."""
    if _OWN.within(text):
        return True
    tokens = [token.text for token in words(text)]
    for index, word in enumerate(tokens):
        contracted = word.replace("’", "'").lower() in ("i've", "i'd")
        if word == "I" or contracted:
            verb = _verb_after(tokens, index + 1)
            if verb is not None and verb not in _POLITE_VERBS:
                return True
    return False


def _verb_after(tokens: list[str], index: int) -> str | None:
    """Return the base of the verb that follows a subject, None for a modal or no verb at all."""
    while index < len(tokens) and tokens[index].lower() in _BETWEEN:
        index += 1
    if index >= len(tokens) or tokens[index].lower() in AUXILIARIES:
        return None
    return base_of(tokens[index])
