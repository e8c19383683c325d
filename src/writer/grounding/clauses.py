"""Whose matter each part of a letter's sentence is: the sender's, the reader's, or neither's."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from writer import regex
from writer.grounding.claim_cues import ALONE, HIRED
from writer.language.tokens import words
from writer.language.verbs import AUXILIARIES, base_of, is_base, is_finite, is_past
from writer.language.word_set import word_set

Side = Literal["sender", "reader", "shared"]
#: What a clause does: states a deed or trait, speaks of talk or feeling, muses, or commits.
Mode = Literal["deed", "talk", "maybe", "will"]

_SUBJECT = regex.compile(
    r"\b(?:(?P<sender>i(?:['’](?:m|ve|d|ll))?|my|mine)"
    r"|(?P<shared>we(?:['’](?:re|ve|d|ll))?|our|ours)"
    r"|(?P<reader>you(?:['’](?:re|ve|d|ll))?|your|yours|(?:(?<=^)|(?<=[,;] ))the (?:team|company"
    r"|firm)))"
    r"(?!\w)",
    regex.IGNORECASE,
)
#: Verbs of talking, feeling and courtesy: what follows them is somebody else's matter or a wish.
TALK: frozenset[str] = word_set(
    """
    appreciate ask believe discuss enjoy explain feel gather hear hope like listen look love
    mention note notice realise realize recall recognise recognize remember say sense share speak
    talk tell thank think understand want welcome wish wonder describe come agree add admire value
    point remain stay connect relate answer reply chat compare appear seem mean suggest recommend
    advise confirm offer show invite encourage imagine expect fear suppose guess
    admit confess doubt forget regret worry
    """
)
#: Said of the sender these are talk as well: "I found your plan clear", "I met the team".
_SENDER_TALK: frozenset[str] = word_set(
    """
    find meet leave visit give keep see walk pick learn read apply cover imagine
    touch go miss
    """
)
#: "I spoke with ..." is talk; "I speak Dutch" is a claim.
_SPOKEN_TO: frozenset[str] = word_set("with of about for again at on in it how this that")
#: Talk only where it is said to the reader, or of something: "I advised two firms" is a claim.
_SAID_TO: frozenset[str] = word_set(
    "advise encourage invite recommend show offer describe explain answer compare present"
)
#: "I was shown the yard", "we were given a tour": what hosts do.
_DONE_TO_GUESTS: frozenset[str] = word_set(
    "show give tell ask invite offer greet welcome treat interview"
)
#: "I know how ...", "I know that ..." is talk; "I know SAP" is a claim.
_KNOWN_THAT: frozenset[str] = word_set(
    "that how what why when where who from it this these those you your of the i we there"
)
_TALK_NOUNS: frozenset[str] = word_set(
    """
    thanks gratitude thought thoughts mind interest enthusiasm impression application conversation
    discussion interview meeting chat talk visit call time question questions answer way view
    understanding attention regards name hope part day afternoon morning advice feedback
    comment comments remark remarks account description explanation kindness insight insights
    candour candor words point points story stories example best consideration decision reply
    """
)
#: Talk only right after "my" or "your": "your time", but "your waiting time".
_THINGS_TOO: frozenset[str] = word_set(
    "time way part day call point points story stories name question questions visit words answer"
)
_FEELING: frozenset[str] = word_set(
    """
    glad happy pleased delighted grateful thankful excited interested keen eager impressed struck
    enthusiastic curious sorry sure certain confident aware convinced encouraged thrilled drawn
    reminded looking thinking hoping writing struck intrigued fascinated taken inspired relieved
    afraid scared nervous anxious proud lucky fortunate honoured surprised amazed
    heartened available welcome forward free
    """
)
_MAYBE: frozenset[str] = word_set(
    """
    would could can may might should i'd you'd we'd hope want wish like love if whether i’d you’d
    """
)
_WILL: frozenset[str] = word_set("will i'll we'll you'll shall i’ll")
_SKIP: frozenset[str] = word_set(
    "also really just very truly so still always especially particularly quite genuinely both most"
    " ever seldom rarely hardly scarcely"
    " greatly certainly definitely then already all never have had has been be am is are was were"
    " do did does being not too even now and to much hadn't didn't don't haven't hasn't wasn't"
    " doesn't"
)
#: "your team" acts as "you" does.
_BODIES: frozenset[str] = word_set(
    "team company firm ward school kitchen department practice crew group colleagues staff unit"
    " hospital clinic restaurant"
)
#: "I have a fair idea of it": an opinion, and no deed.
_HAS_A_VIEW = regex.compile(
    r"(?:had|have|having )?(?:an?|no|some|many|few|great|the|every|only) ?(?:[a-z'-]+ ){0,3}"
    r"(?:ideas?|sense|feeling|view|opinion|impression|interest|respect|admiration|liking|love|hunch"
    r"|doubts?|questions?|thoughts?|hopes?|wish|soft spot|confidence|sympathy|time|reason|pleasure"
    r"|chance|opportunity|memory|memories|picture|understanding)\b"
)
#: What is sent with the letter, or right after it.
_ENCLOSED = regex.compile(
    r"i(?:'m| am| have|'ve)?(?: also| now| just| hereby| gladly)? (?:attach(?:ed|ing)?"
    r"|enclos(?:e|ed|ing)|sending|forwarding|emailing|including)\b"
)
_GOVERNING: frozenset[str] = word_set(
    "send sending tell telling give giving show showing offer thank thanking meet meeting to for"
    " with of at from about join joining help helping hear seeing see let ask asking email call"
)
_ADVERBS: frozenset[str] = word_set("also and all both never always just already now still")


_PREPOSITIONS: frozenset[str] = word_set("at in on of for with by from under about to among")
#: What ends one thought and lets the next begin.
_PARTED = regex.compile(
    r"[,;:.!?]|\b(?:and|but|because|while|which|that|who|how|what|why|where|when|if|so|than"
    r"|as(?! (?:an?|the|my|our|your)\b))\b",
    regex.IGNORECASE,
)
#: A noun with its article right before "that you", "which I" or "you".
_RELATIVE = regex.compile(
    r"\b(?:the|a|an|those|these|every|each|all)\s+(?P<noun>(?:[\w'’-]+(?:[.,]\d+)*\s+){1,6}?)(?:(?:that|which)\s+)?$",
    regex.IGNORECASE,
)
#: "Two banks are among my clients": what is said of the sender stands before.
_AMONG = regex.compile(r"\b(?:is|are|was|were) (?:among|amongst|one of|some of|part of) $", regex.I)
#: "It was, I must admit, a relief": said in passing.
_ASIDE = regex.compile(
    r"i (?:(?:must|have to|may|dare|do|am happy to|am sorry to) )?(?:admit|confess|say|think|hope"
    r"|believe|suppose|imagine|trust|gather|know|fear|understand|add|suspect|guess|reckon|find|feel)\s*(?:[,.;!?–—]|$)",
    regex.IGNORECASE,
)
#: What stands before "I" and is said of it.
_OPENING = regex.compile(
    r"\s*(?:As (?P<being>an?\s.+)|Having (?P<having>.+)|With (?P<with>(?:\w+ )?(?:years?|decades?"
    r"|my|an? \w+ in)\b.+)),\s*$",
    regex.IGNORECASE | regex.DOTALL,
)
_OPENED = {"being": "am", "having": "have", "with": "have"}
_NEW_PART = regex.compile(
    r"[,;:]\s+(?:(so|and|but|which|while|as|because|yet|since|for)\s+)|;\s+(?=\w)"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence with the side that it is about; half-open span into the sentence."""

    text: str
    start: int
    end: int
    side: Side | None
    mode: Mode


