"""Composes thank-you e-mails for the benchmark, the same ones from the same seed.

The wording stands in `emails.txt`: sentences with alternatives, and ten candidates with what was
said in their interviews.
"""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

WORDING = Path(__file__).with_name("emails.txt")
_CHOICE = re.compile(r"\(([^()]*)\)")
_SLOT = re.compile(r"<(\w+)>")


@dataclass(frozen=True, slots=True)
class Email:
    """An e-mail with its `Subject:` line, and the notes that it is true to."""

    text: str
    notes: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    fields: dict[str, list[str]]

    @property
    def notes(self) -> str:
        """The interview as a candidate would note it."""
        one = {name: values[0] for name, values in self.fields.items()}
        return "\n".join(
            [
                "---",
                *(f"{name}: {one[key]}" for name, key in _FRONT.items()),
                f"date: {_DATES[one['day']]}",
                "---",
                "## What they told me about",
                *(f"- {topic}" for topic in self.fields["topic"]),
                "## What I told them",
                *(f"- {deed}" for deed in self.fields["deed"]),
                "## Forgot to mention",
                *(f"- {omission}" for omission in self.fields["omission"]),
                "",
            ]
        )


_DATES = {
    "Monday": "2026-11-16",
    "Tuesday": "2026-11-17",
    "Wednesday": "2026-11-18",
    "Thursday": "2026-11-19",
    "Friday": "2026-11-20",
}
_FRONT = {"name": "from", "role": "role", "company": "company", "interviewer": "to"}


def compose(count: int, *, seed: int = 1, words: tuple[int, int] = (80, 180)) -> list[Email]:
    """Return `count` different e-mails whose bodies have a number of words within `words`."""
    frames, candidates = _read(WORDING.read_text(encoding="utf-8"))
    draw = random.Random(seed)
    emails: dict[str, Email] = {}
    while len(emails) < count:
        candidate = candidates[len(emails) % len(candidates)]
        body, text = _email(frames, candidate, draw)
        if words[0] <= len(body.split()) <= words[1]:
            emails[text] = Email(text, candidate.notes)
    return list(emails.values())


def _email(
    frames: dict[str, list[str]], candidate: _Candidate, draw: random.Random
) -> tuple[str, str]:
    """Return the body, and the whole e-mail."""
    left = {name: draw.sample(values, len(values)) for name, values in candidate.fields.items()}

    def lines(section: str, number: int) -> list[str]:
        return [_fill(frame, left, draw) for frame in draw.sample(frames[section], number)]

    paragraphs = [
        lines("thanks", 1) + lines("topic", draw.randint(1, 3)),
        lines("deed", draw.randint(1, 2)) + lines("filler", draw.randint(0, 2)),
        lines("omission", draw.randint(0, 1)) + lines("interest", 1),
        lines("forward", draw.randint(1, 2)),
    ]
    body = "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)
    subject, closing = lines("subject", 1)[0], lines("closing", 1)[0]
    to, sender = left["to"][0], left["from"][0]
    return body, f"Subject: {subject}\n\nDear {to},\n\n{body}\n\n{closing}\n{sender}\n"


def _fill(frame: str, left: dict[str, list[str]], draw: random.Random) -> str:
    """Make the choices of a frame and fill its slots; what may come up once only is used up."""

    def value(match: re.Match[str]) -> str:
        name = match.group(1)
        values = left[name.lower()]
        text = values.pop() if len(values) > 1 else values[0]
        return text[0].upper() + text[1:] if name[0].isupper() else text

    while _CHOICE.search(frame):
        frame = _CHOICE.sub(lambda m: draw.choice(m.group(1).split("|")), frame, count=1)
    return " ".join(_SLOT.sub(value, frame).split())


def _read(text: str) -> tuple[dict[str, list[str]], Sequence[_Candidate]]:
    """Return the frames by section, and the candidates."""
    frames: dict[str, list[str]] = {}
    candidates = []
    for part in text.split("\n== ")[1:]:
        name, *lines = [line for line in part.splitlines() if line]
        if name != "candidate":
            frames[name] = lines
            continue
        fields: dict[str, list[str]] = {}
        for line in lines:
            key, _, value = line.partition(": ")
            fields.setdefault(key, []).append(value)
        candidates.append(_Candidate(fields))
    return frames, candidates
