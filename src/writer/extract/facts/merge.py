"""Readings into facts: duplicates merged, ids given in document order, every quote proven."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from writer.extract.facts.reading import Reading
from writer.interview import CANDIDATE, Fact
from writer.language.tokens import content_words

Restated = Mapping[tuple[int, int], str]


def to_facts(
    text: str, readings: Sequence[Reading], restated: Restated | None = None
) -> tuple[Fact, ...]:
    """Return the facts of all readings that are sure, "f1" first; open ones are left out.

    `restated` maps the span of a reading to its checked restatement.
    """
    kept: list[Reading] = []
    for reading in sorted(readings, key=lambda r: (r.start, -r.end)):
        if not reading.sure:
            continue
        twin = next((n for n, other in enumerate(kept) if _same(text, other, reading)), None)
        if twin is None:
            kept.append(reading)
        else:
            kept[twin] = _merged(kept[twin], reading)
    kept.sort(key=lambda r: (r.start, r.end))
    return tuple(
        _fact(text, reading, f"f{n}", (restated or {}).get((reading.start, reading.end)))
        for n, reading in enumerate(kept, 1)
    )


def _fact(text: str, reading: Reading, fact_id: str, restated: str | None) -> Fact:
    return Fact(
        id=fact_id,
        kind=reading.kind or "private",
        holder=reading.holder or CANDIDATE,
        interviewers=reading.interviewers,
        quote=text[reading.start : reading.end],
        start=reading.start,
        end=reading.end,
        shareable=reading.shareable and reading.kind != "private",
        restated=restated if reading.shareable else None,
        told=reading.told,
    )


def _same(text: str, first: Reading, second: Reading) -> bool:
    """Say whether both tell the same: one span inside the other, or the same words over again."""
    if first.shareable != second.shareable:
        return False
    if first.start <= second.start and second.end <= first.end:
        return True
    if first.kind != second.kind or first.holder != second.holder or not first.shareable:
        return False
    mine = content_words(text[first.start : first.end])
    other = content_words(text[second.start : second.end])
    if not mine or not other:
        return False
    return len(mine & other) / len(mine | other) >= 0.85


def _merged(first: Reading, second: Reading) -> Reading:
    people = first.interviewers
    if people and second.interviewers:
        people = tuple(dict.fromkeys((*people, *second.interviewers)))
    elif not second.interviewers:
        people = ()
    # "asked about my log - promised a copy": what was spoken of is what is to be sent.
    sent = second.kind == "promise" and (first.start, first.end) == (second.start, second.end)
    first = replace(first, kind=second.kind, holder=second.holder) if sent else first
    return replace(first, interviewers=people, told=first.told or second.told)