@lru_cache(maxsize=1024)
def clauses(sentence: str) -> tuple[Clause, ...]:
    """Cut a sentence before each word that names a side ("I", "my", "your team"...).

    What stands before the first such word belongs to it, if a comma or nothing parts them
    ("Having run a night shift, I ..."); otherwise it is nobody's.
    """
    marks = _marks(sentence)
    if not marks:
        whole = Clause(sentence, 0, len(sentence), None, "deed")
        return (whole,) if sentence.strip() else ()
    found = []
    starts = [mark.start() for mark in marks]
    lead = sentence[: starts[0]]
    if _belongs(lead, marks[0]):
        starts[0] = 0
    elif lead.strip():
        found.append(Clause(lead, 0, len(lead), None, _mode(lead)))
    for mark, start, end in zip(marks, starts, [*starts[1:], len(sentence)], strict=True):
        side: Side = "sender" if mark["sender"] else "reader" if mark["reader"] else "shared"
        text = sentence[start:end]
        cut = _own_end(text, mark.end() - start)
        mode = _mode(sentence[mark.start() : start + cut])
        stated = _stated(sentence[start : mark.start()]) if mark["sender"] else ""
        if stated:
            found.append(Clause(stated, start, mark.start(), side, _mode(stated)))
            cut -= mark.start() - start
            start = mark.start()
            text = sentence[start:end]
        begin = start - antecedent(sentence[:start]) if start else 0
        found.append(Clause(sentence[begin : start + cut], begin, start + cut, side, mode))
        if text[cut:].strip():
            found.append(Clause(text[cut:], start + cut, end, None, "deed"))
    return tuple(found)


