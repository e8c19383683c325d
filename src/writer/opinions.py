"""The second opinion on finished messages: what a model thinks the notes do not carry."""

from writer.errors import ModelError
from writer.interview import Interview
from writer.judge import opinion
from writer.kinds import Kind
from writer.message import Message
from writer.models.chat import ChatModel
from writer.read.notes import Notes
from writer.rules.check import in_order
from writer.rules.read_letter import read_letter
from writer.rules.rule import Context


async def judged(
    messages: tuple[Message, ...], kind: Kind, interview: Interview, notes: Notes, judge: ChatModel
) -> tuple[tuple[Message, ...], tuple[str, ...]]:
    """Return the messages with what `judge` thinks of them among their findings.

    Where it fails, a warning says so instead; the warnings are returned beside the messages.
    """
    done: list[Message] = []
    warnings: list[str] = []
    for message in messages:
        try:
            done.append(await _judged(message, kind, interview, notes, judge))
        except ModelError as error:
            warnings.append(f"{error}; there is no second opinion on a message")
            done.append(message)
    return tuple(done), tuple(warnings)


async def _judged(
    message: Message, kind: Kind, interview: Interview, notes: Notes, judge: ChatModel
) -> Message:
    letter = read_letter(message.text, kind=kind, channel=message.channel, subject=message.subject)
    context = Context(interview=interview, notes=notes.text, recipient=message.recipient.name)
    said = await opinion(letter, context, model=judge)
    return message.model_copy(
        update={
            "findings": in_order((*message.findings, *said.findings)),
            "provenance": message.provenance.and_spent(said.usage),
        }
    )
