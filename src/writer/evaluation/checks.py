"""What must hold between a gold file and its note. Each check yields what is wrong, with its key.

Checks are plain functions from case and note to lines "key: what is wrong; what to do".
"""

import datetime as dt
from collections.abc import Callable, Iterator
from itertools import pairwise

from rapidfuzz import fuzz

from writer import regex
from writer.evaluation.calendar_words import wrong_dates
from writer.evaluation.case import Case, Met

Check = Callable[[Case, str], Iterator[str]]

_NEEDS_OUTCOME = {
    "feedback": ("rejected",),
    "keep-in-touch": ("rejected",),
    "offer-reply": ("offer", "accepted"),
    "still-waiting": ("more time",),
}
#: "n" for "and" may stand in a fact's quote: a message has to clean it.
_RAW = ("noise", "misspelled")
_OVER = ("rejected", "offer", "accepted")


def quotes_stand_in_the_note(case: Case, note: str) -> Iterator[str]:
    """Every quote occurs in the note, and a fact's quote once only, so that its span is certain."""
    for key, quote in _all_quotes(case):
        count = note.count(quote)
        if not count:
            yield f"{key}: {quote!r} is not in the note; {_nearest(quote, note)}"
        elif count > 1 and key.split("[")[0] in _SPANS:
            yield f"{key}: {quote!r} stands in the note {count} times; quote more of the sentence"


def quotes_do_not_overlap(case: Case, note: str) -> Iterator[str]:
    """No stretch of the note is two facts, and none is both told and private."""
    spans = sorted(
        (note.find(quote), note.find(quote) + len(quote), key)
        for key, quote in _all_quotes(case)
        if key.split("[")[0] in _SPANS and quote in note
    )
    for (_, end, first), (start, _, second) in pairwise(spans):
        if start < end:
            yield f"{second}: shares words with {first}; give each its own stretch of the note"


def names_stand_in_the_note(case: Case, note: str) -> Iterator[str]:
    """Names, jobs, addresses, company and role are written in the note, case and wraps aside."""
    folded = _folded(note)
    for key, person in _people(case):
        for word in regex.findall(r"[\w'’.-]+", person.name):
            if word.casefold() not in folded:
                yield f"{key}.name: {word!r} is not in the note; spell it as the note does"
        for part in ("title", "email", "honorific"):
            value = getattr(person, part)
            if value and _folded(value) not in folded:
                yield f"{key}.{part}: {value!r} is not in the note; copy it or leave it out"
        for alias in person.aliases:
            if _folded(alias) not in folded:
                yield f"{key}.aliases: {alias!r} is not in the note; leave it out"
    for part in ("candidate", "company", "role"):
        value = getattr(case.interview, part)
        if value and _folded(value) not in folded:
            yield f"interview.{part}: {value!r} is not in the note; copy it or leave it out"
        if part != "candidate" and getattr(case.interview, f"{part}_also") and not value:
            yield f"interview.{part}_also: without a {part}; name that first"


def people_are_known(case: Case, note: str) -> Iterator[str]:
    """Whoever a fact, a promise or a run names is one of those met, or a contact."""
    met = {person.name for person in case.interviewers}
    known = met | {person.name for person in case.contacts}
    names = [name for name, _ in ((p.name, 0) for _, p in _people(case))]
    if len(set(names)) != len(names):
        yield "interviewers: a name comes twice; tell the two apart or merge them"
    for key, told in (
        *((f"topics[{n}].with", t.people) for n, t in enumerate(case.topics)),
        *((f"qualifications[{n}].with", t.people) for n, t in enumerate(case.qualifications)),
        *((f"runs[{n}].to", run.to) for n, run in enumerate(case.runs)),
        *((f"promises[{n}].to", (p.to,) if p.to else ()) for n, p in enumerate(case.promises)),
    ):
        allowed = met if key.endswith("with") else known
        for name in told:
            if name not in allowed:
                yield f"{key}: {name!r} is nobody met; use a name from interviewers"
    for n, topic in enumerate(case.topics):
        if topic.holder not in {"company", *met}:
            yield f"topics[{n}].holder: {topic.holder!r}; use 'company' or an interviewer's name"


def dates_are_real(case: Case, note: str) -> Iterator[str]:
    """Dates exist, agree with the weekdays named beside them, and come in their order."""
    start = case.interview.date
    for fault in wrong_dates(note, start or case.runs[0].today):
        yield f"note: {fault}; mend the date or the weekday"
    later = [
        *((f"updates[{n}].date", u.date) for n, u in enumerate(case.updates)),
        *((f"runs[{n}].today", run.today) for n, run in enumerate(case.runs)),
        ("decision.by", case.decision.by if case.decision else None),
    ]
    for key, date in later:
        if start and date and date < start:
            yield f"{key}: {date} is before the interview on {start}; mend one of them"
    for n, person in enumerate(case.interviewers):
        if person.met_on and not (start and person.met_on < start):
            yield f"interviewers[{n}].met_on: only for a round before interview.date; leave it out"


