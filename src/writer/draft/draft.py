"""A message in parts: subject, greeting, sentences with their evidence, sign-off."""

from writer.interview import Frozen
from writer.kinds import Author, Purpose


class Sentence(Frozen):
    """One sentence of the body. `facts` are the ids of the facts it rests on."""

    text: str
    purpose: Purpose
    facts: tuple[str, ...] = ()
    written_by: Author
    paragraph: int = 0


class Draft(Frozen):
    """One message in parts. `subject` is None in channels that have none (card)."""

    subject: str | None
    greeting: str
    sentences: tuple[Sentence, ...]
    closing: str
    signature: str

    @property
    def text(self) -> str:
        """The message as sent, without the subject: greeting, paragraphs, closing, signature."""
        return self.layout()[0]

    def layout(self) -> tuple[str, tuple[tuple[int, int], ...]]:
        """Return the text and the half-open span of each sentence in it."""
        text = self.greeting + "\n"
        spans = []
        paragraph: int | None = None
        for sentence in self.sentences:
            text += (
                " " if sentence.paragraph == paragraph else "\n" if paragraph is None else "\n\n"
            )
            paragraph = sentence.paragraph
            spans.append((len(text), len(text) + len(sentence.text)))
            text += sentence.text
        text += f"\n\n{self.closing}\n{self.signature}\n"
        return text, tuple(spans)
