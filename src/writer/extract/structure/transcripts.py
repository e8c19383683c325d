"""Who speaks, and where a conversation rather than a list of labels is written down."""

from collections import Counter
from collections.abc import Sequence

from writer import regex
from writer.extract.structure.labels import field_of, plain_label
from writer.extract.structure.lines import Line
from writer.extract.structure.stamps import STAMP, stamps_of
from writer.extract.units import Part
from writer.language.word_set import word_set

#: Speakers without a name of their own.
SPEAKERS = word_set(
    "me i interviewer q a candidate interviewee applicant recruiter hr manager panel host "
    "speaker ich yo moi moderator unknown host participant"
)
#: What stands before a colon in minutes and says nothing itself.
_HEADS = word_set(
    """
    gaps gap actions action forgot forgotten missed omitted promised promises owe owed todo next
    decision deadline outcome summary notes result results sending unsaid said told mentioned
    """
)
_STAMP = (
    r"[\[(]?(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?,?\s)?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"
    r"(?:\s?[AaPp][Mm])?[\])]?"
)
_SPEAKER = regex.compile(
    rf"(?:(?P<stamp>{_STAMP})\s*[-–—]?\s*)?(?:\*\*|__)?"
    r"(?P<name>[^\W\d_][^\W_]*(?:[ .'’-]{1,2}[^\W_]+){0,3}\.?)"
    r"(?:\s?[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u200D]+)?(?:\s*\([^)\n]{1,60}\))?(?:\*\*|__)?"
    rf"(?:\s*(?P<late>{_STAMP}))?\s*:(?:\*\*|__)?\s+(?=\S)"
)
#: "Farida Khan   0:02" above what she says, as meeting programs export it.
_TURN_LINE = regex.compile(
    rf"(?:(?P<early>{_STAMP})\s+)?(?:\*\*|__)?"
    r"(?P<name>[^\W\d_][^\W_]*(?:[ .'’-]{1,2}[^\W_]+){0,3}\.?)(?:\*\*|__)?"
    rf"(?:(?:\s+|\s*[-–—|·,]\s*)\(?(?P<late>{_STAMP})(?:\s?[AaPp][Mm])?\)?)?"
)
#: "Speaker 1 = me, Owen Tegid", "Speaker 2: Bethan Prosser"
_WHO_IS = regex.compile(
    r"^\W*(?P<label>speaker \d+|S\d|P\d|voice \d|interviewer \d)\s*(?:=|:|\bis\b|[-–—(])\s*"
    r"(?P<name>[^\W\d_][^,;()=\n.]{1,40}?)\s*(?:[,;()=.]|$)",
    regex.IGNORECASE | regex.MULTILINE,
)


def named_speakers(text: str) -> dict[str, str]:
    """Return who "Speaker 1" and the like are, where the notes say so."""
    found: dict[str, str] = {}
    for who in _WHO_IS.finditer(text[:20000]):
        if len(who["name"].split()) <= 4:
            found.setdefault(who["label"].casefold(), who["name"])
    return found


def _turn_line(text: str, line: Line) -> str | None:
    """Return the speaker of a line that holds a name and a time and nothing else."""
    if line.kind not in ("text", "row") or line.end - line.start > 60:
        return None
    found = _TURN_LINE.fullmatch(text, line.start, line.end)
    if found is None or (found["early"] is None) == (found["late"] is None):
        return None
    return None if field_of(found["name"]) else found["name"]


def speaker(text: str, line: Line) -> tuple[str, int, bool] | None:
    """Return (name, where the words begin, whether a time stands there) for `Name: words`."""
    if alone := _turn_line(text, line):
        return alone, line.end, True
    if line.kind not in ("text", "label", "bullet"):
        return None
    found = _SPEAKER.match(text, line.start if line.kind != "bullet" else line.inner, line.end)
    if found is None:
        return None
    name = found["name"]
    if _is_head(name):
        return None
    if field_of(name) and _speaker_key(name) not in SPEAKERS:
        return None
    if field_of(name) and _is_names(text[found.end() : line.end]):
        # "Me: Sofia Marino" says whose notes these are.
        return None
    stamped = found["stamp"] is not None or found["late"] is not None
    return name, found.end(), stamped