def _stated(lead: str) -> str:
    """Return what the opening of a sentence states of its subject, as a clause of its own.

    "As a certified instructor, I could help": "I am a certified instructor". "" for nothing.
    """
    match = _OPENING.match(lead)
    if match is None:
        return ""
    verb = next(name for name, told in match.groupdict().items() if told is not None)
    return f"I {_OPENED[verb]} {match[verb]}"


def _marks(sentence: str) -> list[regex.Match]:
    """Return the words that name a side, but for objects and for what a side has itself.

    "I run clinics with my nurses" is one clause: "my" after "I" begins nothing new.
    """
    marks: list[regex.Match] = []
    for mark in _SUBJECT.finditer(sentence):
        if _is_object(sentence, mark) or ALONE.match(sentence, mark.end()):
            continue
        if _is_aside(sentence, mark):
            continue
        if HIRED.search(sentence, 0, mark.start()) and mark.group().lower() == "your":
            continue
        if marks and mark.group().lower() in ("my", "our", "your", "mine", "yours", "ours"):
            between = sentence[marks[-1].end() : mark.start()]
            if marks[-1].lastgroup == mark.lastgroup and not _PARTED.search(between):
                continue
        marks.append(mark)
    return marks


def _is_aside(sentence: str, mark: regex.Match) -> bool:
    """Tell whether a side is named in passing: "a relief, I admit", "any dessert of mine"."""
    word, before = mark.group().lower(), sentence[: mark.start()]
    if word in ("mine", "ours", "yours"):
        return before.rstrip().endswith(" of")
    return bool(_ASIDE.match(sentence, mark.start())) and before.rstrip()[-1:] in (",", "–", "—")


def _belongs(lead: str, mark: regex.Match) -> bool:
    """Tell whether what stands before the first side belongs to it.

    "Having run a night shift, I", "The sheet that you", "Absence at your".
    """
    if regex.search(r",\s*$", lead):
        return bool(regex.match(r"\s*(?:[A-Z]\w+ing|As|With|After|In|At)\b", lead))
    if mark.group().lower() in ("my", "our") and _AMONG.search(lead):
        return True
    if not lead.strip() or _PARTED.search(lead):
        return False
    said = [token.text for token in words(lead)]
    if any(is_finite(word) or is_past(word) for word in said):
        return False
    if mark.group().lower() in ("my", "our", "your"):
        return len(said) > 1 and said[-1].lower() in _PREPOSITIONS and said[0].lower() not in TALK
    return bool(_RELATIVE.search(lead))


def antecedent(before: str) -> int:
    """Return how many characters before a relative clause are what it is about.

    "I admire the sheet that you introduced": the part about "you" is "the sheet that you ...".
    """
    match = _RELATIVE.search(before)
    if match and words(match["noun"])[-1].text.lower() in _PREPOSITIONS:
        return 0  # "two in a hundred of my pieces"
    if not match or any(
        is_finite(t.text)
        or is_past(t.text)
        or (t.text.lower() in _PREPOSITIONS and t.text.lower() != "of")
        for t in words(match["noun"])
    ):
        return 0
    return len(before) - match.start()


def _own_end(text: str, begin: int) -> int:
    """Return where the part of a clause that its subject governs ends.

    After a comma and "so", "and", "which" ... a verb goes on with the same subject; anything else
    is a new one.
    """
    if not any(mark in text for mark in ",;:"):
        return len(text)
    for match in _NEW_PART.finditer(text, begin):
        following = text[match.end() :].split(maxsplit=1)
        verb = following[0].strip(",.;:") if following else ""
        goes_on = is_past(verb) or is_finite(verb) or (is_base(verb) and match[1] == "and")
        if not goes_on and verb.lower() not in _ADVERBS and not verb.endswith("ly"):
            return match.start()
    return len(text)


