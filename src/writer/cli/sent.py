"""`writer sent`: log what was sent, so that the next messages come at the right time."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from writer.cli.options import Notes, Today, parse_date
from writer.errors import UsageError
from writer.kinds import Kind

if TYPE_CHECKING:
    from writer.cli.logbook import Case
    from writer.config import Config
    from writer.etiquette import Sent
    from writer.interview import Interview
    from writer.read import Notes as ReadNotes


def sent(
    notes: Notes,
    kind: Annotated[Kind, typer.Option(help="What kind of message it was.")],
    to: Annotated[
        str | None,
        typer.Option("--to", metavar="NAME", help="Who it went to. [default: everybody met]"),
    ] = None,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="DATE", help="The day it was sent. [default: today]"),
    ] = None,
    keep_text: Annotated[
        Path | None,
        typer.Option("--keep-text", metavar="FILE", help="Keep the words in this file, too."),
    ] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Take back what was logged.")] = False,
    today: Today = None,
) -> int:
    """Log that a message was sent. No words of the message are kept unless --keep-text asks to.

    Exit codes: 0 done, 2 wrong usage, unreadable notes, or a log that cannot be used.
    """
    from writer.cli.logbook import case_of, day_of
    from writer.cli.settings import read_config

    config = read_config()
    day = day_of(today, config)
    when = day if on is None else parse_date("--on", on)
    case = case_of(notes, day, config)
    _check_day(when, day, case.interview)
    messages = _messages(kind, to, when, case.interview, case.read)
    if undo:
        return _take_back(case, messages)
    if to is None and kind == "thanks":
        messages = _not_twice(messages, case)
    return _log(case, messages, _text(keep_text), day, config)


def _log(
    case: "Case",
    messages: "tuple[Sent, ...]",
    text: str | None,
    day: dt.date,
    config: "Config",
) -> int:
    """Write the messages down, and say what is next."""
    from writer.cli.console import tell, tell_finding
    from writer.cli.logbook import log_path, plan_of
    from writer.outreach import record
    from writer.render.plan import next_text, sent_text

    done = record(log_path(), case.interview, messages, source=case.source, today=day, text=text)
    for one in done.added:
        print(f"logged: {sent_text(one)}")
    for one in done.known:
        print(f"logged before, not twice: {sent_text(one)}")
    for warning in _doubts(case.notes, done.added, done.entry.sent):
        tell_finding(f"warning: {warning}", "warning")
    logged = done.entry.sent_in(case.interview)
    plan = plan_of(case.interview, logged, today=day, country=None, config=config)
    tell(f"next: {next_text(plan)}")
    return 0


def _take_back(case: "Case", messages: "tuple[Sent, ...]") -> int:
    """Remove the messages from the log. Raises UsageError where none of them is in it."""
    from writer.cli.logbook import log_path
    from writer.outreach import take_back
    from writer.render.plan import sent_text

    gone = take_back(log_path(), case.interview, messages, source=case.source)
    for one in gone:
        print(f"no longer logged: {sent_text(one)}")
    if not gone:
        raise UsageError(f"{case.notes}: there is no {sent_text(messages[0])} in the log")
    return 0


def _check_day(when: dt.date, today: dt.date, interview: "Interview") -> None:
    if when > today:
        raise UsageError(f"--on: {when} is still to come (today is {today}); log it once it is out")
    if interview.date is not None and when < interview.date:
        raise UsageError(
            f"--on: {when} is before the interview on {interview.date}; give the day it was sent, "
            "or mend the date in the notes"
        )


def _messages(
    kind: Kind, to: str | None, when: dt.date, interview: "Interview", notes: "ReadNotes"
) -> "tuple[Sent, ...]":
    """Return what went out: a thank-you to each person met, any other kind once."""
    from writer.etiquette import Sent

    if to is not None and to.strip(" ;"):
        names = [name.strip() for name in to.split(";") if name.strip()]
        return tuple(
            Sent(kind=kind, to=_recipient(name, interview, notes), on=when) for name in names
        )
    if kind == "thanks" and interview.interviewers:
        return tuple(Sent(kind=kind, to=p.name, on=when) for p in interview.interviewers)
    return (Sent(kind=kind, on=when),)


def _not_twice(messages: "tuple[Sent, ...]", case: "Case") -> "tuple[Sent, ...]":
    """Return the thank-yous, those that are in the log already as they are there."""
    before = {one.to: one for one in case.sent if one.kind == "thanks"}
    return tuple(before.get(one.to, one) for one in messages)


def _recipient(to: str, interview: "Interview", notes: "ReadNotes") -> str:
    """Return the name of the person met whom `to` means, or of somebody else in the notes.

    Raises UsageError where it means nobody in the notes, or several.
    """
    from writer.brief.recipients import chosen
    from writer.grounding.fold import folded

    try:
        people = chosen(interview.interviewers, to)
    except UsageError:
        # HR or a recruiter: not met, yet written to.
        if _stands_in(folded(to), folded(notes.text)):
            return to
        raise
    if len(people) > 1:
        names = " and ".join(person.name for person in people)
        raise UsageError(f"--to: {to!r} may be {names}; give the whole name")
    return people[0].name


def _stands_in(name: str, text: str) -> bool:
    from writer import regex

    return bool(regex.search(rf"(?<!\w){regex.escape(name)}(?!\w)", text))


def _text(path: Path | None) -> str | None:
    if path is None:
        return None
    from writer.read import read_notes

    return read_notes(path).text


def _doubts(notes: str, added: "tuple[Sent, ...]", logged: "tuple[Sent, ...]") -> list[str]:
    """Return what looks like one message logged twice, on two days."""
    from writer.render.plan import sent_text

    once = ("thanks", "closing", "feedback", "offer-reply")
    return [
        f"there is a {sent_text(other)} in the log already; if that is the same message, take one "
        f"back: {_undo(notes, other)}"
        for one in added
        for other in logged
        if one.kind in once and (other.kind, other.to) == (one.kind, one.to) and other.on != one.on
    ]


def _undo(notes: str, sent: "Sent") -> str:
    import shlex

    to = ["--to", sent.to] if sent.to else []
    words = ["writer", "sent", notes, "--kind", sent.kind, *to, "--on", str(sent.on), "--undo"]
    return shlex.join(words)
