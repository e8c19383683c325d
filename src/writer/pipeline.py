"""The line from notes to messages. Reads top to bottom as the steps of the design.

Notes come in read (step 1); messages go out checked, ready to be rendered (step 7).
"""

import asyncio
import datetime as dt
import time
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from writer.brief.brief import Brief
from writer.brief.plan import make_briefs
from writer.draft.by_model import draft_by_model
from writer.draft.composer import compose
from writer.draft.draft import Draft
from writer.errors import MissingNameError, ModelError
from writer.extract import aextract
from writer.interview import Interview
from writer.judge import opinion
from writer.kinds import Channel, Kind
from writer.message import Message, Provenance, Recipient, Result
from writer.models.chat import ChatModel, Usage
from writer.read.notes import Notes
from writer.repair import Repaired, repair
from writer.repair.mend import proofread
from writer.resources import prompt_version
from writer.rules.check import check as check_letter
from writer.rules.check import in_order
from writer.rules.read_letter import read_letter
from writer.rules.rule import Context, Finding, Letter, letter_of
from writer.rules.standard import THE_BOOK, Standard

T = TypeVar("T")
Progress = Callable[[str], None]


def write_messages(
    notes: Notes,
    *,
    kind: Kind = "thanks",
    channel: Channel = "email",
    sender: str | None = None,
    to: str | None = None,
    model: ChatModel | None = None,
    today: dt.date | None = None,
    fallback: bool = False,
    progress: Progress | None = None,
    standard: Standard = THE_BOOK,
    judge: ChatModel | None = None,
) -> Result:
    """Write one checked message for every person met. The blocking twin of `awrite_messages`."""
    return run(
        awrite_messages(
            notes,
            kind=kind,
            channel=channel,
            sender=sender,
            to=to,
            model=model,
            today=today,
            fallback=fallback,
            progress=progress,
            standard=standard,
            judge=judge,
        )
    )


async def awrite_messages(
    notes: Notes,
    *,
    kind: Kind = "thanks",
    channel: Channel = "email",
    sender: str | None = None,
    to: str | None = None,
    model: ChatModel | None = None,
    today: dt.date | None = None,
    fallback: bool = False,
    progress: Progress | None = None,
    standard: Standard = THE_BOOK,
    judge: ChatModel | None = None,
) -> Result:
    """Write one checked message for every person met.

    `sender` is the candidate's name where the notes do not say it; `to` picks one recipient by
    name or e-mail address. `model` None means the composer writes. With `fallback`, the composer
    takes over where the model fails, and a warning says so. `standard` is what the messages are
    held to; what a house style takes from the rules of truth and privacy does not count here.
    `judge` gives a second opinion on each message, as warnings; where it fails, a warning says so.

    Raises:
        MissingNameError: nobody says who the message is from.
        UsageError: `to` is nobody the notes name.
        ModelError: the model failed, and `fallback` is off.
    """
    say = progress or (lambda _: None)
    today = today or dt.date.today()
    warnings = _softened(standard)
    standard = standard.for_writing()

    say("reading the notes")
    interview, usage = await _extract(notes, model, today, fallback, warnings)
    sender = sender or interview.candidate
    if not sender:
        raise MissingNameError(
            f"{notes.name}: the notes do not say who the message is from; "
            "give your name with --from, or as `name:` at the top of the notes"
        )
    interview = interview.told_by(sender)
    briefs = make_briefs(
        interview,
        kind=kind,
        channel=channel,
        sender=sender,
        today=today,
        notes_text=notes.text,
        to=to,
    )
    say(f"writing {len(briefs)} message{'s' if len(briefs) != 1 else ''}")
    written = await asyncio.gather(
        *(_write_one(b, interview, notes, model, fallback, warnings, standard) for b in briefs)
    )
    messages = await _told_apart(
        briefs, written, interview, notes, usage, model, standard, warnings
    )
    if judge is not None:
        say("asking for a second opinion")
        messages = tuple(
            [
                await _judged(message, kind, interview, notes, judge, warnings)
                for message in messages
            ]
        )
    return Result(
        kind=kind,
        messages=messages,
        facts=interview.facts,
        warnings=(*interview.warnings, *dict.fromkeys(warnings)),
        sender=sender,
    )


async def _judged(
    message: Message,
    kind: Kind,
    interview: Interview,
    notes: Notes,
    judge: ChatModel,
    warnings: list[str],
) -> Message:
    """Return the message with what `judge` thinks of it among its findings."""
    letter = read_letter(message.text, kind=kind, channel=message.channel, subject=message.subject)
    context = Context(interview=interview, notes=notes.text, recipient=message.recipient.name)
    try:
        said = await opinion(letter, context, model=judge)
    except ModelError as error:
        warnings.append(f"{error}; there is no second opinion on a message")
        return message
    return message.model_copy(
        update={
            "findings": in_order((*message.findings, *said.findings)),
            "provenance": message.provenance.and_spent(said.usage),
        }
    )


