"""`writer check`: a message that somebody wrote, held against the rule book."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from writer.cli.options import BaseUrl, Judge, Model, NoProofread, StyleFile
from writer.errors import DraftError, ProofreadError, UsageError
from writer.kinds import Channel, Kind

if TYPE_CHECKING:
    from writer.read import Notes
    from writer.read.draft_text import DraftText
    from writer.render.report import Placed, Report
    from writer.rules.rule import Context, Finding, Letter, Rule

CheckFormat = Literal["text", "json", "github", "sarif"]
#: Characters of text that a draft has at most: some 15,000 words, checked in a few seconds.
_LONGEST = 100_000


def check(
    draft: Annotated[
        str,
        typer.Argument(
            metavar="DRAFT", help="Text with or without a `Subject:` line, an .eml, or - for stdin."
        ),
    ],
    notes: Annotated[
        str | None, typer.Option("--notes", metavar="NOTES", help="The notes it must be true to.")
    ] = None,
    kind: Annotated[Kind, typer.Option(help="What kind of message it is.")] = "thanks",
    channel: Annotated[
        Channel | None,
        typer.Option(help="How it is sent. [default: email; speech for a closing]"),
    ] = None,
    to: Annotated[str | None, typer.Option("--to", metavar="NAME", help="Who it goes to.")] = None,
    sender: Annotated[
        str | None, typer.Option("--from", metavar="NAME", help="Who it is from.")
    ] = None,
    form: Annotated[CheckFormat, typer.Option("--format", help="How it is printed.")] = "text",
    strict: Annotated[bool, typer.Option("--strict", help="Exit 1 on a warning too.")] = False,
    select: Annotated[
        list[str] | None,
        typer.Option("--select", metavar="IDS", help="Only these rules, as E001,P or F."),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option("--ignore", metavar="IDS", help="All but these rules."),
    ] = None,
    config: StyleFile = None,
    no_proofread: NoProofread = False,
    judge: Judge = False,
    model: Model = None,
    base_url: BaseUrl = None,
) -> int:
    """Check a message you wrote yourself against the rule book.

    Findings go to stdout. Exit codes: 0 no error, 1 an error (with --strict: or a warning),
    2 wrong usage or an unreadable file, 3 the model that --judge asks failed.
    """
    from writer.cli.reader import start_reader

    for option, name in (("--to", to), ("--from", sender)):
        if name is not None and not name.strip():
            raise UsageError(f"{option}: empty; give a name, or leave it out")
    read = _open(draft)
    reader = start_reader(wanted=not no_proofread)

    # Imported while the proofreader loads beside it.
    from writer.cli.rulebook import chosen_rules, rule_book
    from writer.library import context_of
    from writer.rules.read_letter import read_letter

    book = rule_book(config, reader)
    rules = chosen_rules(book.standard.rules, select, ignore)
    letter = read_letter(
        read.readable,
        kind=kind,
        channel=channel or ("speech" if kind == "closing" else "email"),
        subject=read.subject,
    )
    source = _open_notes(notes, draft)
    context = context_of(letter, source, to=to, sender=sender, standard=book.standard)
    context, troubles = _with_reader(context)
    said: tuple[Finding, ...] = ()
    if judge:
        from writer.cli.opinion import second_opinion

        said = second_opinion(letter, context, model, base_url)
    report = _report(read, letter, context, rules, said, judged=judge)
    return _hand_over(report, form, (*book.problems, *read.warnings, *troubles), strict=strict)


def _open(draft: str) -> "DraftText":
    from writer.cli.console import tell
    from writer.read.draft_text import read_draft

    if draft != "-":
        return _bounded(read_draft(draft))
    if sys.stdin is None:
        raise DraftError("<stdin>: closed; name a file with the message")
    if sys.stdin.isatty():
        tell("Paste or type the message, then press Ctrl-D on a line of its own.")
    return _bounded(read_draft(sys.stdin.buffer, name="<stdin>"))


def _bounded(read: "DraftText") -> "DraftText":
    """Return a draft that can be a message; a book is refused before it is checked in vain."""
    if len(read.readable) > _LONGEST:
        raise DraftError(
            f"{read.name}: {len(read.readable):,} characters of text, where a message has a few"
            f" thousand; at most {_LONGEST:,} are checked: give one message"
        )
    return read


def _with_reader(context: "Context") -> "tuple[Context, tuple[str, ...]]":
    """Return the context without a proofreader that cannot be used, and why it cannot."""
    if context.proofreader is None:
        return context, ()
    try:
        context.proofreader.slips("")
    except ProofreadError as error:
        return replace(context, proofreader=None), (str(error),)
    return context, ()


def _open_notes(notes: str | None, draft: str) -> "Notes | None":
    from writer.cli.settings import open_notes

    if notes is None:
        return None
    if notes == "-" == draft:
        raise UsageError("--notes: both the draft and the notes are -; give one of them as a file")
    return open_notes(notes)


def _report(
    read: "DraftText",
    letter: "Letter",
    context: "Context",
    rules: "Sequence[Rule]",
    said: "tuple[Finding, ...]",
    *,
    judged: bool,
) -> "Report":
    """Return what the rules find, and with it what a model `said`."""
    from writer.cli.versions import version
    from writer.render.report import Report
    from writer.rules.check import check as check_letter
    from writer.rules.check import in_order, skipped

    findings = in_order((*check_letter(letter, context, rules=rules), *said))
    if judged:
        from writer.judge import JUDGED

        known: tuple[Rule, ...] = (*rules, JUDGED)
    else:
        known = tuple(rules)
    return Report(
        name=read.name,
        findings=_placed(findings, read),
        skipped=skipped(letter, context, rules=rules),
        rules=known,
        version=version("interview-writer") or "0",
    )


def _placed(findings: "Sequence[Finding]", read: "DraftText") -> "tuple[Placed, ...]":
    """Return the findings with their places in the file; those without a place come first."""
    from writer.render.report import Placed

    # The last character stands somewhere for sure; the index after it may be on another line.
    ends = [
        (finding.start, finding.end)
        for finding in findings
        if finding.start is not None and finding.end is not None
    ]
    starts = iter(read.places([start for start, _ in ends]))
    lasts = iter(read.places([max(end - 1, start) for start, end in ends]))
    placed = []
    for finding in findings:
        if finding.start is None or finding.end is None:
            placed.append(Placed(finding))
            continue
        start, last = next(starts), next(lasts)
        words = read.text[finding.start : finding.end]
        placed.append(Placed(finding, start.line, start.column, last.line, last.column + 1, words))
    return tuple(placed)


def _hand_over(
    report: "Report", form: CheckFormat, warnings: Sequence[str], *, strict: bool
) -> int:
    """Print the findings, say what was not checked, and return the exit code."""
    from writer.cli.console import tell, tell_finding
    from writer.render.findings import FORMS

    print(FORMS[form](report), end="", flush=True)
    for warning in warnings:
        tell_finding(f"warning: {warning}", "warning")
    for line in _summary(report):
        tell(line)
    return 1 if report.count("error") or (strict and report.count("warning")) else 0


def _summary(report: "Report") -> list[str]:
    counts = [
        f"{number} {severity}{'s' if number != 1 else ''}"
        for severity in ("error", "warning", "note")
        if (number := report.count(severity))
    ]
    lines = [f"{report.name}: {', '.join(counts) or 'nothing found'}"]
    wants = {
        "notes": "need the notes (--notes NOTES)",
        "subject": "need a `Subject:` line",
        "others": "compare several messages",
        "proofreader": "need the proofreader (--no-proofread leaves it out)",
        "timing": "need the day and what was sent before (`writer next`)",
    }
    for need, reason in wants.items():
        ids = [rule.id for rule in report.skipped if rule.needs == need]
        if ids:
            lines.append(f"not checked, since they {reason}: {', '.join(ids)}")
    return lines
