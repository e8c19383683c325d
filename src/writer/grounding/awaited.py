"""The day on which something is awaited, where the notes name another for what comes next."""

from collections.abc import Sequence

from writer import regex
from writer.grounding.grounds import Grounds
from writer.grounding.times import times_in
from writer.language.names import Name

_WEEKDAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
#: "I look forward to your call on Thursday".
_AWAITED = regex.compile(
    r"\b(?:look(?:ing)? forward|hear(?:ing)? (?:from|back)|await(?:ing)?|expect(?:ing)?"
    r"|wait(?:ing)?|see(?:ing)? you)\b[^.;]{0,80}?\b(?:on|by|until|before|this|next|the|after)"
    rf" (?:coming )?({_WEEKDAYS})\b",
    regex.IGNORECASE,
)
#: What notes call the next step.
_STEP = regex.compile(
    r"\b(?:will|'ll|ring(?:s|ing)?|calls?|calling|phones?|hears?|decides?|decision|know|answer"
    r"|texts?|e?-?mails?|next|trial|second|stage|meet|back|come|write|reply|tell|results?|step"
    r"|follow)\b",
    regex.IGNORECASE,
)


def unawaited_days(text: str, materials: Sequence[Grounds]) -> list[Name]:
    """Return the weekday for which a sentence awaits something, if the next steps have others.

    Days of the notes that belong to something else ("assembly on Fridays") do not count.
    """
    match = _AWAITED.search(text) if "day" in text else None
    if match is None:
        return []
    steps = (m.text for m in materials if m.kind == "next_step" or _STEP.search(m.text))
    held = frozenset().union(*(times_in(step, months=False) for step in steps))
    if not held or times_in(match[1], months=False) <= held:
        return []
    return [Name(match[1], match.start(1), match.end(1))]
