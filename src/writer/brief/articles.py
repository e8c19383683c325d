"""Puts the article where hasty notes leave it off: "built supplier survey" is no English."""

from writer.brief.first_letter import article
from writer.brief.grammar import ADVERBS, CONJUNCTIONS, DETERMINERS, OBJECTS, PREPOSITIONS
from writer.language.verbs import base_of, is_gerund, is_past

#: Things of which there are several, so that one of them cannot go without an article.
_COUNTED = frozenset(
    """
    survey manual pump system club course guide checklist tool app website campaign team project
    programme program scheme database spreadsheet dashboard report rota newsletter kiosk machine
    boiler bridge extension workshop session group festival conference exhibition garden form
    template pipeline model network clinic audit pilot prototype portal panel tracker
    register log handbook catalogue library collection choir orchestra show play event stall
    shop store branch depot warehouse office studio lab unit ward helpline forum blog podcast
    calculator simulator script bot plugin protocol pathway procedure calendar timetable
    booklet leaflet poster film video series line plant tank tower shed barn greenhouse
    """.split()
)
_MOST_WORDS = 4


def with_article(text: str) -> str:
    """Return "built a supplier survey" for "built supplier survey", with or without its "I"."""
    words = text.split()
    place = 0
    while place < len(words) and words[place].lower() in {"i", "have", "had", *ADVERBS}:
        place += 1
    verb = words[place].lower() if place < len(words) else ""
    if not is_past(verb) or base_of(verb) is None or is_gerund(verb):
        return text
    thing: list[str] = []
    for word in words[place + 1 :]:
        if word.lower() in _ENDS:
            break
        thing.append(word)
        if word.endswith((",", ";", ".")):
            break
    if not 0 < len(thing) <= _MOST_WORDS or not _is_bare(thing):
        return text
    start = words[: place + 1]
    return " ".join([*start, article(thing[0]), *words[place + 1 :]])


def with_article_before(text: str) -> str:
    """Return "an access audit I led" for "access audit I led", which is no English without it."""
    thing = text.split(" I ")[0].split()
    bare = " I " in text and len(thing) <= _MOST_WORDS and not set(thing) & _ENDS
    return f"{article(thing[0])} {text}" if bare and _is_bare(thing) else text


_ENDS = PREPOSITIONS | CONJUNCTIONS | ADVERBS | frozenset({"+", "&"})


def _is_bare(thing: list[str]) -> bool:
    first, head = thing[0], thing[-1].strip(",;.").lower()
    known = any(word.lower() in DETERMINERS | OBJECTS for word in thing)
    known = known or first[:1].isdigit() or "'" in first
    named = len(thing) == 1 and first[:1].isupper()
    return head in _COUNTED and not known and not named and not is_gerund(first.lower())
