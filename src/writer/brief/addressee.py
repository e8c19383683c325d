"""Who gets a message of each kind: everyone met is thanked, all else goes to one person."""

from collections.abc import Sequence

from writer import regex
from writer.brief.recipients import HIRING_TEAM, chosen
from writer.interview import Interview, Person
from writer.kinds import Kind, Outcome
from writer.regex import Pattern

#: The employer's HR, where nobody there is known by name.
HR_TEAM = Person(name="", title="HR")

#: Who is to hear from the candidate, or the candidate from: the one to write to.
_TURN_TO = (
    r"(?:contact|e-?mail|mail|ring|call|phone|write to|get in touch with|follow up with|chase|"
    r"speak to|ask(?: for)?|questions? to|goes through|go through|reply to|comes? from)"
)
_WILL = r"(?:will|'ll|ll|to|would|said (?:s?he|they)(?:'d| would)|is going to)"
_ANSWER = (
    r"(?:ring|call|phone|e-?mail|mail|text|write|let (?:me|us|you|everyone|people) know|get back|"
    r"be in touch|get in touch|contact|telephone|confirm|come back|tell me)"
)
_CONTACT = (
    rf"(?:{_TURN_TO}\s+{{name}}|{{name}}[^.;\n]{{{{0,30}}}}?\b{_WILL}\s+(?:\w+\s+)?{_ANSWER}|"
    r"(?:hear|news|answer|decision|word)\s+(?:back\s+)?from\s+{name})"
)
#: Titles of those who decide; the first that fits counts most.
_DECIDES = (
    Pattern(r"\bhiring manager\b", regex.IGNORECASE),
    Pattern(r"\b(?:owner|director|head|principal|chair|matron|manager|partner|chef|sister|boss|"
            r"foreman|supervisor|lead|leader|proprietor|bursar)\b", regex.IGNORECASE),
)  # fmt: skip
_HR = Pattern(
    r"\b(?:hr|human resources|people (?:team|partner|manager|operations|ops)|talent|personnel|"
    r"recruit\w*|staffing)\b",
    regex.IGNORECASE,
)
_AGENCY = Pattern(
    r"\b(?:agency|recruitment (?:consult\w+|agent|firm|agency)|recruiter|headhunter|third party|"
    r"staffing|resourcing|outsourced|search consultant)\b",
    regex.IGNORECASE,
)
_OF_OUTCOME: dict[Kind, Outcome] = {
    "still-waiting": "more time",
    "offer-reply": "offer",
    "feedback": "rejected",
    "keep-in-touch": "rejected",
}


def addressed(
    interview: Interview, kind: Kind, notes_text: str, to: str | None
) -> tuple[Person, ...]:
    """Return whom messages of this kind go to, in the order of the notes; one at the least.

    `to` overrides (see `recipients.chosen`). Raises UsageError where it is nobody in the notes.
    """
    people = interview.interviewers
    if kind == "thanks" or to:
        return chosen(people, to)
    if kind == "feedback" and held_by_agency(interview, notes_text):
        return (next((p for p in people if _is_hr(p) and not _is_agent(p)), HR_TEAM),)
    if not people:
        return (HIRING_TEAM,)
    told = _who_told(interview, kind)
    ranked = sorted(people, key=lambda p: -_fitness(p, people, notes_text, kind, told=p == told))
    return (ranked[0],)


def held_by_agency(interview: Interview, notes_text: str) -> bool:
    """Tell whether a third party held the interview by telephone for the employer (S0)."""
    people = interview.interviewers
    if interview.mode != "phone" or not people:
        return False
    # Whoever bears no title may be anybody.
    agents = [p for p in people if _is_agent(p)]
    if agents:
        return all(_is_agent(p) or not p.title for p in people)
    return len(people) == 1 and _AGENCY.search(notes_text) is not None and not _is_hr(people[0])


def _is_agent(person: Person) -> bool:
    return bool(person.title and _AGENCY.search(person.title))


def _is_hr(person: Person) -> bool:
    return bool(person.title and _HR.search(person.title))


def _who_told(interview: Interview, kind: Kind) -> Person | None:
    """Return who told the sender what this kind answers, where the notes name them."""
    wanted = _OF_OUTCOME.get(kind)
    for update in reversed(interview.updates):
        if update.outcome == wanted:
            named = [p for p in interview.interviewers if _named(p, update.quote)]
            if len(named) == 1:
                return named[0]
    return None


def _fitness(
    person: Person, people: Sequence[Person], notes_text: str, kind: Kind, *, told: bool
) -> float:
    """Return how much speaks for this person as the one to write to."""
    score = 8.0 * told
    names = "|".join(regex.escape(name) for name in _spellings(person))
    contact = regex.compile(_CONTACT.format(name=rf"(?:{names})\b"), regex.IGNORECASE)
    is_contact = contact.search(notes_text) is not None
    # Whoever gave the interview can say how it went; whoever writes about dates need not.
    score += (1.5 if kind in ("feedback", "closing") else 4.0) * is_contact
    title = person.title or ""
    for rank, pattern in enumerate(_DECIDES):
        if pattern.search(title):
            score += 2.0 - rank * 0.5
            break
    score += 0.7 * bool(person.email) + 0.7 * bool(title)
    score -= 1.0 * (_is_hr(person) and kind != "offer-reply")
    return score - 0.1 * people.index(person)


def _spellings(person: Person) -> list[str]:
    first = person.name.split()[:1]
    titled = first and first[0].rstrip(".") in ("Dr", "Prof", "Mr", "Mrs", "Ms", "Cllr", "Rev")
    names = {person.name, *person.aliases, *(person.name.split()[-1:])}
    names |= set() if titled else set(first)
    return sorted((name for name in names if len(name) > 2), key=len, reverse=True) or [person.name]


def _named(person: Person, text: str) -> bool:
    return any(
        regex.search(rf"\b{regex.escape(name)}\b", text, regex.IGNORECASE)
        for name in _spellings(person)
    )
