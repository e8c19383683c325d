"""Finds a quote in the notes: exactly, then with other blanks, then as the nearest wording."""

from writer import regex

_LEAST_SIMILAR = 0.9
_PLAIN = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-"}
)


def locate(quote: str, text: str) -> tuple[int, int] | None:
    """Return the half-open span of `quote` in `text`, or None where it does not stand there.

    Blanks and typographic marks may differ; beyond that at least nine tenths must be alike. The
    span found this way begins and ends at word borders.
    """
    quote = quote.strip()
    if not quote:
        return None
    at = text.find(quote)
    if at >= 0:
        return at, at + len(quote)
    return _with_other_blanks(quote, text) or _nearest(quote, text)


def _with_other_blanks(quote: str, text: str) -> tuple[int, int] | None:
    parts = [regex.escape(part) for part in quote.translate(_PLAIN).split()]
    found = regex.search(r"\s+".join(parts), text.translate(_PLAIN), regex.IGNORECASE)
    return found.span() if found else None


def _nearest(quote: str, text: str) -> tuple[int, int] | None:
    # Imported here: most runs never need it.
    from rapidfuzz import fuzz

    # Anything shorter is alike to too much.
    if len(quote) < 8:
        return None
    found = fuzz.partial_ratio_alignment(
        quote.translate(_PLAIN).casefold(), _lower(text), score_cutoff=_LEAST_SIMILAR * 100
    )
    if found is None or found.dest_end <= found.dest_start:
        return None
    start, end = found.dest_start, found.dest_end
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    span = text[start:end]
    start, end = start + len(span) - len(span.lstrip()), end - (len(span) - len(span.rstrip()))
    whole = fuzz.ratio(quote.translate(_PLAIN).casefold(), _lower(text[start:end]))
    return (start, end) if start < end and whole >= _LEAST_SIMILAR * 100 else None


def _lower(text: str) -> str:
    """Lower case of the same length (casefold may lengthen: "ß")."""
    plain = text.translate(_PLAIN)
    lower = plain.lower()
    return lower if len(lower) == len(plain) else plain
