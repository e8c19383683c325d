"""How a rule or a class of texts did, counted and shown."""

from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Tally:
    """How a rule or a class did: counts, and the ids of what went wrong."""

    caught: int = 0
    bad: int = 0
    false: int = 0
    good: int = 0
    misses: tuple[str, ...] = field(default=())

    @property
    def recall(self) -> float | None:
        """Share, 0 to 1, of what is bad that was flagged; None where nothing is bad."""
        return self.caught / self.bad if self.bad else None

    @property
    def precision(self) -> float | None:
        """Share, 0 to 1, of what was flagged that is bad; None where nothing was flagged."""
        flagged = self.caught + self.false
        return self.caught / flagged if flagged else None

    @property
    def alarm(self) -> float | None:
        """Share, 0 to 1, of what is good that was flagged all the same."""
        return self.false / self.good if self.good else None

    def add(self, *, bad: bool, flagged: bool, miss: str) -> "Tally":
        """Return the tally with one more text in it."""
        wrong = self.misses if bad == flagged else (*self.misses, miss)
        return replace(
            self,
            caught=self.caught + (bad and flagged),
            bad=self.bad + bad,
            false=self.false + (flagged and not bad),
            good=self.good + (not bad),
            misses=wrong,
        )


def table(tallies: dict[str, Tally]) -> str:
    """Return the tallies as a Markdown table."""
    lines = [
        "| | bad | caught | recall | good | false alarms | of good | precision |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, tally in tallies.items():
        cells = (
            name,
            tally.bad if "(" not in name else "–",
            tally.caught,
            share(tally.recall) if tally.bad > 0 and "(" not in name else "–",
            tally.good if "(" not in name else "–",
            tally.false,
            share(tally.alarm) if "(" not in name else "–",
            share(tally.precision),
        )
        lines.append("| " + " | ".join(str(cell) for cell in cells) + " |")
    return "\n".join(lines)


def share(value: float | None) -> str:
    """Return a share in percent, a dash where there is none."""
    return "–" if value is None else f"{value * 100:.1f} %"
