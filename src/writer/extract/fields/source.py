"""Everything the readers of single fields look at, and how a label's value is looked up."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from writer import regex
from writer.extract.dates.order import Order
from writer.extract.dates.written import DateFound, find_dates
from writer.extract.fields.front import Front
from writer.extract.fields.mail import Mail
from writer.extract.structure.labels import FieldName, field_of
from writer.extract.structure.lines import Line
from writer.extract.units import Part, Unit

_INLINE = regex.compile(r"(?<![^\s,;|.])(?P<label>[^\W\d_][^:=\n.,;|]{1,24}?)\s*[:=]\s+(?=\S)")
_HEADED: frozenset[FieldName] = frozenset(["candidate", "company", "role", "date", "mode"])


_GAP = regex.compile(r"(?<=\S)(?:[ ]{3,}|[ ]*\t\s*)(?=\S)")
#: In characters: a longer stretch without a full stop is no sentence to read fields from.
_LONGEST = 4000


@dataclass(slots=True)
class Source:
    """Notes in all the forms that the readers need; local to one call."""

    text: str
    name: str
    units: Sequence[Unit]
    lines: list[Line]
    parts: list[Part]
    front: Front
    mail: Mail
    small: bool
    order: Order | None
    today: dt.date
    warnings: list[tuple[int, str]]

    def value(self, unit: Unit) -> str:
        """Return a unit's words on one line."""
        return " ".join(self.text[unit.start : min(unit.end, unit.start + _LONGEST)].split())

    def columns(self, unit: Unit) -> str:
        """Return a unit's words on one line, with a bar where a wide gap parts two columns."""
        words = self.text[unit.start : min(unit.end, unit.start + _LONGEST)]
        return " ".join(_GAP.sub(" | ", words).split())

    def own(self, most: int) -> list[Unit]:
        """Return the first `most` units of the candidate's own account."""
        return [unit for unit in self.units if unit.part == "notes"][:most]

    def told(self, most: int) -> list[Unit]:
        """Return the first `most` units of that account; of a chat, what its owner tells in it."""
        own = self.own(most)
        if own or not any(unit.part == "transcript" for unit in self.units[:3]):
            return own
        from writer.extract.fields.talk import debrief_teller

        teller = debrief_teller(self.text, self.units)
        return [unit for unit in self.units if teller and unit.speaker == teller][:most]

    def labelled(self, *keys: FieldName, parts: tuple[Part, ...] = ("notes",)) -> Unit | None:
        """Return the first unit that stands behind a label, or below a heading, naming a field."""
        return next((unit for unit, key in fields_of(self.units, parts) if key in keys), None)

    def said(self, *keys: FieldName) -> str | None:
        """Return the value of such a label; also of one within the first lines of prose."""
        if unit := self.labelled(*keys):
            return self.value(unit)
        for unit in self.own(12):
            if unit.shape != "sentence":
                continue
            for found in _INLINE.finditer(self.text, unit.start, unit.end):
                if field_of(found["label"]) in keys:
                    whole = self.text[found.end() : unit.end]
                    value = (
                        whole if found.start() == unit.start else regex.split(r"[,;|]", whole)[0]
                    )
                    return " ".join(value.split()).strip(" .")
        return None

    def first_date(self, start: int, end: int) -> DateFound | None:
        """Return the first date of a stretch, its problem noted as a warning."""
        dates = find_dates(self.text, start, end, near=self.today, order=self.order)
        found = next(dates, None)
        if found is not None:
            self.warn(found.start, found.problem)
        return found

    def warn(self, index: int, problem: str | None) -> None:
        """Keep a warning about the place `index`; None is no problem."""
        if problem is not None:
            self.warnings.append((index, problem))


def fields_of(
    units: Sequence[Unit], parts: tuple[Part, ...] = ("notes",)
) -> Iterator[tuple[Unit, FieldName]]:
    """Yield units with the field that their label, or a heading right above them, names."""
    headed = set[tuple[str, ...]]()
    for unit in units:
        if unit.part not in parts:
            continue
        if unit.shape == "field" and unit.label:
            if key := field_of(unit.label):
                yield unit, key
        elif unit.headings and unit.shape in ("sentence", "bullet"):
            key = field_of(unit.headings[-1])
            short = unit.end - unit.start <= 100
            if key in _HEADED and short and unit.headings not in headed:
                headed.add(unit.headings)
                yield unit, key