def _is_object(sentence: str, mark: regex.Match) -> bool:
    """Tell whether a "you" is an object ("send you the notes"), not the subject of what follows."""
    if mark.group().lower() != "you":
        return False
    before = _words_of(sentence[: mark.start()], *sentence[: mark.start()].rsplit(maxsplit=2)[-2:])
    before = before[-1:]
    after = _words_of(sentence[mark.end() :], *sentence[mark.end() :].split(maxsplit=2)[:2])[:1]
    if not after or sentence[mark.end() :].lstrip()[:1] in ",.;:!?":
        return True
    verbal = (
        is_finite(after[0]) or is_past(after[0]) or is_base(after[0]) or after[0].endswith("ly")
    )
    return (not verbal and after[0] not in _ADVERBS) or bool(before and before[0] in _GOVERNING)


def _words_of(text: str, *near: str) -> list[str]:
    """Return the words of the pieces `near` of a text in lower case; of all of it if they are none.

    The word next to a place is wanted; few texts have to be cut up whole for it.
    """
    tokens = words(" ".join(near)) or words(text)
    return [token.text.lower() for token in tokens]


def _mode(text: str) -> Mode:
    """Tell what a clause does from the first words after its subject."""
    tokens = [token.text.lower().replace("’", "'") for token in words(text)]
    if not tokens:
        return "talk"
    owned = tokens[0] in ("my", "our", "your", "mine", "yours", "ours")
    if owned and len(tokens) > 1 and tokens[1].removesuffix("'s") in _BODIES:
        owned, tokens = False, tokens[1:]
    head = tokens[:4] if owned else tokens[:6]
    if owned:
        if any(word in _WILL for word in tokens[1:5]):
            return "maybe"  # "My shirts will be ironed": nothing is said to be so yet
        spoken = head[1:2] if head[2:3] and head[2] in _THINGS_TOO else head[1:3]
        return "talk" if any(word in _TALK_NOUNS for word in spoken) else "deed"
    if any(word in _MAYBE for word in head[:4]):
        return "maybe"
    if any(word in _WILL for word in head[:3]):
        return "will"
    rest = [word for word in head[1:] if word not in _SKIP and not word.endswith("ly")]
    if not rest:
        return "talk"
    if tokens[0][0] == "i" and _ENCLOSED.match(" ".join(tokens)):
        return "will"
    if {"was", "were", "been"} & set(head[1:3]) and base_of(rest[0]) in _DONE_TO_GUESTS:
        return "talk"
    if rest[0] == "know" and "how to" in " ".join(head):
        return "deed"
    return "talk" if _talks(rest, tokens[0]) else "deed"


def _talks(rest: list[str], subject: str) -> bool:
    """Tell whether the verb that `rest` opens with is one of talking or feeling."""
    verb = rest[0]
    if verb in _FEELING and (verb != "taken" or rest[1:2] in (["with"], ["by"], ["aback"])):
        return True
    base = base_of(verb)
    if base is None or verb in AUXILIARIES:
        return subject[0] in "iw" and _HAS_A_VIEW.match(" ".join(rest)) is not None
    if base == "know":
        return len(rest) > 1 and rest[1] in _KNOWN_THAT
    if base == "speak":
        return len(rest) == 1 or rest[1] in _SPOKEN_TO
    if base in _SAID_TO and subject[0] == "i":  # "I explained that", "I advised two firms"
        return len(rest) == 1 or rest[1] in _SPOKEN_TO or rest[1] in ("you", "your", "what", "why")
    if base == "apply":  # "I applied for the post", "I applied for a grant"
        return len(rest) == 1 or rest[2:3] in (["the"], ["this"], ["your"])
    if base == "look":  # "I looked after a garden"
        return rest[1:2] != ["after"]
    if base == "keep":  # "I keep thinking of it", "I keep bees"
        return len(rest) > 1 and (rest[1].endswith("ing") or rest[1] in ("in", "you", "your"))
    if base == "cover":  # "we covered the rota", "I covered the elections"
        return subject[0] == "w"
    return base in TALK or (subject[0] in "iw" and base in _SENDER_TALK)
