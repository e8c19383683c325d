"""Lines that stand as titles, and the titles of one's own notes."""

from writer import regex
from writer.extract.structure.lines import Line
from writer.extract.units import Part

NOTES = regex.compile(
    r"(?:end of (?:e-?mail|message|advert|ad|posting|job ad)|(?:my |own |raw |interview |quick |"
    r"rough |meine )*(?:notes?|notizen|recap|debrief|write-?up|after the interview|thoughts|"
    r"how it went|what happened|notas|mis notas|mes notes)\b.{0,40}|after\b.{0,30}|"
    r"(?:my |own |the |today's |yesterday's )?interview\b.{0,50})",
    regex.IGNORECASE,
)


def line_words(text: str, line: Line) -> str:
    """Return the content of a line without emphasis marks and a last colon."""
    end = line.label_end if line.label_end is not None and line.value == line.inner_end else None
    return text[line.inner : end or line.inner_end].strip("*_: ").replace("’", "'")


def stands_as_title(line: Line) -> bool:
    """Tell whether the line stands as a heading or as `Label:` alone."""
    return line.kind == "heading" or (line.kind == "label" and line.value == line.inner_end)


def is_short_text(text: str, line: Line) -> bool:
    """Tell whether a plain line may be a title without marks."""
    return line.kind == "text" and line.end - line.start <= 60 and text[line.end - 1] not in ".,;"


def mark_lines(parts: list[Part], start: int, end: int, part: Part) -> None:
    """Let the lines from `start` to before `end` belong to `part`."""
    for index in range(start, end):
        parts[index] = part
