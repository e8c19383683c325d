"""Where the reader of the notes stands: headings, lead-in, list, speaker."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from writer.extract.structure.lines import LABEL_LEVEL, Line


@dataclass(slots=True)
class Place:
    """Where the reader stands: headings above, lead-in, speaker. Local to one call."""

    headings: list[tuple[int, str]] = field(default_factory=list)
    lead_in: str | None = None
    #: (indent, text) of the bullets above, for the children of nested ones.
    parents: list[tuple[int, str]] = field(default_factory=list)
    in_list: bool = False
    speaker: str | None = None
    row: int = 0
    #: Who "Speaker 1" and the like are, in lower case.
    named: Mapping[str, str] = field(default_factory=dict)

    def path(self) -> tuple[str, ...]:
        """Return the headings above, outermost first."""
        return tuple(text for _, text in self.headings)

    def enter(self, level: int, title: str) -> None:
        """Go below a heading of this rank."""
        while self.headings and self.headings[-1][0] >= level:
            self.headings.pop()
        self.headings.append((level, title))
        self.lead_in, self.speaker, self.in_list = None, None, False
        self.parents.clear()

    def leave_list(self) -> None:
        """Forget the lead-in of a list that has ended, and a `Label:` that stood above it."""
        if self.in_list:
            while self.headings and self.headings[-1][0] >= LABEL_LEVEL:
                self.headings.pop()
            self.lead_in, self.in_list = None, False
        self.parents.clear()


def open_label(label: str, line: Line, place: Place) -> None:
    """Enter what stands under a `Label:` alone on its line."""
    if line.bulleted:
        while place.parents and place.parents[-1][0] >= line.indent:
            place.parents.pop()
        place.parents.append((line.indent, label))
        place.in_list = True
        return
    place.enter(LABEL_LEVEL, label)
    place.lead_in = label


def nest(place: Place, line: Line, text: str) -> str | None:
    """Take the place of a bullet among those above; return the text of the one it hangs under."""
    while place.parents and place.parents[-1][0] >= line.indent:
        place.parents.pop()
    above = place.parents[-1][1] if place.parents else None
    place.parents.append((line.indent, text[line.inner : min(line.inner_end, line.inner + 120)]))
    place.in_list = True
    return above
