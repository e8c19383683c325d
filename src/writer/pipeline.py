"""The line from notes to messages. Reads top to bottom as the steps of the design.

Notes come in read (step 1); messages go out checked, ready to be rendered (step 7).
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from writer.brief.brief import Brief
from writer.brief.plan import make_briefs
from writer.draft.composer import compose
from writer.draft.draft import Draft
from writer.errors import MissingNameError, ModelError, ModelRanOnError
from writer.etiquette import Plan
from writer.extract import aextract
from writer.gate import admit, plan_for, presumed, timed
from writer.interview import Interview
from writer.message import Message, Provenance, Recipient, Result
from writer.models.chat import ChatModel, Usage
from writer.options import Options
from writer.read.notes import Notes
from writer.repair import Repaired, repair
from writer.repair.faults import score_of
from writer.repair.lesser import say_less
from writer.repair.mend import proofread
from writer.resources import prompt_version
from writer.rules.check import check as check_letter
from writer.rules.check import in_order
from writer.rules.rule import Context, Finding, Letter, letter_of


async def write_messages(notes: Notes, options: Options) -> Result:
    """Write one checked message for every person whom the kind is for.

    What a house style takes from the rules of truth and privacy does not count here. Where the
    judge fails, a warning says so.

    Raises:
        MissingNameError: nobody says who the message is from.
        UsageError: `to` is nobody the notes name.
        EtiquetteError: it is a follow-up that may not go out today, and it is not forced.
        ModelError: the model failed, and `fallback` is off.
    """
    warnings = options.standard.softened()
    options = replace(options, standard=options.standard.for_writing())

    options.progress("reading the notes")
    if options.model is not None and options.kind == "followup":
        # Code alone reads the dates: a model is not asked in vain.
        day = options.told_on or options.today
        first, _ = await aextract(notes, today=day, workdays=options.workdays)
        admit(plan_for(first, options), options)
    interview, usage = await _extract(notes, options, warnings)
    sender = _sender(notes, interview, options)
    interview = interview.told_by(sender)
    plan = plan_for(interview, options)
    admit(plan, options)
    warnings += presumed(interview, plan, options)

    briefs = make_briefs(
        interview,
        kind=options.kind,
        channel=options.medium,
        sender=sender,
        today=options.today,
        notes_text=notes.text,
        to=options.to,
        phone=options.phone,
        chased=[one.on for one in options.sent(interview) if one.kind == "followup"],
    )
    options.progress(f"writing {len(briefs)} message{'s' if len(briefs) != 1 else ''}")
    line = _Line(notes, interview, plan, options, warnings)
    written = await line.write(briefs)
    messages = await line.told_apart(briefs, written, usage)
    if options.judge is not None:
        from writer.opinions import judged

        options.progress("asking for a second opinion")
        messages, silent = await judged(messages, options.kind, interview, notes, options.judge)
        warnings += silent
    return Result(
        kind=options.kind,
        messages=messages,
        facts=interview.facts,
        warnings=(*interview.warnings, *dict.fromkeys(warnings)),
        sender=sender,
        interview=interview,
    )


def _sender(notes: Notes, interview: Interview, options: Options) -> str:
    sender = options.sender or interview.candidate
    if not sender:
        raise MissingNameError(
            f"{notes.name}: the notes do not say who the message is from; "
            "give your name with --from, or as `name:` at the top of the notes"
        )
    return sender


async def _extract(notes: Notes, options: Options, warnings: list[str]) -> tuple[Interview, Usage]:
    today, workdays = options.told_on or options.today, options.workdays
    try:
        return await aextract(notes, model=options.model, today=today, workdays=workdays)
    except ModelError as error:
        if not options.fallback or options.model is None:
            raise
        warnings.append(f"{error}; the notes were read without the model")
        return await aextract(notes, model=None, today=today, workdays=workdays)


class _Line:
    """The steps from a brief to a message, over what all messages of one run share."""

    def __init__(
        self,
        notes: Notes,
        interview: Interview,
        plan: Plan,
        options: Options,
        warnings: list[str],
    ) -> None:
        self._notes = notes
        self._interview = interview
        self._plan = plan
        self._options = options
        self._warnings = warnings

    async def write(self, briefs: Sequence[Brief]) -> list[tuple[Repaired, str]]:
        """Return a message for each brief; the composer says nothing twice in the same words."""
        if self._options.model is not None:
            import asyncio

            return await asyncio.gather(*(self._write_one(brief) for brief in briefs))
        written: list[tuple[Repaired, str]] = []
        used: frozenset[str] = frozenset()
        for brief in briefs:
            written.append(await self._write_one(brief, used))
            used |= _said_in(written[-1][0].draft)
        return written

    async def _write_one(
        self, brief: Brief, used: frozenset[str] = frozenset()
    ) -> tuple[Repaired, str]:
        """Draft, check and repair one message, without regard to the others.

        `used` are sentences, subject and sign-off of the others, which the composer avoids.
        Returns it with the name of what wrote it.
        """
        model = self._options.model
        try:
            return await self._draft_and_repair(brief, model, used)
        except ModelError as error:
            # One message that a weak model ran on in is no reason to lose the others.
            bad_luck = isinstance(error, ModelRanOnError)
            if model is None or not (bad_luck or self._options.fallback):
                raise
            self._warnings.append(f"{error}; the built-in composer wrote instead")
            return await self._draft_and_repair(brief, None, used)

    async def _draft_and_repair(
        self, brief: Brief, model: ChatModel | None, used: frozenset[str]
    ) -> tuple[Repaired, str]:
        said = self._options.standard.instructions(brief.kind, brief.channel)
        started = time.perf_counter()
        if model is None:
            draft, usage = compose(brief, used=used), Usage()
        else:
            # Imported here, as all that only a model needs: offline, no letter waits for it.
            from writer.draft.by_model import draft_by_model

            draft, usage = await draft_by_model(brief, model=model, instructions=said)
        repaired = await repair(
            draft, brief, check=self._checker(brief, ()), model=model, instructions=said
        )
        spent = replace(usage + repaired.usage, seconds=time.perf_counter() - started)
        return replace(repaired, usage=spent), model.name if model else "offline"

    async def told_apart(
        self, briefs: Sequence[Brief], written: Sequence[tuple[Repaired, str]], extraction: Usage
    ) -> tuple[Message, ...]:
        """Check the messages as a set: one too like an earlier one gets the composer's sentences.

        `extraction` is what reading the notes took; the first message bears it.
        """
        messages: list[Message] = []
        done: list[tuple[Draft, Brief]] = []
        for index, (brief, (one, author)) in enumerate(zip(briefs, written, strict=True)):
            others = tuple(letter_of(draft, other) for draft, other in done)
            last = replace(one, replaced=())
            if others:
                last = await repair(
                    one.draft,
                    brief,
                    check=self._checker(brief, others),
                    model=None,
                    instructions=(),
                )
            brief, last = self._finished(last, brief, others)
            done.append((last.draft, brief))
            spent = one.usage + (extraction if index == 0 else Usage())
            lost = (*one.replaced, *last.replaced)
            messages.append(
                _message(brief, last, self._provenance(author, one.rounds, spent, lost))
            )
        return tuple(messages)

    def _finished(
        self, last: Repaired, brief: Brief, others: tuple[Letter, ...]
    ) -> tuple[Brief, Repaired]:
        """Return it proofread, and with what the rules of timing find, which no repair mends.

        A message with an error left says less, until it has none: the brief is what it says.
        """
        last = self._proofread(last, brief, others)
        if score_of(last.findings)[0]:
            brief, last = self._saying_less(last, brief, others)
        context = self._context(brief, others)
        late = timed(letter_of(last.draft, brief), context, self._plan, self._options)
        return brief, replace(last, findings=in_order((*last.findings, *late)))

    def _proofread(self, last: Repaired, brief: Brief, others: tuple[Letter, ...]) -> Repaired:
        standard = self._options.standard
        if standard.proofreader is None:
            return last
        last, mended = proofread(last, brief, self._context(brief, others), standard.rules)
        self._warnings.extend(mended)
        return last

    def _saying_less(
        self, last: Repaired, brief: Brief, others: tuple[Letter, ...]
    ) -> tuple[Brief, Repaired]:
        """Return the fullest message without an error, or else the one with the fewest."""
        used = frozenset(s.text for letter in others for s in letter.sentences)
        less, now = say_less(
            last,
            brief,
            check_of=lambda one: self._checker(one, others),
            finish=lambda done, one: self._proofread(done, one, others),
            used=used,
        )
        if now is not last:
            rules = sorted({f"{f.rule} {f.name}" for f in last.findings if f.severity == "error"})
            name = brief.recipient.name or "the hiring team"
            self._warnings.append(
                f"the message to {name} says less than it might: {', '.join(rules)}"
            )
        return less, now

    def _checker(
        self, brief: Brief, others: tuple[Letter, ...]
    ) -> Callable[[Draft], tuple[Finding, ...]]:
        """Return the check of each draft on the way; only the last one is proofread."""
        context = replace(self._context(brief, others), proofreader=None)
        rules = self._options.standard.rules
        return lambda draft: check_letter(letter_of(draft, brief), context, rules=rules)

    def _context(self, brief: Brief, others: tuple[Letter, ...]) -> Context:
        return Context(
            brief=brief,
            interview=self._interview,
            notes=self._notes.text,
            others=others,
            style=self._options.standard.style,
            proofreader=self._options.standard.proofreader,
        )

    def _provenance(
        self, author: str, rounds: int, spent: Usage, replaced: tuple[str, ...]
    ) -> Provenance:
        return Provenance(
            model=author,
            prompt_version=prompt_version(),
            rulebook_version=self._options.standard.version,
            rounds=rounds,
            prompt_tokens=spent.prompt_tokens,
            cached_tokens=spent.cached_tokens,
            completion_tokens=spent.completion_tokens,
            cost_usd=spent.cost_usd,
            seconds=round(spent.seconds, 3),
            replaced=replaced,
        )


def _said_in(draft: Draft) -> frozenset[str]:
    parts = (draft.subject, draft.closing, *(sentence.text for sentence in draft.sentences))
    return frozenset(part for part in parts if part)


def _message(brief: Brief, last: Repaired, provenance: Provenance) -> Message:
    return Message(
        recipient=Recipient.of(brief.recipient),
        channel=brief.channel,
        subject=last.draft.subject,
        text=last.draft.text,
        sentences=last.draft.sentences,
        findings=last.findings,
        provenance=provenance,
    )