def mark_transcripts(text: str, lines: Sequence[Line], parts: list[Part]) -> None:
    """Mark the lines of a conversation that is written down."""
    chat = len(stamps_of(text)) > 0
    spoken = [
        (at, found)
        for at, line in enumerate(lines)
        if parts[at] == "notes"
        and (found := speaker(text, line))
        # A line or two of a chat are no talk yet.
        and (chat or not STAMP.match(text, line.start, line.end))
    ]
    listed = all(lines[at].kind == "bullet" for at, _ in spoken)
    if listed and not any(s or _speaker_key(n) in SPEAKERS for _, (n, _, s) in spoken):
        # "- Ana: ..." under one label, "- Ana: ..." under another: a list about Ana.
        return
    alone = Counter(filter(None, (_turn_line(text, lines[at]) for at, _ in spoken)))
    if alone and (len(alone) < 2 or max(alone.values()) < 2 or not _is_answered(text, lines)):
        # "Anton Weiss 10:15", "Claire Lam 11:00": the day's plan.
        spoken = [(at, found) for at, found in spoken if not _turn_line(text, lines[at])]
    if not _is_talk([(name, stamped) for _, (name, _, stamped) in spoken]):
        return
    counts = Counter(_speaker_key(name) for _, (name, _, _) in spoken)
    turns = {
        index
        for index, (name, _, stamped) in spoken
        if stamped
        or counts[_speaker_key(name)] > 1
        or (_speaker_key(name) in SPEAKERS and field_of(name) is None)
    }
    if not turns:
        return
    last = max(turns)
    inside = False
    for at, line in enumerate(lines):
        if at in turns:
            inside = True
        elif (
            line.kind in ("heading", "rule")
            or (
                line.label_end is not None
                and (field_of(label := text[line.inner : line.label_end]) or _is_head(label))
                and speaker(text, line) is None
            )
            or parts[at] != "notes"
            or (line.kind == "blank" and (at > last or not _turn_follows(lines, turns, at)))
        ):
            inside = False
        if inside:
            parts[at] = "transcript"


def _is_answered(text: str, lines: Sequence[Line]) -> bool:
    """Tell whether words stand below most of the lines that hold a name and a time."""
    turns = [at for at, line in enumerate(lines) if _turn_line(text, line)]
    below = [
        next((one for one in lines[at + 1 : at + 3] if one.kind != "blank"), None) for at in turns
    ]
    said = [line for line in below if line is not None and not _turn_line(text, line)]
    return len(said) * 3 >= len(turns) * 2


def _is_names(words: str) -> bool:
    """Tell whether a value is a name rather than something said."""
    return len(words.split()) <= 4 and words[-1:] not in ".?!" and words.istitle()


def _is_head(label: str) -> bool:
    return not _HEADS.isdisjoint(_speaker_key(label).split())


def _speaker_key(name: str) -> str:
    """Return the name in one spelling, "Interviewer 2" as "interviewer"."""
    return plain_label(name).rstrip("0123456789. ")


def _turn_follows(lines: Sequence[Line], turns: set[int], index: int) -> bool:
    """Tell whether the talk goes on after the blank line at `index`: within two paragraphs."""
    return any(at in turns for at in range(index + 1, min(index + 8, len(lines))))


def _is_talk(turns: Sequence[tuple[str, bool]]) -> bool:
    """Tell a conversation from a list of labels: speakers come back, and take turns."""
    names = [_speaker_key(name) for name, _ in turns]
    if sum(stamped for _, stamped in turns) >= 2:
        return True
    known = [
        name in SPEAKERS and (names.count(name) > 1 or not field_of(name)) for name in names[:400]
    ]
    if len(set(names)) < 2 or len(names) < 3:
        return len(set(names)) == 2 and all(known)
    returns = any(
        first == third != second
        for first, second, third in zip(names, names[1:], names[2:], strict=False)
    )
    short = all(len(name.split()) <= 3 for name in names[:200])
    return returns and (any(known) or short)
