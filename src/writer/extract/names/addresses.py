"""Names and firms that e-mail addresses are made of: "petra.lindholm@halcyon-audio.example"."""

from collections.abc import Sequence

from writer import regex
from writer.extract.names.given_names import is_given_name
from writer.extract.names.mention import Mention
from writer.extract.names.occupations import is_organisation
from writer.extract.names.pieces import EMAIL

#: Addresses of a service or an agency: they say nothing about who employs.
_NO_EMPLOYER = regex.compile(
    r"gmail|googlemail|hotmail|outlook|yahoo|icloud|proton|gmx|web\.de|mailbox|posteo|aol|live\.|"
    r"\bme\.|zoom|teams|calendar|recruit|staffing|talent|agency|jobs?\b|careers?|search|resourcing|"
    r"personnel|linkedin|indeed|inbox|mail\b|post\b|freemail",
    regex.IGNORECASE,
)
_WORD = regex.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_SHORTEST = 4


def named_by_address(email: str) -> str | None:
    """Return "Petra Lindholm" for petra.lindholm@…, None where the address names nobody."""
    words = regex.split(r"[._-]+", email.partition("@")[0].rstrip("0123456789"))
    if len(words) not in (2, 3) or not all(word.isalpha() and len(word) > 1 for word in words):
        return None
    return " ".join(word.capitalize() for word in words) if is_given_name(words[0]) else None


def people_of_addresses(text: str, start: int, end: int) -> list[Mention]:
    """Return the people of a list that holds nothing but addresses."""
    found = list(EMAIL.finditer(text, start, end))
    left = EMAIL.sub(" ", text[start:end])
    if not found or any(mark.isalpha() for mark in left):
        return []
    named = ((each, named_by_address(each[0])) for each in found)
    return [
        Mention(name, each.start(), each.end(), None, each[0].rstrip("."), 2)
        for each, name in named
        if name
    ]


def firm_of_addresses(text: str, emails: Sequence[str]) -> str | None:
    """Return the firm whose name the addresses' host is made of, spelled as the notes do.

    "tindallvets" is "Tindall Vets" where the notes have the two words; "halcyon-audio" tells by
    itself where its words end. Anything else is no more than a guess: None.
    """
    for email in emails:
        host = email.rpartition("@")[2].casefold().rstrip(".")
        if _NO_EMPLOYER.search(host):
            continue
        label = host.split(".")[-3 if host.count(".") > 1 and len(host.split(".")[-2]) < 4 else -2]
        if firm := _as_written(text, label):
            return firm
        if firm := _by_trade(text, label):
            return firm
        first, *others = label.split("-")
        if others and all(len(part) > 3 for part in (first, *others)):
            return " ".join(part.capitalize() for part in (first, *others))
        if others and (named := regex.search(rf"(?<![\w@.]){first.capitalize()}(?![\w@.-])", text)):
            # "ravensholme-amb": the notes have the word, the rest is an abbreviation.
            return text[named.start() : _whole(text, named.end())]
    return None


def _by_trade(text: str, label: str) -> str | None:
    """Return "Foxley Homes" for "foxleyhomes" where the notes have the first of the two words."""
    for size in range(len(label) - 4, 3, -1):
        own, trade = label[:size], label[size:]
        if is_organisation(trade) and own.isalpha():
            named = regex.search(rf"(?<![\w@.]){own}(?![\w@.-])", text[:20000], regex.IGNORECASE)
            return f"{own.capitalize()} {trade.capitalize()}" if named else None
    return None


def _as_written(text: str, label: str) -> str | None:
    """Return the words of the notes that the label runs together, with capitals."""
    wanted = label.replace("-", "")
    if len(wanted) < _SHORTEST:
        return None
    words = [found for found in _WORD.finditer(text[:20000])]
    for at in range(len(words)):
        if text[words[at].start() - 1 : words[at].start()] in ("@", ".", "-"):
            continue
        joined = ""
        for stop in range(at, min(at + 6, len(words))):
            word = words[stop][0].casefold().replace("'", "").replace("’", "")
            beyond = text[words[stop - 1].end() : words[stop].start()] if stop > at else ""
            if "\n" in beyond or "@" in beyond or "." in beyond:
                break
            joined += word
            if (
                joined == wanted
                and stop > at
                and text[words[stop].end() : words[stop].end() + 1]
                not in (
                    "@",
                    "-",
                )
            ):
                return _capitals(text[words[at].start() : _whole(text, words[stop].end())])
            if not wanted.startswith(joined) and not wanted.startswith(joined.replace("and", "")):
                break
    return None


_MORE = regex.compile(r"(?: & [A-ZÀ-Þ][\w'’-]+| [A-ZÀ-Þ][\w'’-]+){1,3}")


def _whole(text: str, end: int) -> int:
    """Return where the firm's name ends that goes on behind the label: "& Sport Clinic"."""
    found = _MORE.match(text, end)
    words = found[0].split() if found else []
    while words and not is_organisation(words[-1]):
        words.pop()
    return end + 1 + len(" ".join(words)) if words else end


def _capitals(written: str) -> str:
    if not written.islower():
        return " ".join(written.split())
    small = ("of", "and", "the", "for", "de", "la")
    return " ".join(w if w in small else w[:1].upper() + w[1:] for w in written.split())
