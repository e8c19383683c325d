"""What a piece of a list of people has to do with those before and behind it."""

from dataclasses import replace

from writer import regex
from writer.extract.names.given_names import is_given_name
from writer.extract.names.mention import Mention
from writer.extract.names.occupations import is_title, is_title_word
from writer.extract.names.one_person import ARE_LETTERS, NAMELESS
from writer.extract.names.pieces import Piece
from writer.extract.names.spelling import are_couple, is_honorific
from writer.extract.names.titles import clean_title, is_remark, until_clause
from writer.extract.names.words import name_end, words_of
from writer.language.common_words import COMMON
from writer.language.stopwords import STOPWORDS


def is_told_of_next(text: str, following: list[tuple[Piece, list[str | Piece]]]) -> bool:
    """Tell whether behind the next comma stands a title, or more letters."""
    piece = following[0][0] if following else None
    words = text[piece.start : piece.end] if piece and piece.before == "comma" else ""
    return is_title(words) or ARE_LETTERS.fullmatch(words) is not None


def of_couple(text: str, piece: Piece, following: Piece, weight: int) -> Mention | None:
    """Return the first of "Mr. and Mrs. Lorne", who has no surname of their own."""
    first = text[piece.start : piece.end].split(" ")[-1]
    if following.before != "and" or not is_honorific(first) or not first.istitle():
        return None
    words = words_of(text, following.start, following.end)
    stop = name_end(words, 0, small=False)
    if stop < 2 or not is_honorific(words[0].bare):
        return None
    start = piece.end - len(first)
    return Mention(f"{first} {words[stop - 1].bare}", start, piece.end, None, None, weight)


def singular(title: str) -> str:
    """Return the post of each of several: "both founders" are a founder each."""
    plain = regex.sub(r"^(?:both|two|three|all|2|3)\s+(?:of\s+)?(?:the\s+)?", "", title)
    last = plain.split()[-1]
    many = last.endswith("s") and not last.endswith("ss") and is_title_word(last[:-1])
    return plain[:-1] if many and plain[:1].islower() else title


def follows_name(text: str, mention: Mention, aside: Piece) -> bool:
    """Tell whether a bracket stands right behind the name, no other words between them."""
    last = mention.name.split()[-1]
    behind = text.rfind(last, mention.start, aside.start)
    between = text[behind + len(last) : aside.start - 1].strip(" *_\"'”,") if behind >= 0 else "-"
    return not between or between.isupper()


CALLED = regex.compile(r"\ban? [^\W\d_][\w -]{1,20}? (?:called|named)\s")


def nameless(text: str, piece: Piece) -> bool:
    """Tell whether a piece says that the name of whom it tells is not known."""
    return piece.before in ("comma", "dash") and (
        NAMELESS.search(text, piece.start, piece.end) is not None
    )


def is_post_beside(text: str, piece: Piece, people: list[Mention]) -> bool:
    """Tell whether words behind the last of a list are its post, as the others have theirs."""
    if piece.before != "comma" or len(people) < 2 or people[-1].title or not people[-2].title:
        return False
    words = text[piece.start : piece.end].split()
    plain = [word.casefold().strip(".") for word in words]
    known = COMMON.union(STOPWORDS)
    return 0 < len(words) < 4 and all(word.isalpha() and word not in known for word in plain)


def is_last_ones(text: str, people: list[Mention], piece: Piece, following: Piece) -> bool:
    """Tell whether a post before a colon is that of the name before it, a remark following.

    "Rui Nakamura, staff engineer: system design", not "Ann Lowe, head: Mrs Quaye".
    """
    if not people or people[-1].title or piece.before not in ("comma", "dash"):
        return False
    behind = words_of(text, following.start, following.end)
    return name_end(behind, 0, small=False) == 0


def tell_office(people: list[Mention], office: str | None) -> None:
    """Give the last of a list, and the other of a couple, the office that a clause tells."""
    if office is None or people[-1].title is not None:
        return
    couple = len(people) > 1 and are_couple(people[-2].name, people[-1].name)
    for at in (-2, -1) if couple else (-1,):
        people[at] = replace(people[at], title=people[at].title or office)


def attach(
    people: list[Mention], title: str, piece: Piece, pending: str | None, article: bool
) -> str | None:
    """Give a title to the person before it, else keep it for the one that follows."""
    title = clean_title(title)
    if not title or is_remark(title):
        return pending
    titled = bool(people) and people[-1].title is not None
    if article and (piece.before == "and" or (piece.before == "comma" and titled)):
        # "Mr Keane (senior partner), then his PA, Lorraine"; "an HR person on zoom, Kim"
        return until_clause(title)
    if people and piece.before not in ("hard", "") and pending is None:
        last = people[-1]
        if last.title is None and piece.before != "and":
            people[-1] = replace(last, title=title, end=piece.end)
            return None
        if last.title is not None and piece.before in ("and", "comma") and not title[0].isupper():
            joint = " and " if piece.before == "and" else ", "
            people[-1] = replace(last, title=last.title + joint + title, end=piece.end)
            return None
        if last.title is not None and piece.before == "and" and " of " in last.title:
            people[-1] = replace(last, title=f"{last.title} and {title}", end=piece.end)
            return None
    return title


def of_each(text: str, aside: Piece) -> str | None:
    """Return the title of each of two, where brackets behind the second give it to both."""
    words = text[aside.start : aside.end]
    each = clean_title(singular(words)) if words.casefold().startswith("both ") else ""
    return each if each and is_title(each) else None


def named_apart(mention: Mention, people: list[Mention]) -> Mention:
    """Return somebody without a name that is another's: "rachel and dev rachel is the boss"."""
    first, _, second = mention.name.partition(" ")
    named = second and is_given_name(first) and any(one.name == second for one in people)
    return replace(mention, name=first) if named else mention
