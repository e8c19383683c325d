"""The interview as understood: for `writer facts`, as text and as JSON."""

import json

from writer.interview import Fact, Interview
from writer.read.notes import Notes

_LABELS = (
    ("Candidate", "candidate"),
    ("Company", "company"),
    ("Role", "role"),
    ("Date", "date"),
    ("Mode", "mode"),
    ("Outcome", "outcome"),
)


def facts_json(interview: Interview) -> str:
    """Return the interview as indented JSON in UTF-8, ended by a newline."""
    data = interview.model_dump(
        mode="json", exclude={"interviewers": {"__all__": {"aliases", "met_on"}}, "warnings": True}
    )
    data["warnings"] = list(interview.warnings)  # last, as the contract has it
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def facts_text(interview: Interview, notes: Notes) -> str:
    """Return the interview for a person to check: every fact beside its line and its words."""
    lines = [
        f"{label + ':':14}{value if (value := getattr(interview, name)) is not None else 'unknown'}"
        for label, name in _LABELS
    ]
    lines += ["", "Interviewers:"]
    for person in interview.interviewers:
        title = f", {person.title}" if person.title else ""
        lines.append(f"  {person.name}{title} <{person.email or 'no address in the notes'}>")
    if not interview.interviewers:
        lines.append("  nobody is named")
    lines += ["", "Timeline:", *_timeline(interview), "", "Facts:"]
    lines += [_fact(fact, notes) for fact in interview.facts] or ["  none"]
    private = sum(not fact.shareable for fact in interview.facts)
    if private:
        lines += ["", f"PRIVATE: {private} of them; they go into no message and to no service."]
    return "\n".join(lines) + "\n"


def _timeline(interview: Interview) -> list[str]:
    timeline = interview.timeline
    decision = str(timeline.decision_by or "unknown")
    if timeline.decision_by_quote:
        decision += f"  (“{_flat(timeline.decision_by_quote)}”)"
    lines = [f"  decision by:  {decision}", f"  next step:    {timeline.next_step or 'unknown'}"]
    if timeline.do_not_contact:
        lines.append("  they asked not to be contacted")
    return lines


def _fact(fact: Fact, notes: Notes) -> str:
    mark = "" if fact.shareable else "PRIVATE "
    who = f" with {', '.join(fact.interviewers)}" if fact.interviewers else ""
    line = notes.line_of(fact.start)
    return (
        f"  {fact.id:>4}  line {line:<4} {mark}{fact.kind.replace('_', ' ')}, "
        f"{fact.holder}{who}: “{_flat(fact.quote)}”"
    )


def _flat(text: str) -> str:
    return " ".join(text.split())
