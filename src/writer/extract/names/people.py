"""A list of people as notes have it, read into names, titles and addresses.

"Dr. Ana Ruiz (Head Nurse) and Tom O'Brien, charge nurse" are two people, one title each.
"""

from dataclasses import replace

from writer import regex
from writer.extract.names.given_names import is_given_name
from writer.extract.names.list_parts import (
    CALLED,
    attach,
    follows_name,
    is_last_ones,
    is_post_beside,
    is_told_of_next,
    named_apart,
    nameless,
    of_couple,
    of_each,
    singular,
    tell_office,
)
from writer.extract.names.mention import Mention
from writer.extract.names.occupations import (
    CHIEFS,
    is_organisation,
    is_title,
    is_title_word,
)
from writer.extract.names.one_person import ARE_LETTERS, WHO, office_told, read_piece
from writer.extract.names.pieces import Piece, list_pieces
from writer.extract.names.spelling import is_honorific, same_person
from writer.extract.names.titles import clean_title, take_aside
from writer.extract.names.words import could_be_name, name_end, words_of

_ARTICLE = regex.compile(
    r"(?:then\s+|also\s+|later\s+)?"
    r"(?:the|their|our|her|his|my|an?|one of|another|der|die|le|la|el)\s",
    regex.IGNORECASE,
)
_CAPITALISED = regex.compile(r"(?<!\w)[^\W\d_a-zà-þ](?=[^\W\d_]*[^\W\dA-ZÀ-Þ_])")


def uses_capitals(text: str) -> bool:
    """Tell whether the writer uses capitals at all."""
    words = text[:20000].split()
    capitals = sum(1 for word in words if word[:1].isupper() and word[1:2].islower())
    return capitals * 50 > len(words)


_SMALL_MR = regex.compile(r"(?:mr|mrs|ms|miss|dr)\.?\s+(?-i:[a-z])")
#: Whoever writes is in the room as well.
_ONESELF = frozenset(["me", "myself", "i", "and me", "and myself", "ich", "moi", "yo"])
#: In characters: no list of the people met is longer.
_LONGEST = 4000


