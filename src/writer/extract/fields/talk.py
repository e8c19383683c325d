"""Whose notes they are where a talk is written down: who is addressed, and who answers."""

from collections import Counter
from collections.abc import Sequence

from writer import regex
from writer.extract.fields.head_parts import name_alone
from writer.extract.names.given_names import is_given_name
from writer.extract.names.spelled import spelled
from writer.extract.names.spelling import fold, name_parts
from writer.extract.structure.transcripts import SPEAKERS
from writer.extract.units import Unit

_OWN = regex.compile(
    r"\b(?:I['’]ve|I (?:did|was|worked|ran|led|built|have|had|used|trained|started|think I|"
    r"would|can)|"
    r"thanks? (?:you )?for (?:having|seeing) me|when I|my (?:last|current|old|previous))\b"
)
_ASKS = regex.compile(
    r"\?|\b(?:tell (?:us|me) about|we['’](?:re|ve|ll)|we (?:have|are|run|need|will|want)|our|"
    r"you['’]ll|"
    r"your (?:experience|notice|cv)|talk (?:us|me) through)\b",
    regex.IGNORECASE,
)
#: In units: the beginning of a talk shows who is who.
_MOST = 400


def candidate_of_talk(text: str, units: Sequence[Unit]) -> str | None:
    """Return the speaker whom the others address and who answers, or None where that is open."""
    spoken = [unit for unit in units if unit.part == "transcript" and unit.speaker][:_MOST]
    names = dict.fromkeys(unit.speaker or "" for unit in spoken)
    if teller := debrief_teller(text, units):
        return None if fold(teller) in _MYSELF else name_alone(spelled(teller))
    own = [name for name in names if fold(name) in _MYSELF]
    real = [name for name in names if _is_name(name) and not is_kin(name)]
    if own:
        return _greeted(text, [unit for unit in spoken if unit.speaker not in own])
    if (
        len(real) == 1
        and len(names) > 1
        and all(is_kin(name) for name in names if name not in real)
    ):
        # Told to one's mother, line by line.
        return name_alone(spelled(real[0]))
    if len(real) < 2:
        return _greeted(text, spoken)
    scores = Counter[str]()
    for unit in spoken:
        words = text[unit.start : unit.end]
        if unit.speaker in real:
            scores[unit.speaker] += len(_OWN.findall(words)) - len(_ASKS.findall(words))
        for name in real:
            if name != unit.speaker and _addresses(words, name):
                scores[name] += 3
    ranked = [(name, scores[name]) for name in sorted(real, key=lambda one: -scores[one])]
    best, second = ranked[0], ranked[1]
    return name_alone(spelled(best[0])) if best[1] > 0 and best[1] > second[1] + 1 else None


_MYSELF = ("me", "i", "candidate", "ich", "moi", "yo")
#: What one says of an interview afterwards, of people who are not in the talk.
_ACCOUNT = regex.compile(
    r"\b(?:told (?:him|her|them)|forgot|(?:didn['’]?t|never|did not) (?:tell|mention|say)|i "
    r"(?:had|met|"
    r"saw) (?-i:[A-Z])|i was (?:interviewed|with)|(?:they|she|he) (?:asked|said|told|showed|wants?|"
    r"decides?)|hear(?:ing)? (?:back )?by|(?:^|[.!?] )met (?-i:[A-Z])\w*|"
    r"the interview|debrief|(?:they|she|he)['’]ll (?:let|call|"
    r"ring|decide))\b",
    regex.IGNORECASE,
)