def strings_are_what_they_say(case: Case, note: str) -> Iterator[str]:
    """What must not come up stands in the note unless derived, and in nothing that is told."""
    for n, secret in enumerate(case.private):
        if not (secret.strings or secret.derived):
            yield f"private[{n}]: no strings; name the words that would give it away"
        for string in (*secret.strings, *secret.derived):
            if string.isdigit() and 1 <= int(string) <= 31:
                yield f"private[{n}]: {string!r} may be a day of the month; take a word along"
        for string in secret.strings:
            if not holds(secret.quote, string):
                yield f"private[{n}].strings: {string!r} is not in its quote; move it to derived"
    for n, never in enumerate(case.never):
        if holds(note, never.string) == never.derived:
            yield f"never[{n}]: set derived to {not never.derived} for {never.string!r}"
    shared = (*case.told(), *_told_names(case))
    raw = {f"never[{n}]" for n, never in enumerate(case.never) if never.why in _RAW}
    for key, string in case.unwanted():
        if key in raw:
            continue
        for where, quote in shared:
            if holds(quote, string):
                yield f"{key}: {string!r} also stands in {where}; choose words that do not"


def runs_make_sense(case: Case, note: str) -> Iterator[str]:
    """A message of that kind fits the outcome and the day, or is marked as refused."""
    known = max((u.date for u in case.updates if u.date), default=None)
    for n, run in enumerate(case.runs):
        if known and run.today < known:
            yield f"runs[{n}].today: {run.today} is before the last update; use a later day"
        if run.refused is None:
            fault = _unfit(case, n)
            if fault:
                yield f"runs[{n}]: {fault}"


CHECKS: tuple[Check, ...] = (
    quotes_stand_in_the_note,
    quotes_do_not_overlap,
    names_stand_in_the_note,
    people_are_known,
    dates_are_real,
    strings_are_what_they_say,
    runs_make_sense,
)

#: The keys whose quotes are scored by their place in the note.
_SPANS = frozenset(["topics", "qualifications", "omissions", "promises", "private", "ignore"])


def holds(text: str, string: str) -> bool:
    """Whether `string` stands in `text` as whole words, in any case, across line breaks."""
    words = r"\s+".join(regex.escape(word) for word in string.casefold().split())
    return bool(regex.search(rf"(?<!\w){words}(?!\w)", text.casefold()))


def _unfit(case: Case, n: int) -> str | None:
    run, outcome = case.runs[n], case.outcome
    wanted = _NEEDS_OUTCOME.get(run.kind)
    if wanted and outcome not in wanted:
        return f"{run.kind} needs an update with the outcome {wanted[0]!r}; add it or drop the run"
    if run.kind in ("thanks", "followup", "closing") and outcome in _OVER:
        return f"no {run.kind} after the outcome {outcome!r}; drop the run"
    if run.kind == "followup" and case.do_not_contact:
        return "they asked not to be contacted; add refused = 'do-not-contact'"
    if run.kind == "followup" and case.decision and run.today <= case.decision.by:
        return f"no followup before {case.decision.by} has passed; add refused = 'too-early'"
    if run.kind == "closing" and case.interview.date not in (None, run.today):
        return "closing is spoken at the interview; use its day"
    late = case.interview.date and run.today > case.interview.date + dt.timedelta(days=7)
    if run.kind == "thanks" and late:
        return "a thank-you more than a week late; use a day soon after the interview"
    return None


def _all_quotes(case: Case) -> Iterator[tuple[str, str]]:
    yield from case.told()
    yield from ((f"private[{n}]", p.quote) for n, p in enumerate(case.private))
    yield from ((f"ignore[{n}]", quote) for n, quote in enumerate(case.ignore))
    yield from ((f"updates[{n}]", u.quote) for n, u in enumerate(case.updates))
    if case.decision:
        yield "decision.quote", case.decision.quote
    if case.do_not_contact:
        yield "do_not_contact", case.do_not_contact


def _people(case: Case) -> Iterator[tuple[str, Met]]:
    yield from ((f"interviewers[{n}]", person) for n, person in enumerate(case.interviewers))
    yield from ((f"contacts[{n}]", person) for n, person in enumerate(case.contacts))


def _told_names(case: Case) -> Iterator[tuple[str, str]]:
    yield from ((f"{key}.name", person.name) for key, person in _people(case))
    for part in ("candidate", "company", "role"):
        if value := getattr(case.interview, part):
            yield f"interview.{part}", value


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _nearest(quote: str, note: str) -> str:
    """Say which line of the note is most like `quote`, for whoever mistyped it."""
    found = fuzz.partial_ratio_alignment(quote, note)
    if not found or found.score < 60:
        return "copy it from the note"
    start, end = found.dest_start, found.dest_end
    while start > 0 and note[start - 1].isalnum() and note[start].isalnum():
        start -= 1
    while end < len(note) and note[end].isalnum() and note[end - 1].isalnum():
        end += 1
    line = note.count("\n", 0, start) + 1
    return f"nearest is {note[start:end]!r} in line {line}; copy that"