def read_people(
    text: str, start: int, end: int, *, prose: bool = False, weight: int = 2, most: int = 200
) -> list[Mention]:
    """Return the people listed in `text[start:end]`.

    `prose`: stop at the first words that are neither a name nor a title.
    `most`: read no further than these.
    """
    people: list[Mention] = []
    pending: str | None = None
    lettered = False
    end = min(end, start + _LONGEST)
    small = not _CAPITALISED.search(text, start, end)
    pieces = list_pieces(text, start, end)
    # "met agnes voychik (that's Wojcik with a j)": only the remark has a capital.
    mostly_small = bool(pieces) and _begins_small(text, pieces)
    rows = any(piece.before == "hard" for piece, _ in pieces)
    for number, (piece, notes) in enumerate(pieces):
        if len(people) > most:
            break
        if text[piece.start : piece.end].casefold() in _ONESELF:
            # "and me (Callum Reid)": what follows is about the writer.
            continue
        led = number + 1 < len(pieces) and pieces[number + 1][0].before == "colon"
        emails = [found for found in notes if isinstance(found, str)]
        asides = [found for found in notes if isinstance(found, Piece)]
        lower = small or (mostly_small and not _CAPITALISED.search(text, piece.start, piece.end))
        lower = lower or _SMALL_MR.match(text, piece.start, piece.end) is not None
        words = text[piece.start : piece.end]
        behind, lettered = lettered, False
        if words.casefold() in _PRONOUNS and people == []:
            # "met him and dr ruby santos"
            continue
        if people and piece.before == "comma" and ARE_LETTERS.fullmatch(words) and (
            behind or not words.isupper() or is_told_of_next(text, pieces[number + 1 :])
        ):  # fmt: skip
            # "Beth Lindqvist, PharmD, Pharmacy Director"
            lettered = True
            continue
        if number + 1 < len(pieces) and (
            named := of_couple(text, piece, pieces[number + 1][0], weight)
        ):
            people.append(named)
            continue
        mention, title, rest = read_piece(text, piece, prose, weight, lower)
        if mention is None and asides and (listed := _listed_in(text, piece, asides[0], weight)):
            alias = people and same_person(listed[0].name, people[-1].name)
            people += listed[1:] if alias else listed
            continue
        if mention is not None and not _extends_title(text, piece, people, mention, rows):
            if pending and mention.title is None:
                mention = replace(mention, title=singular(pending))
            mention = named_apart(mention, people) if lower else mention
            pending = pending if pending and singular(pending) != pending else None
            people.append(mention)
        elif title is not None or mention is not None:
            following = pieces[number + 1][0] if number + 1 < len(pieces) else None
            if (
                title is not None and people and people[-1].title
                and following is not None and following.before == "comma"
                and CALLED.search(text, following.start, following.end)
            ):  # fmt: skip
                # "& apprentice lead, a lass called Beth Ansell"
                pending = clean_title(title)
                continue
            if following and nameless(text, following):
                # "mr lowe deputy + chair of govs, didnt catch name": the chair is another.
                continue
            words = title if title is not None else text[piece.start : piece.end]
            if (
                led
                and title is not None
                and not is_last_ones(text, people, piece, following or piece)
            ):
                # "head: Mrs Quaye, bursar: Phil Tapp"
                pending = clean_title(title)
                continue
            article = _ARTICLE.match(text, piece.start) is not None
            if people and piece.before == "and":
                # "Lorraine Fitch (Training Lead) and union rep, Colin": brackets close a title.
                article = article or text[people[-1].end - 1] == ")"
            pending = attach(people, words, piece, pending, article)
        elif is_post_beside(text, piece, people):
            people[-1] = replace(people[-1], title=text[piece.start : piece.end], end=piece.end)
            continue
        if mention is not None and asides and (each := of_each(text, asides[0])):
            # "Lydia Crane and Dominic Hart (both directors)"
            people[-2:] = [replace(one, title=one.title or each) for one in people[-2:]]
            asides = asides[1:]
        for aside in asides:
            apart = rest and mention is not None and not follows_name(text, mention, aside)
            take_aside(text, people, aside, whole=not apart)
        for email in emails:
            if people and people[-1].email is None:
                people[-1] = replace(people[-1], email=email, weight=3)
            elif people:
                rest = False
        if mention is not None or asides or emails:
            _stretch(people, max((aside.end + 1 for aside in asides), default=0))
        if asides and prose:
            rest = rest or _GOES_ON.match(text, asides[-1].end + 1, end) is not None
        clause = WHO.search(text, max(0, piece.start - 1), piece.end) is not None
        clause = clause and (rest or mention is None)
        if clause and mention is None and people and piece.before == "comma":
            tell_office(people, office_told(f" {words}"))
        if prose and clause and mention is None and title is None:
            continue
        if prose and (
            (rest and not clause) or (mention is None and title is None and piece.start < piece.end)
        ):
            break
    return people


#: Whoever they stand for is named elsewhere.
_PRONOUNS = frozenset(["him", "her", "them", "both of them"])


def _listed_in(text: str, piece: Piece, aside: Piece, weight: int) -> list[Mention]:
    """Return who is named in brackets behind what they all are: "two fitters (Ollie, Kwame)".

    Nobody where the brackets name fewer than two, or anybody not known by a given name.
    """
    words = text[piece.start : piece.end].split()
    if not words:
        return []
    inner = read_people(text, aside.start, aside.end, weight=weight)
    if is_title_word(words[-1]) and len(inner) == 1 and _fills(text, aside, inner[0]):
        # "the lab manager (craig)"
        return [replace(inner[0], title=clean_title(" ".join(words)) or None)]
    if not words[-1].endswith("s"):
        return []
    if len(inner) < 2 or not all(is_given_name(one.name.split()[0]) for one in inner):
        return []
    each = words[-1][:-1] if is_title_word(words[-1][:-1]) else None
    return [replace(one, title=one.title or each) for one in inner]


def _fills(text: str, aside: Piece, one: Mention) -> bool:
    """Tell whether a bracket holds somebody's name and nothing else."""
    words = text[aside.start : aside.end].strip()
    named = is_person_like(one.name) or (" " in words and not is_organisation(words))
    return one.title is None and named and words.casefold() == one.name.casefold()


