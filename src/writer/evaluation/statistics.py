"""Means with their uncertainty: bootstrap over cases, paired where two runs are compared."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from writer.evaluation.metrics import Metric
from writer.evaluation.scores.count import Count

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Matrix = NDArray[Any]

Score = Count | float
#: The scores of one metric, by case (a case's runs and repeats together).
ByCase = Mapping[str, Sequence[Score]]

RESAMPLES = 2000
_SEED = 20240229
_LEVEL = 0.95


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value, the ends of its 95 % interval (bootstrap over cases), and how many cases it has."""

    value: float
    low: float
    high: float
    cases: int


def estimate(metric: Metric, by_case: ByCase) -> Estimate | None:
    """Return the metric over all cases, None where no case has it."""
    import numpy as np

    if not by_case:
        return None
    sums = _sums(metric, by_case, sorted(by_case))
    value = _value(metric, sums.sum(axis=0)[None, :])[0]
    if np.isnan(value):
        return None
    low, high = _interval(_value(metric, _resampled(sums)))
    return Estimate(float(value), low, high, len(by_case))


def difference(metric: Metric, ours: ByCase, theirs: ByCase) -> Estimate | None:
    """Return ours less theirs over the cases that both have, each case drawn for both at once."""
    import numpy as np

    shared = sorted(ours.keys() & theirs.keys())
    if not shared:
        return None
    mine, other = _sums(metric, ours, shared), _sums(metric, theirs, shared)
    both = np.concatenate([mine, other], axis=1)
    width = mine.shape[1]
    whole = both.sum(axis=0)[None, :]
    value = (_value(metric, whole[:, :width]) - _value(metric, whole[:, width:]))[0]
    if np.isnan(value):
        return None
    drawn = _resampled(both)
    spread = _value(metric, drawn[:, :width]) - _value(metric, drawn[:, width:])
    low, high = _interval(spread)
    return Estimate(float(value), low, high, len(shared))


def is_worse(metric: Metric, change: Estimate) -> bool:
    """Whether a change goes the wrong way by more than chance: zero is outside its interval."""
    if metric.better == "more":
        return change.high < 0
    return metric.better == "less" and change.low > 0


def _sums(metric: Metric, by_case: ByCase, cases: Sequence[str]) -> "Matrix":
    """Return one row a case: the four counts, or the sum and the number of its values."""
    import numpy as np

    rows = []
    for case in cases:
        scores = by_case[case]
        if metric.form == "mean":
            rows.append([sum(float(s) for s in scores if not isinstance(s, Count)), len(scores)])
        else:
            counts = [s for s in scores if isinstance(s, Count)]
            rows.append([sum(column) for column in zip(*counts, strict=True)])
    return np.array(rows, dtype=float)


def _value(metric: Metric, sums: "Matrix") -> "Matrix":
    """Return the metric's value for each row of sums; NaN where there is nothing to divide by."""
    import numpy as np

    with np.errstate(invalid="ignore", divide="ignore"):
        if metric.form != "f1":
            share: Matrix = sums[:, 0] / sums[:, 1]
            return share
        right, predicted, found, gold = sums.T
        precision = np.where(predicted > 0, right / predicted, 0.0)
        recall = np.where(gold > 0, found / gold, 0.0)
        f1 = np.where(precision + recall > 0, 2 * precision * recall / (precision + recall), 0.0)
        return np.where(predicted + gold > 0, f1, np.nan)


def _resampled(sums: "Matrix") -> "Matrix":
    """Return the sums of as many cases drawn with replacement, a row for each resample."""
    import numpy as np

    n = len(sums)
    draws = np.random.default_rng(_SEED).multinomial(n, [1 / n] * n, size=RESAMPLES)
    drawn: Matrix = draws @ sums
    return drawn


def _interval(values: "Matrix") -> tuple[float, float]:
    import numpy as np

    tail = 100 * (1 - _LEVEL) / 2
    low, high = np.nanpercentile(values, [tail, 100 - tail])
    return float(low), float(high)
