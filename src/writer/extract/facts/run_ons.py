"""Cuts dictated notes, whose sentences run on without a stop, where somebody begins to report."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from writer import regex
from writer.extract import clauses
from writer.extract.clauses import Span
from writer.extract.units import Unit

#: Words from which on a sentence is taken for a run-on.
_LONG = 34


who = r"(?:I|he|she|they|we|(?!and|so|but|that|who|what|which|not|to|never|have|had|was)[a-z]+)"
verb = (
    r"(?:told|said|says|asked|explained|mentioned|promised|talked about|talked mostly about"
    r"|wanted to know|"
    r"forgot to|will ring|will call|wants my|went on)"
)
_REPORT = regex.compile(
    rf"[,.]?\s+(?=(?:(?:and|so|but|then|um|oh|also)\s+)*{who}\s+(?:also\s+)?{verb}\b)"
    r"|,?\s+(?:full stop|new paragraph|period|comma)[,.]?\s+"
    r"|[,.]?\s+(?=and the (?:money|pay|salary)\b)",
    regex.IGNORECASE,
)


def split_run_ons(text: str, units: Sequence[Unit], whole: Collection[Span] = ()) -> list[Unit]:
    """Return the units, very long sentences cut into several; those with a span in `whole` stay."""
    result: list[Unit] = []
    for unit in units:
        long = len(text[unit.start : unit.end].split()) > _LONG
        if long and unit.shape in ("sentence", "bullet") and (unit.start, unit.end) not in whole:
            result += _cut(text, unit)
        else:
            result.append(unit)
    return result


def _cut(text: str, unit: Unit) -> list[Unit]:
    parts: list[Unit] = []
    at = unit.start
    for found in [*_REPORT.finditer(text, unit.start, unit.end)]:
        # "what she said", "who told me": too close to what comes before to stand apart.
        if len(text[at : found.start()].split()) < 4:
            continue
        parts.append(replace(unit, start=at, end=found.start()))
        at = found.end()
    parts.append(replace(unit, start=at, end=unit.end))
    trimmed = [clauses.trim(text, part.start, part.end) for part in parts]
    return [replace(unit, start=span[0], end=span[1], shape="sentence") for span in trimmed if span]
