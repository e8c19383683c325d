"""The figures that notes hang on to a deed: "built the chronology - 14,000 documents, in six weeks"

They make a letter one that only this candidate could write, yet no sentence holds them as notes do.
So they are taken off before the deed is put into words, and set behind it afterwards.
"""

from writer import regex
from writer.brief.tidy import tidy
from writer.language.verbs import is_gerund, is_past
from writer.regex import Pattern

_COUNT = (
    r"(?:(?:about|over|nearly|almost|around|some|up to|c\.|~) ?)?(?:[£$€]?\d[\d.,]*[kKmM%]?\+?"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b)"
)
_SPAN = r"(?:,? (?:in|over|across|within|for|per|a|at|on) [\w ]{1,24}?)?"
_SO_MANY = rf"{_COUNT}(?: (?!(?:in|of|to|and|or)\b)[A-Za-z-]+){{1,3}}?{_SPAN}"
_FIGURES = Pattern(rf"{_COUNT} of them|{_SO_MANY}(?:(?:,| and|, and| \+) {_SO_MANY})?")
_NONE = Pattern(
    r"(?:0|no|zero|not one|not a single|without (?:a|any)) (?P<what>[a-z-]+(?: [a-z-]+)?"
    rf"(?: (?:in|over|since|for) (?:{_COUNT} [a-z]+|(?:\d{{4}}|that time|all that time)))?)",
    regex.IGNORECASE,
)
_BREAK = Pattern(r"\s+\(|\s+[-–—]+\s+|,\s+")
#: What stands before them says something by itself.
_LEAST_BEFORE = 2
#: "(the booking sheet at Tarn,) cut waiting from eight a day to two": what came of it.
_RESULT = Pattern(
    r"(?:which |that |it )?(?P<what>(?:cut|saved|reduced|brought|raised|took|halved|doubled|tripled"
    r"|lowered|increased|improved|lifted|dropped|shaved)\b .*(?:\d|\bby (?:half|a (?:third|quarter"
    r"|fifth))\b|\bto (?:zero|nothing|half|one|two|three|four|five)\b).*)"
)
_MOST_WORDS = 9
_MOST_OF_RESULT = 12
#: "I built the sheet, cut waiting by half" has its subject.
_OF_I = Pattern(r"(?:I|we|i)\b(?!.* I )")
_COMMA_SPAN = Pattern(r", (?=(?:in|over|across|within) )")


def without_figures(quote: str) -> tuple[str, str]:
    """Return a quote without the figures at its end, and these as a sentence holds them.

    The second is " (14,000 documents in six weeks)", ", with no accidents in three years" or, of a
    thing, " (which cut waiting by half)"; it is empty where the quote ends in no such figures, and
    the quote then is as it was.
    """
    for found in _BREAK.finditer(quote):
        head, tail = quote[: found.start()], quote[found.end() :].rstrip(" .!)")
        if len(tail.split()) > _MOST_OF_RESULT or len(head.split()) < _LEAST_BEFORE:
            continue
        if not _OF_I.match(head) and (result := _RESULT.fullmatch(tail)):
            return head.split(": ")[0], f" (which {tidy('I ' + result['what'])[2:]})"
        if len(tail.split()) > _MOST_WORDS:
            continue
        if none := _NONE.fullmatch(tail):
            return head, f", with no {tidy('the ' + none['what']).removeprefix('the ')}"
        if _FIGURES.fullmatch(tail) and not _has_verb(tail):
            return head, f" ({_COMMA_SPAN.sub(' ', tidy(tail))})"
    return quote, ""


def _has_verb(tail: str) -> bool:
    return any(is_past(word) or is_gerund(word) for word in tail.lower().split())
