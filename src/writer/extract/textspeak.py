"""Text-speak in full words, to be read: "4got 2 say" as "forgot to say".

What is quoted stays as it was written: every span of the words in full leads back to the notes.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from writer import regex
from writer.extract.clauses import Span
from writer.extract.facts.reading import Reading
from writer.interview import Update
from writer.read.notes import Notes

#: What stands for one word and nothing else.
_WORDS = {
    "4got": "forgot", "4gotten": "forgotten", "4get": "forget", "b4": "before", "gr8": "great",
    "m8": "mate", "l8r": "later", "2nite": "tonight", "2day": "today",
    "2moro": "tomorrow", "2morrow": "tomorrow", "2gether": "together", "tmrw": "tomorrow",
    "thx": "thanks", "thnx": "thanks", "plz": "please", "ppl": "people", "abt": "about",
    "shld": "should", "shldve": "should have", "shouldve": "should have", "cudve": "could have",
    "wld": "would", "cld": "could", "u": "you", "ur": "your", "cuz": "because", "coz": "because",
    "wanna": "want to", "bcos": "because", "sumone": "someone", "sum1": "someone",
    "some1": "someone", "any1": "anyone", "every1": "everyone", "no1": "no one",
}  # fmt: skip
#: What stands for one word where somebody writes like that: elsewhere a figure, a letter or a tool.
_LOOSE = {
    "sed": "said", "n": "and", "shd": "should", "gd": "good", "wud": "would",
    "cud": "could", "shud": "should", "dat": "that", "tho": "though",
}  # fmt: skip
#: None of these is a word of English or a name: whoever uses one writes so throughout.
_SIGN = regex.compile(
    r"\b(?:4got\w*|4get|b4|gr8|m8|l8r|2nite|2moro|2morrow|2gether|thx|thnx|plz|ppl|shldve|cudve"
    r"|wanna|2 (?:c|b|u|say|send|tell|see|get)|(?:they|we|u|you) r|r u|sum1|some1|any1)\b",
    regex.IGNORECASE,
)
#: Nor is one of these, which are written in haste among full words as well.
_HASTY = regex.compile(
    r"(?<![\w@.'/-])(?:abt|shld|wld|cld|sumone)(?![\w@'/.-]\w)\b", regex.IGNORECASE
)
_FOLLOWS = (
    r"the|an?|my|his|her|their|our|ur|your|all|them|him|me|us|u|you|this|that|it|any|some|what"
    r"|every"
)
#: "2 c my licence", "need 2", "4 3 yrs", "first aid 2".
_DIGITS = regex.compile(
    r"(?P<see>(?<=2 )c|(?<=to )c|(?<=can )c|(?<=wanna )c)(?= (?:my|the|an?|some|how|if|what|u|you"
    r"|me|it|her|him|them|photos?|\w+s)\b)"
    r"|(?P<be>(?<=2 )b|(?<=to )b|(?<=will )b)(?= )"
    rf"|(?P<to>(?<=[a-z] )2(?= (?:c|b|{_FOLLOWS}|say|send|tell|see|get|go|do|give|bring|show|ask"
    r"|mention|make|take|have|be|start|come|work|add|find|talk|email|mail|ring|call|know|learn|run"
    r"|help|use|meet|keep|check|put|write|sort|let|look|hear|change|move|speak)\b))"
    r"|(?P<too>(?<=[a-z] )2(?=\s*(?:[.!,;]|\n|$)))"
    rf"|(?P<for>(?<=[a-z] )4(?= (?:\d|{_FOLLOWS})\b))"
    r"|(?P<are>(?<=they |each )r|(?<=we )r|(?<=you )r|(?<= u )r|(?<=who )r|(?<=ppl )r|(?<=staff )r)"
    r"(?= )"
    r"|(?P<at>(?<=\w )@(?= \w))",
    regex.IGNORECASE,
)
_FULL = {"see": "see", "be": "be", "to": "to", "too": "too", "for": "for", "are": "are", "at": "at"}


class SpelledOut(NamedTuple):
    """Notes in full words. `moved` holds, in order, (start, end) there and (start, end) before."""

    notes: Notes
    moved: tuple[tuple[int, int, int, int], ...] = ()

    def back(self, start: int, end: int) -> Span:
        """Return where the half-open span of the full words stands in the notes as written."""
        return self._before(start, 0), self._before(end, 1)

    def _before(self, index: int, side: int) -> int:
        at = bisect_right(self.moved, index - side, key=lambda move: move[0]) - 1
        if at < 0:
            return index
        _, end, *old = self.moved[at]
        return old[side] if index - side < end else old[1] + index - end

    def written(self, readings: Sequence[Reading]) -> Sequence[Reading]:
        """Return the readings with the spans of the notes as written."""
        if not self.moved:
            return readings
        spans = [self.back(r.start, r.end) for r in readings]
        return [replace(r, start=a, end=b) for r, (a, b) in zip(readings, spans, strict=True)]

    def in_full(
        self, readings: Sequence[Reading], restated: Mapping[Span, str]
    ) -> Mapping[Span, str]:
        """Return, by span as written, what is `restated` and the words of what has text-speak."""
        if not self.moved:
            return restated
        text = self.notes.text
        full = {
            (r.start, r.end): text[r.start : r.end]
            for r in readings
            if any(start < r.end and r.start < end for start, end, _, _ in self.moved)
        }
        return {self.back(*span): words for span, words in {**full, **restated}.items()}

    def updates(self, quoted: str, updates: Sequence[Update]) -> tuple[Update, ...]:
        """Return the updates with quotes and spans of `quoted`, the notes as written."""
        spans = [self.back(u.start, u.end) for u in updates]
        return tuple(
            update.model_copy(update={"quote": quoted[a:b], "start": a, "end": b})
            for update, (a, b) in zip(updates, spans, strict=True)
        )


def spelled_out(notes: Notes) -> SpelledOut:
    """Return `notes` with text-speak in full words; little of it where nobody writes like that."""
    text = notes.text
    if _SIGN.search(text, notes.body_start):
        found = _found(text, notes.body_start)
    else:
        hasty = _HASTY.finditer(text, notes.body_start)
        found = [(*m.span(), _WORDS[m[0].lower()]) for m in hasty]
    if not found:
        return SpelledOut(notes)
    parts, moved, at, size = list[str](), list[tuple[int, int, int, int]](), 0, 0
    for start, end, full in found:
        parts += [text[at:start], full]
        size += start - at
        moved.append((size, size + len(full), start, end))
        size, at = size + len(full), end
    return SpelledOut(replace(notes, text="".join((*parts, text[at:]))), tuple(moved))


_WORD = regex.compile(
    rf"(?<![\w@.'/-])(?:{'|'.join((*_WORDS, *_LOOSE))})(?![\w@'/.-]\w)\b", regex.I
)


def _found(text: str, start: int) -> list[tuple[int, int, str]]:
    """Return, in order and apart, the spans of `text` that are text-speak, each in full."""
    words = {**_WORDS, **_LOOSE}
    found = [(*m.span(), words[m[0].lower()]) for m in _WORD.finditer(text, start)]
    found += [(*m.span(), _FULL[m.lastgroup or ""]) for m in _DIGITS.finditer(text, start)]
    return sorted(found)