def _begins_small(text: str, pieces: list[tuple[Piece, list[str | Piece]]]) -> bool:
    """Tell whether a list begins with a given name, or a name and its title, in small letters."""
    first, notes = pieces[0]
    if _CAPITALISED.search(text, first.start, first.end):
        return False
    words = words_of(text, first.start, first.end)
    titled = len(pieces) > 1 and is_title(text[pieces[1][0].start : pieces[1][0].end])
    aside = any(isinstance(note, Piece) for note in notes)
    named = 1 < len(words) < 4 and name_end(words, 0, small=True) == len(words)
    return bool(words) and (is_given_name(words[0].bare) or (named and (titled or aside)))


#: "suki (owner) had me do two ties": behind the bracket a sentence goes on.
_GOES_ON = regex.compile(
    r"\s+(?!\S+@|(?:and|und|et|y|e|i|n|og|och|en|plus|sowie|as well|with|from|who|"
    r"then|first(?=\s*,))\b)[^\W\d_]",
    regex.IGNORECASE,
)


def _stretch(people: list[Mention], end: int) -> None:
    if people:
        people[-1] = replace(people[-1], end=max(people[-1].end, end))


def _extends_title(
    text: str, piece: Piece, people: list[Mention], mention: Mention, rows: bool
) -> bool:
    """Tell whether what looks like a name goes on with a title: "Head of Sales and Marketing"."""
    if people and piece.before == "comma" and len(mention.name.split()) == 1 and (
        len(people[-1].name.split()) > 1 and not (mention.title or people[-1].title)
        and not is_given_name(mention.name) and text.count(mention.name) == 1
    ):  # fmt: skip
        # "Heike Blank, Gleichstellungsbeauftragte": named once, and never spoken of.
        return True
    title = people[-1].title if people else None
    if (
        people and title is None and mention.title is not None and piece.before in ("comma", "dash")
        and len(mention.name.split()) == 1 and not is_given_name(mention.name)
    ):  # fmt: skip
        # "Annika Thießen, Leiterin Entwicklung": one title, not a title and a name.
        return True
    if (
        people and title is None and rows and piece.before == "comma"
        and not is_person_like(mention.name) and not is_honorific(mention.name.split()[0])
    ):  # fmt: skip
        # "Joel Stark (JS), Tenant Panel; ...": behind the comma stands who one is.
        return True
    if title is None or piece.before not in ("and", "comma") or mention.title is not None:
        return False
    lone = len(mention.name.split()) == 1 and not is_given_name(mention.name)
    open_title = " of " in title or " for " in title or title.casefold().endswith((" of", " for"))
    return lone and open_title and (piece.before == "and" or is_organisation(mention.name))


#: Surnames among the words that firms are known by.
_SURNAMES = frozenset(
    "mills law house bank yard barnes garage homes home works farm store bond".split()
)


def is_person_like(name: str) -> bool:
    """Tell whether a name looks like a person's on its own: a given name, or a form of address."""
    parts = name.replace("-", " ").split()
    if not parts or (is_organisation(name) and not is_given_name(parts[0])):
        return False
    if len(parts) > 1 and is_organisation(parts[-1]) and parts[-1].casefold() not in _SURNAMES:
        # "Delta Foundation", "Jordan Motors"
        return False
    if is_honorific(parts[0]) and len(parts) > 1:
        # "Principal Engineer", "Matron Small"
        return not (parts[0].casefold() in CHIEFS and is_title_word(parts[-1]))
    return any(is_given_name(part.strip('"“”.')) for part in parts[:2]) and all(
        could_be_name(part) or len(part) <= 3 or part[:1] in '"“' for part in parts
    )


def all_people(phrase: str) -> bool:
    """Tell whether a short phrase is one person's name, or the names of two or three."""
    parts = regex.split(r"\s+(?:and|&|und|et|y)\s+", phrase)
    if "&" in phrase and is_organisation(phrase.split()[-1]):
        # "Brook & Dale Estates"
        return False
    if len(parts) > 1:
        people = read_people(phrase, 0, len(phrase))
        return len(people) == len(parts) and all(is_person_like(one.name) for one in people)
    return is_person_like(phrase) and len(phrase.split()) <= 4 and not is_organisation(phrase)
