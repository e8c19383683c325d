"""What messages are held to: which rules, in which house style, read by which proofreader."""

import hashlib
from dataclasses import dataclass, replace

from writer.kinds import Channel, Kind
from writer.proofread import Proofreader
from writer.rules.book import RULEBOOK_VERSION, RULES
from writer.rules.book import instructions as instructions_of_book
from writer.rules.rule import Rule
from writer.style import PLAIN, Style


@dataclass(frozen=True, slots=True)
class Standard:
    """The rule book as it is, unless something else is said; no proofreader reads nothing."""

    rules: tuple[Rule, ...] = RULES
    style: Style = PLAIN
    proofreader: Proofreader | None = None

    @property
    def version(self) -> str:
        """The version of the rule book, and a hash of what plug-ins and house style change."""
        if self.rules is RULES and self.style == PLAIN:
            return RULEBOOK_VERSION
        others = [(r.id, r.name, r.instruction, r.severity) for r in self.rules if r not in RULES]
        told = repr((others, sorted(self.style.off), replace(self.style, off=frozenset())))
        return f"{RULEBOOK_VERSION}+{hashlib.sha256(told.encode()).hexdigest()[:6]}"

    def instructions(self, kind: Kind, channel: Channel) -> tuple[str, ...]:
        """Return what a model is told beforehand about a message of this kind and channel."""
        if self.rules is RULES and not self.style.off:
            return instructions_of_book(kind, channel)
        return tuple(
            rule.instruction
            for rule in self.rules
            if rule.instruction and rule.applies(kind, channel) and rule.id not in self.style.off
        )

    def for_writing(self) -> "Standard":
        """Return the standard for messages that are written here; see `Style.for_writing`."""
        return replace(self, style=self.style.for_writing())

    def softened(self) -> list[str]:
        """Say which settings of the house style do not count for messages that are written."""
        ids = self.style.softened()
        if not ids:
            return []
        return [
            f"the house style changes {', '.join(ids)}; that counts for `writer check` alone: the "
            "rules of truth (F) and privacy (P) hold in full for every message that is written"
        ]

    def without_proofreader(self) -> "Standard":
        """Return the standard of each draft on the way; the last one is proofread."""
        return replace(self, proofreader=None)


THE_BOOK = Standard()
