"""Who is meant by a post: "Head - new library", "the deputy asked", where one person has it."""

from collections.abc import Sequence

from writer import regex
from writer.interview import Person

#: What somebody is called by, of the last word of their title.
_CALLED = frozenset(
    """
    head deputy chef sous owner manager director partner founder boss principal matron sister
    foreman supervisor recruiter governor chair chairman chairwoman dean registrar consultant
    surgeon gm md ceo cto cfo coo cio vp hr lead superintendent bursar landlord landlady proprietor
    captain skipper engineer architect solicitor nurse
    """.split()
)
#: ... and of the first: "HR business partner", "deputy head", "head of operations".
_CALLED_FIRST = frozenset("head deputy hr sous cto ceo cfo coo gm md".split())
_PART = regex.compile(r"\s*(?:[,;/&]|\band\b)\s*")
#: "Send deputy", "told the head", "to the owner".
_BEFORE = regex.compile(
    r"(?:(?:send|e-?mail|forward|fwd|owed?|promised?|tell|told|asked|ask|to|for|with|the|from)\s+)*",
    regex.IGNORECASE,
)


def posts_of(people: Sequence[Person]) -> dict[str, str]:
    """Return the posts, in small letters, that name one of `people` and no other."""
    whole: dict[str, str | None] = {}
    parts: dict[str, str | None] = {}
    for person in people:
        for title in _PART.split((person.title or "").casefold()):
            words = title.split()
            if not words:
                continue
            _add(whole, title, person.name)
            if words[-1] in _CALLED:
                _add(parts, words[-1], person.name)
            if words[0] in _CALLED_FIRST:
                _add(parts, words[0], person.name)
    return {post: name for post, name in {**parts, **whole}.items() if name}


def _add(posts: dict[str, str | None], post: str, name: str) -> None:
    posts[post] = name if posts.get(post, name) == name else None


def whose_post(label: str, posts: dict[str, str]) -> tuple[str, ...]:
    """Return whom a label means that is a post and no more: ("Helen Draycott",) for "Head"."""
    if not posts:
        return ()
    plain = label.strip(" *_.:#-").casefold()
    led = _BEFORE.match(plain)
    name = posts.get(plain) or posts.get(plain[led.end() :] if led else plain)
    return (name,) if name else ()
