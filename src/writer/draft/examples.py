"""The worked example shown to the model, and the check that its words don't come back."""

import json
from dataclasses import dataclass
from functools import cache

from writer import regex
from writer.draft.asks import line_of
from writer.language.tokens import content_words, words
from writer.resources import read_prompt

#: So many words in a row, the same as in the example, are an echo of it.
_RUN_WORDS = 5


@dataclass(frozen=True, slots=True)
class WorkedExample:
    """One invented message. `asks` holds key, begin and say; `sentences` one for each key.

    `matter` are stems that no other message has a reason to hold.
    """

    matter: frozenset[str]
    asks: tuple[tuple[str, str, str], ...]
    sentences: tuple[tuple[str, str], ...]

    @property
    def lines(self) -> str:
        """What was asked, as a model reads it."""
        return "\n".join(line_of(*ask) for ask in self.asks)

    @property
    def answer(self) -> str:
        """The sentences as the JSON object that a model is to answer with."""
        return json.dumps(dict(self.sentences), ensure_ascii=False, indent=0)


@cache
def worked_example() -> WorkedExample:
    """Return the example of the prompt files."""
    import yaml

    data = yaml.safe_load(read_prompt("draft.example.yaml"))
    entries = data["sentences"]
    return WorkedExample(
        content_words(data["matter"]),
        tuple((e["key"], e["begin"], e["say"]) for e in entries),
        tuple((e["key"], e["sentence"]) for e in entries),
    )


def echoes(text: str, example: WorkedExample, own: str) -> tuple[str, ...]:
    """Return the words of `text` that come from the example: its matter, or a turn of phrase.

    `own` is what the sentence was asked to say; its words are never an echo.
    """
    foreign = example.matter - content_words(own)
    found = [token.text for token in words(text) if content_words(token.text) & foreign]
    theirs = frozenset[tuple[str, ...]]().union(*(_runs(s) for _, s in example.sentences))
    found += [" ".join(run) for run in sorted(_runs(text) & (theirs - _runs(own)))]
    return tuple(found)


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    plain = regex.findall(r"[\w'’%-]+", text.lower())
    return frozenset(tuple(plain[i : i + _RUN_WORDS]) for i in range(len(plain) - _RUN_WORDS + 1))
