"""The two ways to write that are compared: the pipeline, and one plain prompt to the same model."""

import asyncio
import json
import time
from typing import Literal

from writer import library, regex
from writer.errors import EtiquetteError, ModelError, WriterError
from writer.evaluation.case import Run
from writer.evaluation.kept_answers import KeptAnswers
from writer.evaluation.load import Sample
from writer.evaluation.outcome import Letter, Line, Outcome, Spent
from writer.interview import Interview
from writer.message import Message
from writer.models.chat import Prompt
from writer.models.schemas import strict_object
from writer.options import Options
from writer.pipeline import write_messages
from writer.read.notes import Notes
from writer.resources import render

Arm = Literal["pipeline", "one-shot"]

#: Signs where the note does not say who wrote it: the user would give `--from`.
STAND_IN = "Robin Ashby"
_RULE = regex.compile(r"\bW\d{3}\b")
_ONE_SHOT_TOKENS = 600
#: All that is asked of the answer is that subject and message can be told apart.
_E_MAIL = strict_object({"subject": {"type": "string"}, "message": {"type": "string"}})


async def pipeline(sample: Sample, run: Run, notes: Notes, model: KeptAnswers | None) -> Outcome:
    """Let the product write, as `writer KIND NOTES` does.

    Where it does not write (the etiquette refuses, the model fails), the notes are read
    all the same, for the scores of extraction.
    """
    started = time.perf_counter()
    marks: list[float] = []
    options = Options(
        kind=run.kind,
        sender=sender_of(sample),
        model=model,
        today=run.today,
        progress=lambda _: marks.append(time.perf_counter() - started),
    )
    try:
        result = await write_messages(notes, options)
    except WriterError as error:
        interview = await _read(notes, run, model)
        named = _RULE.search(str(error)) if isinstance(error, EtiquetteError) else None
        return Outcome(
            kind=run.kind,
            interview=interview,
            refused=named[0] if named else None,
            error=None if named else f"{type(error).__name__}: {error}",
            spent=_spent(model),
        )
    seconds = time.perf_counter() - started
    # Messages are written side by side once the notes are read; the first one's seconds hold the
    # reading as well, so that it is left out where there are others.
    each = [m.provenance.seconds for m in result.messages[1:]]
    first = min([marks[-1] + seconds_of for seconds_of in each], default=seconds)
    whole = model is None or not model.spent.kept
    return Outcome(
        kind=run.kind,
        interview=result.interview,
        letters=tuple(map(_letter, result.messages)),
        spent=_spent(model),
        seconds_to_first=round(min(first, seconds), 3) if whole else None,
        seconds=round(seconds, 3) if whole else None,
    )


async def one_shot(sample: Sample, run: Run, notes: Notes, model: KeptAnswers) -> Outcome:
    """Do what people do today: hand the model the notes and ask for the message, once a reader.

    It is told who the readers are, which the product has to find out for itself.
    """
    started = time.perf_counter()
    names = run.to or tuple(p.name for p in sample.gold.interviewers if p.met_on is None)
    try:
        timed = await asyncio.gather(
            *(_ask(sample, run, notes, name, model, started) for name in names or (None,))
        )
    except ModelError as error:
        return Outcome(kind=run.kind, error=f"{type(error).__name__}: {error}", spent=_spent(model))
    whole = not model.spent.kept
    return Outcome(
        kind=run.kind,
        letters=tuple(letter for letter, _ in timed),
        spent=_spent(model),
        seconds_to_first=min(at for _, at in timed) if whole else None,
        seconds=max(at for _, at in timed) if whole else None,
    )


def sender_of(sample: Sample) -> str:
    """Return who signs: the candidate of the gold file, or a stand-in where the note has none."""
    return sample.gold.interview.candidate or STAND_IN


async def _ask(
    sample: Sample, run: Run, notes: Notes, name: str | None, model: KeptAnswers, started: float
) -> tuple[Letter, float]:
    user = render(
        "one-shot.user.j2",
        notes=notes.text,
        kind=run.kind,
        reader=name or "the hiring team",
        sender=sender_of(sample),
    )
    answer = await model.complete(
        Prompt(
            system=render("one-shot.system.j2"),
            user=user,
            schema=_E_MAIL,
            schema_name="e_mail",
            max_tokens=_ONE_SHOT_TOKENS,
        )
    )
    subject, body = _parts_of(answer.text)
    findings = library.check(
        body, notes=notes, kind=run.kind, subject=subject, sender=sender_of(sample)
    )
    letter = Letter(to=name, subject=subject, text=body, findings=findings)
    return letter, round(time.perf_counter() - started, 3)


def _parts_of(answer: str) -> tuple[str | None, str]:
    """Return subject and message, also where the answer was cut off."""
    try:
        parts = json.loads(answer)
        return str(parts["subject"]).strip(), str(parts["message"]).strip()
    except (ValueError, KeyError, TypeError):
        subject, _, message = answer.partition('"message":')
        named = subject.partition('"subject":')[2].strip(' ",{}\n')
        return named or None, message.strip(' "{}\n').replace("\\n", "\n")


async def _read(notes: Notes, run: Run, model: KeptAnswers | None) -> Interview | None:
    try:
        return await library.aextract(notes, model=model, today=run.today)
    except ModelError:
        return None


def _letter(message: Message) -> Letter:
    return Letter(
        to=message.recipient.name,
        subject=message.subject,
        text=message.text,
        lines=tuple(
            Line(text=s.text, purpose=s.purpose, written_by=s.written_by) for s in message.sentences
        ),
        findings=message.findings,
        rounds=message.provenance.rounds,
    )


def _spent(model: KeptAnswers | None) -> Spent:
    return model.spent if model is not None else Spent()
