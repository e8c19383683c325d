"""A house style: what a firm or a writer wants otherwise than the rule book has it.

A value that is passed in with the context of a check; nothing is set for the whole process.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from writer.kinds import Severity

#: First letters of the rules that no house style softens in a message that is written here: what
#: is true (F) and what stays private (P).
FIRM = ("F", "P")


def _nothing() -> Mapping[str, Severity]:
    return MappingProxyType({})


def _no_limits() -> Mapping[str, int]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Style:
    """What a house style sets; what it leaves out is as in the rule book."""

    #: Ids of rules that are switched off.
    off: frozenset[str] = frozenset()
    #: Severity by rule id, in place of the rule's own.
    severities: Mapping[str, Severity] = field(default_factory=_nothing)
    #: Most words of the body, by channel ("card") or by kind of e-mail ("followup").
    words: Mapping[str, int] = field(default_factory=_no_limits)
    #: Most words of a sentence, written and spoken.
    sentence_words: int | None = None
    spoken_sentence_words: int | None = None
    #: Most words and characters of a subject line.
    subject_words: int | None = None
    subject_characters: int | None = None
    #: Phrases that the house does without; a last `*` stands for any ending.
    stock_phrases: tuple[str, ...] = ()
    #: Words that are spelled right though no dictionary has them.
    dictionary: tuple[str, ...] = ()

    def for_writing(self) -> "Style":
        """Return this style without what softens the rules of truth and privacy."""
        if not self.softened():
            return self
        return replace(
            self,
            off=frozenset(rule for rule in self.off if not rule.startswith(FIRM)),
            severities=MappingProxyType(
                {rule: s for rule, s in self.severities.items() if not rule.startswith(FIRM)}
            ),
        )

    def softened(self) -> tuple[str, ...]:
        """Return the ids of the rules of truth and privacy that this style would change."""
        return tuple(sorted(r for r in (*self.off, *self.severities) if r.startswith(FIRM)))


#: The rule book as it is.
PLAIN = Style()