def debrief_teller(text: str, units: Sequence[Unit]) -> str | None:
    """Return who of a chat tells friends of the interview; None for the interview's own talk."""
    told, said = Counter[str](), Counter[str]()
    for unit in [one for one in units if one.part == "transcript" and one.speaker][:_MOST]:
        words = text[unit.start : unit.end]
        name = unit.speaker or ""
        said[name] += 1
        told[name] += len(_ACCOUNT.findall(words)) - 2 * len(_ADDRESSED.findall(words))
    real = [name for name in told if (_is_name(name) or fold(name) in _MYSELF) and not is_kin(name)]
    best = max(real, key=lambda name: told[name], default=None)
    if best and len(said) > 1 and all(is_kin(name) for name in said if name != best):
        return best
    if best is None or len(said) < 2 or told[best] < 1:
        return None
    if any(
        unit.speaker not in (None, best) and _ASKED_AFTER.search(text, unit.start, unit.end)
        for unit in units[:_MOST] if unit.part == "transcript"
    ):  # fmt: skip
        return best
    if (told[best] < 2 or told[best] * 4 < said[best]) and fold(best) not in _MYSELF:
        return None
    # In the interview itself the others speak of "our" firm, and address "you".
    ours = sum(
        len(_OURS.findall(text[unit.start : unit.end]))
        for unit in units if unit.part == "transcript" and unit.speaker not in (None, best)
    )  # fmt: skip
    return best if ours < (2 if told[best] > 1 else 1) else None


#: What friends ask, and no interviewer.
_ASKED_AFTER = regex.compile(
    r"\bhow (?:was (?:it|the interview)|did (?:it|the interview|you) (?:go|do|get on))\b|"
    r"\bdid (?:you|u) get (?:it|the job)\b|\bwho did (?:you|u) (?:see|meet)\b",
    regex.IGNORECASE,
)
_ADDRESSED = regex.compile(
    r"\b(?:thanks? (?:you )?for (?:having|seeing)|your (?:team|firm|company))\b"
)
_OURS = regex.compile(
    r"\b(?:we(?:['’](?:re|ve|ll))?|our|tell (?:us|me) about|welcome|thanks for (?:coming|"
    r"joining))\b",
    regex.IGNORECASE,
)

_WELCOMED = regex.compile(
    r"\b(?:hi|hello|hey|morning|afternoon|welcome|thanks? (?:you )?for (?:coming|joining|"
    r"making)[^.,!?]{0,20}?)"
    r"[ ,]+(?P<name>(?-i:[A-ZÀ-Þ])[\w'’-]+)\s*[,.!?]",
    regex.IGNORECASE,
)


def _greeted(text: str, spoken: Sequence[Unit]) -> str | None:
    """Return whom speakers without a name greet; whole, where the notes have the whole name."""
    greeted = Counter(
        found["name"]
        for unit in spoken[:20]
        for found in _WELCOMED.finditer(text, unit.start, unit.end)
        if is_given_name(found["name"])
    )
    if len(greeted) != 1:
        return None
    first = next(iter(greeted))
    whole = regex.search(rf"(?<!\w){regex.escape(first)} [A-ZÀ-Þ][\w'’-]+", text)
    return (name_alone(whole[0]) if whole else None) or first


def is_kin(speaker: str) -> bool:
    """Tell whether a speaker is family or a friend: then a chat about the interview is at hand."""
    return speaker.casefold().strip() in _KIN


_KIN = frozenset(
    "mum mom mam ma dad da pa sis bro wife husband hubby nan gran friend mate partner sister "
    "brother "
    "mama papa mutti vati maman mother father".split()
)


def _is_name(speaker: str) -> bool:
    plain = speaker.casefold().rstrip("0123456789. ")
    return plain not in SPEAKERS and not plain.endswith("speaker")


def _addresses(words: str, name: str) -> bool:
    """Tell whether words turn to somebody: "Hi Owen, ...", "..., Owen?"."""
    first = regex.escape(name_parts(name)[0])
    return (
        regex.search(
            rf"(?:^|\b(?:hi|hello|hey|morning|afternoon|welcome|thanks?|so|ok|okay|right|great|"
            rf"well)[ ,]+)"
            rf"{first}\s*[,.!?]|,\s*{first}\s*[.?!]",
            fold(words),
        )
        is not None
    )
