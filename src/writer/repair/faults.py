"""Findings, sorted by what can be done about them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from writer.brief.brief import Brief, Step
from writer.draft.draft import Draft, Sentence
from writer.kinds import Purpose
from writer.rules.rule import Finding

#: The purpose of the sentence that is missing, or says too little, where a rule finds nothing.
_WANTED: Mapping[str, Purpose] = {
    "E001": "thanks",
    "E002": "thanks",
    "E003": "interest",
    "E004": "topic",
    "E005": "qualification",
    "E006": "forward",
    "E013": "omission",
    "E009": "reason",
    "E010": "reason",
    "E011": "status",
    "E012": "offer",
    "E016": "door",
    "E018": "promise",
    "T006": "topic",
}
#: The same for a rule that finds several things missing, by the end of what it says.
_WANTED_PARTS: Mapping[str, Purpose] = {
    "the position calls for": "calls",
    "you have done it": "qualification",
    "skills you bring": "skills",
    "the next steps": "next",
    "the date of the decision": "next",
    "asks for feedback": "request",
    "may have no time": "leeway",
    "the door open for later": "door",
    "forward to hearing": "offer",
}
_TOO_LONG = "L001"
_TOO_SHORT = "L002"
#: Faults of subject, greeting and sign-off.
_FRAME = frozenset({"E007", "E008", "E014", "L004"})

Score = tuple[int, int]


class Fault(NamedTuple):
    """One finding and where the remedy lies.

    `sentence` is the index of the sentence at fault; `wanted` the purpose that is missing. Both
    are None where the message as a whole is at fault (`finding.rule` says how).
    """

    finding: Finding
    sentence: int | None = None
    wanted: Purpose | None = None

    @property
    def wrong(self) -> str:
        """What is wrong and what to do about it, for a model."""
        return f"{self.finding.message}. {self.finding.hint}".strip()


@dataclass(frozen=True, slots=True)
class Checked:
    """A draft and what is wrong with it, worst first; notes are left out of `faults`."""

    draft: Draft
    findings: tuple[Finding, ...]
    faults: tuple[Fault, ...] = field(default=())

    @property
    def score(self) -> Score:
        """Errors, then warnings: less is better."""
        return score_of(self.findings)


def checked(draft: Draft, findings: Sequence[Finding]) -> Checked:
    """Return the draft with its findings sorted into faults."""
    order = {"error": 0, "warning": 1}
    worst_first = sorted(
        (f for f in findings if f.severity in order), key=lambda f: order[f.severity]
    )
    spans = draft.layout()[1]
    faults = tuple(fault for f in worst_first for fault in _faults(f, spans))
    return Checked(draft, tuple(findings), faults)


def score_of(findings: Sequence[Finding]) -> Score:
    """Return the numbers of errors and of warnings."""
    severities = [f.severity for f in findings]
    return severities.count("error"), severities.count("warning")


def facts_at(findings: Sequence[Finding], draft: Draft) -> frozenset[str]:
    """Return the facts on which the sentences at fault rest."""
    faults = [fault for finding in findings for fault in _faults(finding, draft.layout()[1])]
    touched = [draft.sentences[f.sentence] for f in faults if f.sentence is not None]
    return frozenset(fact for sentence in touched for fact in sentence.facts)


def is_frame(fault: Fault) -> bool:
    """Whether subject, greeting or sign-off is at fault."""
    placed = fault.finding.start is not None
    nowhere = fault.sentence is None and fault.wanted is None
    return nowhere and (placed or fault.finding.rule in _FRAME)


def is_too_long(fault: Fault) -> bool:
    """Whether the message has too many words."""
    return fault.finding.rule == _TOO_LONG


def is_too_short(fault: Fault) -> bool:
    """Whether the message has too few words."""
    return fault.finding.rule == _TOO_SHORT


def step_of(sentence: Sentence, brief: Brief) -> Step | None:
    """Return the planned step that a sentence was written for, None where there is none."""
    same = [
        step
        for step in brief.plan
        if step.purpose == sentence.purpose and step.branch == sentence.branch
    ]
    for step in same:
        if step.facts == sentence.facts or set(sentence.facts) & set(step.facts[:1]):
            return step
    return same[0] if len(same) == 1 else None


def _faults(finding: Finding, spans: Sequence[tuple[int, int]]) -> list[Fault]:
    if finding.rule == _TOO_LONG or finding.rule == _TOO_SHORT:
        return [Fault(finding)]
    if finding.start is not None and finding.end is not None:
        end = max(finding.end, finding.start + 1)
        touched = [
            index
            for index, (start, stop) in enumerate(spans)
            if finding.start < stop and start < end
        ]
        # A fault that spans sentences is mended at its last one, where it becomes a fault.
        return [Fault(finding, sentence=touched[-1])] if touched else [Fault(finding)]
    part = next((p for end, p in _WANTED_PARTS.items() if finding.message.endswith(end)), None)
    return [Fault(finding, wanted=part or _WANTED.get(finding.rule))]
