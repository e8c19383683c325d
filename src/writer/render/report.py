"""What a check of one draft found, with places in the user's own file."""

from dataclasses import dataclass

from writer.kinds import Severity
from writer.rules.rule import Finding, Rule


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding, where its words begin and end in the user's file (1-based), and these words.

    The places are None where something is missing, and `words` then empty.
    """

    finding: Finding
    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What `writer check` found in one draft. `rules` are those it was held to or could be."""

    name: str
    findings: tuple[Placed, ...]
    skipped: tuple[Rule, ...]
    rules: tuple[Rule, ...]
    version: str

    def count(self, severity: Severity) -> int:
        """Return how many findings are of this severity."""
        return sum(placed.finding.severity == severity for placed in self.findings)