async def _extract(
    notes: Notes,
    model: ChatModel | None,
    today: dt.date,
    fallback: bool,
    warnings: list[str],
) -> tuple[Interview, Usage]:
    try:
        return await aextract(notes, model=model, today=today)
    except ModelError as error:
        if not fallback or model is None:
            raise
        warnings.append(f"{error}; the notes were read without the model")
        return await aextract(notes, model=None, today=today)


async def _write_one(
    brief: Brief,
    interview: Interview,
    notes: Notes,
    model: ChatModel | None,
    fallback: bool,
    warnings: list[str],
    standard: Standard,
) -> tuple[Repaired, str]:
    """Draft, check and repair one message, without regard to the others."""
    try:
        return await _draft_and_repair(brief, interview, notes, model, standard)
    except ModelError as error:
        if not fallback or model is None:
            raise
        warnings.append(f"{error}; the built-in composer wrote instead")
        return await _draft_and_repair(brief, interview, notes, None, standard)


async def _draft_and_repair(
    brief: Brief,
    interview: Interview,
    notes: Notes,
    model: ChatModel | None,
    standard: Standard,
) -> tuple[Repaired, str]:
    said = standard.instructions(brief.kind, brief.channel)
    started = time.perf_counter()
    if model is None:
        draft, usage = compose(brief), Usage()
    else:
        draft, usage = await draft_by_model(brief, model=model, instructions=said)
    repaired = await repair(
        draft,
        brief,
        check=_checker(brief, interview, notes, (), standard.without_proofreader()),
        model=model,
        instructions=said,
    )
    spent = replace(usage + repaired.usage, seconds=time.perf_counter() - started)
    return replace(repaired, usage=spent), model.name if model else "offline"


async def _told_apart(
    briefs: Sequence[Brief],
    written: Sequence[tuple[Repaired, str]],
    interview: Interview,
    notes: Notes,
    extraction: Usage,
    model: ChatModel | None,
    standard: Standard,
    warnings: list[str],
) -> tuple[Message, ...]:
    """Check the messages as a set: one too like an earlier one gets the composer's sentences."""
    messages: list[Message] = []
    done: list[Draft] = []
    for index, (brief, (one, author)) in enumerate(zip(briefs, written, strict=True)):
        others = tuple(
            letter_of(draft, other) for draft, other in zip(done, briefs[:index], strict=True)
        )
        last = replace(one, replaced=())
        if others:
            last = await repair(
                one.draft,
                brief,
                check=_checker(brief, interview, notes, others, standard.without_proofreader()),
                model=None,
                instructions=(),
            )
        if standard.proofreader is not None:
            context = _context(brief, interview, notes, others, standard)
            last, mended = proofread(last, brief, context, standard.rules)
            warnings.extend(mended)
        done.append(last.draft)
        spent = one.usage + (extraction if index == 0 else Usage())
        messages.append(
            Message(
                recipient=Recipient.of(brief.recipient),
                channel=brief.channel,
                subject=last.draft.subject,
                text=last.draft.text,
                sentences=last.draft.sentences,
                findings=last.findings,
                provenance=Provenance(
                    model=author if model is None or author == "offline" else model.name,
                    prompt_version=prompt_version(),
                    rulebook_version=standard.version,
                    rounds=one.rounds,
                    prompt_tokens=spent.prompt_tokens,
                    cached_tokens=spent.cached_tokens,
                    completion_tokens=spent.completion_tokens,
                    cost_usd=spent.cost_usd,
                    seconds=round(spent.seconds, 3),
                    replaced=(*one.replaced, *last.replaced),
                ),
            )
        )
    return tuple(messages)


def _checker(
    brief: Brief,
    interview: Interview,
    notes: Notes,
    others: tuple[Letter, ...],
    standard: Standard,
) -> Callable[[Draft], tuple[Finding, ...]]:
    context = _context(brief, interview, notes, others, standard)
    return lambda draft: check_letter(letter_of(draft, brief), context, rules=standard.rules)


def _context(
    brief: Brief,
    interview: Interview,
    notes: Notes,
    others: tuple[Letter, ...],
    standard: Standard,
) -> Context:
    return Context(
        brief=brief,
        interview=interview,
        notes=notes.text,
        others=others,
        style=standard.style,
        proofreader=standard.proofreader,
    )


def _softened(standard: Standard) -> list[str]:
    """Say which settings of the house style do not count for messages that are written."""
    ids = standard.style.softened()
    if not ids:
        return []
    return [
        f"the house style changes {', '.join(ids)}; that counts for `writer check` alone: the "
        "rules of truth (F) and privacy (P) hold in full for every message that is written"
    ]


def run(job: Coroutine[Any, Any, T]) -> T:
    """Run `job` to its end from blocking code, inside a running event loop too (a notebook)."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(job)
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(asyncio.run, job).result()
