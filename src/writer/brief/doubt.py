"""Tells what sounds too much like a private remark to be said, though nothing shows it is one.

The second barrier: what extraction let through for want of a sign must speak of work before it
becomes a sentence. Leaving one fact out costs little; telling a secret costs the message.
"""

from collections.abc import Collection

from writer.brief.brief import Material
from writer.extract.private.payroll import is_deed_on_pay
from writer.extract.private.weigh import weight
from writer.interview import Fact, Interview
from writer.kinds import FactKind
from writer.language.pay import mentions_pay

#: From which weight on a fact of a kind is left out; what was listed to be told needs more.
_TOO_MUCH: dict[FactKind, float] = {
    "topic": 0.7,
    "responsibility": 0.7,
    "attribute": 0.7,
    "qualification": 1.0,
    "omission": 1.7,
}
#: So few words say too little to be weighed: "my physics degree".
_FEW = 3
#: From which weight on a fact gives way to a safer one, and how fast.
_SAFE, _STEP = -1.5, 0.5


def is_doubtful(fact: Fact, said: str, interview: Interview) -> bool:
    """Tell whether a fact had better not be said. `said` is it without who told it to whom."""
    if mentions_pay(fact.quote) and not is_deed_on_pay(fact.quote):
        return True
    most = _TOO_MUCH.get(fact.kind)
    if most is None or len(said.split()) <= _FEW:
        return False
    return _weight((fact.quote, said), interview) > most


def doubt(material: Material, interview: Interview) -> float:
    """Return how far a fact should rank below one that is plainly work: 0 or more."""
    said = material.clause or material.noun or material.quote
    return _STEP * max(0.0, _weight((material.quote, said), interview) - _SAFE)


def _weight(forms: tuple[str, str], interview: Interview) -> float:
    """Return the least that a form weighs: "told me about" says nothing of what was told."""
    return min(weight(form, _names(interview)) for form in dict.fromkeys(forms))


def _names(interview: Interview) -> Collection[str]:
    return frozenset(
        part.casefold() for person in interview.interviewers for part in person.name.split()
    )
