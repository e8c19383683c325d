"""Tells what sounds too much like a private remark to be said, though nothing shows it is one.

The second barrier: what extraction let through for want of a sign must speak of work before it
becomes a sentence. Leaving one fact out costs little; telling a secret costs the message.
"""

from collections.abc import Collection

from writer import regex
from writer.brief.brief import Material
from writer.extract.names.occupations import is_title_word
from writer.extract.private.payroll import is_deed_on_pay
from writer.extract.private.weigh import weight
from writer.interview import Fact, Interview
from writer.kinds import FactKind
from writer.language.pay import mentions_pay
from writer.language.verbs import is_participle, is_past
from writer.language.word_set import word_set
from writer.regex import Pattern

#: From which weight on a fact of a kind is left out; what was listed to be told needs more.
_TOO_MUCH: dict[FactKind, float] = {
    "topic": 0.7,
    "responsibility": 0.7,
    "attribute": 0.7,
    "qualification": 1.0,
    "omission": 1.7,
}
#: "I am allergic to dust": what somebody is, without an article.
_STATE = Pattern(
    r"I(?:'m| am| was| feel| felt)(?: (?:not|so|very|really|also|still|now|quite|rather|a bit))*"
    r" (?P<what>[\w-]+)\b",
    regex.IGNORECASE,
)
#: What an employer has use for in somebody.
_USEFUL = word_set(
    """
    able accountable adept bilingual chair chief comfortable competent conversant experienced
    familiar fit fluent good handy head lead native proficient responsible skilled strong used
    halfway midway partway enrolled
    a an the one two my your this in on at part of from behind among there here first second
    """
)
#: So few words say too little to be weighed: "my physics degree".
_FEW = 3
#: From which weight on a fact gives way to a safer one, and how fast.
_SAFE, _STEP = -1.5, 0.5


def is_doubtful(fact: Fact, said: str, interview: Interview) -> bool:
    """Tell whether a fact had better not be said. `said` is it without who told it to whom."""
    if mentions_pay(fact.quote) and not is_deed_on_pay(fact.quote):
        return True
    if fact.kind in ("qualification", "omission") and _is_mere_state(said):
        return True
    most = _TOO_MUCH.get(fact.kind)
    if most is None or len(said.split()) <= _FEW:
        return False
    return _weight((fact.quote, said), interview) > most


def _is_mere_state(said: str) -> bool:
    """Tell whether it says no more of the sender than how they are."""
    found = _STATE.match(said)
    if found is None:
        return False
    what = found["what"].lower()
    formed = is_participle(what) or is_past(what) or what.endswith(("ing", "ed", "er", "or", "ist"))
    # "I was registrar for the move", "I was ward sister": a post.
    post = any(is_title_word(word) for word in (what, *said[found.end() :].split()[:1]))
    return not (formed or post or what in _USEFUL or not found["what"].islower())


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
