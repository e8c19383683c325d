"""Numbers that can be added up over cases before they become a share."""

from typing import NamedTuple


class Count(NamedTuple):
    """`right` of `predicted` are right; `found` of `gold` were found. Shares use one pair only."""

    right: int = 0
    predicted: int = 0
    found: int = 0
    gold: int = 0

    def plus(self, other: "Count") -> "Count":
        """Return both together."""
        return Count(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def precision(self) -> float | None:
        """The share of what was said that is right; None where nothing was said."""
        return self.right / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """The share of what is true that was found; None where there is nothing to find."""
        return self.found / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; None where there is neither."""
        if not self.predicted and not self.gold:
            return None
        p, r = self.precision or 0.0, self.recall or 0.0
        return 2 * p * r / (p + r) if p + r else 0.0

    @classmethod
    def share(cls, right: int, of: int) -> "Count":
        """Return a share as a count whose precision is it."""
        return cls(right=right, predicted=of)

    @classmethod
    def one(cls, is_right: bool) -> "Count":
        """Return one thing that is right or wrong."""
        return cls.share(int(is_right), 1)
