"""`--judge`: the second opinion of a model, for the commands that take it."""

from typing import TYPE_CHECKING

from writer.errors import UsageError

if TYPE_CHECKING:
    from writer.rules.rule import Context, Finding, Letter


def second_opinion(
    letter: "Letter", context: "Context", model: str | None, base_url: str | None
) -> "tuple[Finding, ...]":
    """Return what the model that options, environment and settings mean thinks of a letter.

    Raises:
        UsageError: there is no model to ask, or there are no notes to judge by.
        ModelError: the model failed.
    """
    from contextlib import aclosing

    from writer.blocking import run
    from writer.cli.settings import model_of, read_config
    from writer.judge import opinion

    if context.notes is None:
        raise UsageError("--judge: nothing to judge by; give the notes with --notes")
    chosen = model_of(model, base_url, read_config())
    if chosen is None:
        raise no_model()

    async def job() -> "tuple[Finding, ...]":
        async with aclosing(chosen):
            return (await opinion(letter, context, model=chosen)).findings

    return run(job())


def no_model() -> UsageError:
    """Return the error of asking for an opinion where no model is set."""
    return UsageError("--judge: there is no model to ask; name one with --model")
