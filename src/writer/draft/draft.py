"""A message in parts: subject, greeting, sentences with their evidence, sign-off."""

from writer.interview import Frozen
from writer.kinds import Author, Branch, Purpose

#: What stands above each part of a phone script.
HEADINGS: dict[Branch, str] = {
    "answered": "If they answer:",
    "someone else": "If somebody else answers:",
    "voicemail": "On the voicemail:",
}


class Sentence(Frozen):
    """One sentence of the body. `facts` are the ids of the facts it rests on."""

    text: str
    purpose: Purpose
    facts: tuple[str, ...] = ()
    written_by: Author
    paragraph: int = 0
    #: The part of a phone script it stands in; None in all else.
    branch: Branch | None = None


class Draft(Frozen):
    """One message in parts. `subject` is None in channels that have none (card).

    What is spoken has no closing and no signature: both are "" then.
    """

    subject: str | None
    greeting: str
    sentences: tuple[Sentence, ...]
    closing: str
    signature: str

    @property
    def text(self) -> str:
        """The message as sent, without the subject: greeting, paragraphs, closing, signature."""
        return self.layout()[0]

    @property
    def greeting_start(self) -> int:
        """Where the greeting begins in the text: below the first heading of a phone script."""
        branch = self.sentences[0].branch if self.sentences else None
        return len(HEADINGS[branch]) + 1 if branch else 0

    def layout(self) -> tuple[str, tuple[tuple[int, int], ...]]:
        """Return the text and the half-open span of each sentence in it."""
        text = ""
        spans = []
        before: Sentence | None = None
        for sentence in self.sentences:
            text += self._between(before, sentence)
            spans.append((len(text), len(text) + len(sentence.text)))
            text += sentence.text
            before = sentence
        text = text or self.greeting
        if self.closing or self.signature:
            text += f"\n\n{self.closing}\n{self.signature}"
        return text + "\n", tuple(spans)

    def _between(self, before: Sentence | None, after: Sentence) -> str:
        """Return what stands between two sentences, or before the first one."""
        if before is None:
            heading = f"{HEADINGS[after.branch]}\n" if after.branch else ""
            apart = " " if after.branch else "\n\n"
            return f"{heading}{self.greeting}{apart}" if self.greeting else heading
        if before.branch != after.branch and after.branch:
            return f"\n\n{HEADINGS[after.branch]}\n"
        return " " if before.paragraph == after.paragraph else "\n\n"
