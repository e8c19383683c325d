"""Lead-ins in a sentence: "told her that ...", "forgot to say ...", "she wants someone who"."""

from dataclasses import dataclass, replace

from writer import regex
from writer.extract.cast import Cast, names_in
from writer.extract.facts.lead_talk import Act
from writer.extract.facts.lead_words import leads, within
from writer.extract.posts import whose_post
from writer.language.stopwords import STOPWORDS
from writer.language.verbs import base_of

_PRONOUNS = frozenset("she he her him er ihm ihr il elle lui".split())
_GROUPS = frozenset(
    "they them em everyone everybody both ihnen leur sie all of them the panel the team the head "
    "the "
    "manager the owner the boss the chef".split()
) | {
    "all of them",
    "the panel",
    "the team",
    "the head",
    "the manager",
    "the owner",
    "the boss",
    "the chef",
}


@dataclass(frozen=True, slots=True)
class Lead:
    """A lead-in that was found: what was done, where the rest begins, and who takes part.

    `who` are names; `pronoun` says that it was somebody named before, `group` everyone there,
    `stranger` somebody named who is not known to have been met.
    `link` is the word that joins an "asked" to its question.
    """

    act: Act
    end: int
    who: tuple[str, ...] = ()
    pronoun: bool = False
    group: bool = False
    stranger: bool = False
    link: str = ""


def lead_in(text: str, start: int, end: int, cast: Cast) -> Lead | None:
    """Return the lead-in at the head of `text[start:end]`, or None."""
    body = _as_own(text[start:end].replace("\u2019", "'").replace("\n", " "), cast)
    if "," in body and (who_is := _WHO_IS.match(body)) and names_in(who_is[1], cast):
        # "Ken Driscoll, quarry manager, talked about ...": who he is, blanked out.
        left, right = who_is.span(2)
        body = body[:left] + " " * (right - left) + body[right:]
    if cast.recap and (found := _SHE_TOLD.match(body)) and _own_before(text, start, cast):
        body = f"I{' ' * (found.end() - 1)}{body[found.end() :]}"
    for act, pattern in leads(body):
        found = pattern.match(body)
        if found is None or found.end() >= len(body):
            continue
        groups = found.groupdict()
        who = (groups.get("who") or groups.get("who2") or "").strip()
        lead = _resolved(act, start + found.end(), who, cast)
        if lead is None and act == "told" and _LOWER.fullmatch(who) and who not in STOPWORDS:
            # "told femi i set up ...": somebody in small letters, not known to have been met.
            mine = _MINE.match(body, found.end())
            lead = Lead(act, start + found.end(), stranger=True) if mine else None
        if lead is not None and lead.stranger and act == "heard" and len(found[0].split()) == _PAIR:
            # "Winner of the design award": nobody spoke of it.
            continue
        if lead is not None and lead.stranger and act == "promise" and groups.get("who"):
            # "promised Xero checklist": nobody known, so a part of what was promised.
            lead = Lead(act, start + found.start("who"))
        if lead is not None:
            link = (groups.get("link") or "").lower()
            return replace(lead, link=link)
    inside = within(body)
    return Lead(inside[0], start + inside[1]) if inside else None


_LOWER = regex.compile(r"[a-z]{3,}")
_MINE = regex.compile(r"(?:i|ive|im|my)\b", regex.IGNORECASE)
#: A word and "of".
_PAIR = 2


def _as_own(body: str, cast: Cast) -> str:
    """Put "I" and blanks for the candidate's name at the head: a recap in the third person."""
    if cast.own_initials:
        mine = "I" + " " * (len(cast.own_initials) - 1)
        body = regex.sub(rf"\b{cast.own_initials}\b(?!['.])", mine, body)
    if role := _ROLE.match(body):
        return f"I{' ' * (role.end() - 1)}{body[role.end() :]}"
    found = _HEAD_NAME.match(body)
    own = found is not None and (cast.is_own(found["name"]) or found["name"].casefold() == "self")
    if not own and cast.recap:
        found = _HEAD_PRONOUN.match(body)
        own = found is not None
    if found is None or not own:
        return body
    return f"{found['before']}I{' ' * (len(found['name']) - 1)}{body[found.end() :]}"


_WHO_IS = regex.compile(
    r"\W*(?:(?:and|then|but|so|also|later)\s+)*([A-Z][\w.'-]+(?:\s[A-Z][\w.'-]+){0,3})"
    r"(,\s[^,.;:()\d]{3,50},)\s+(?=[a-z])"
)
#: A sentence that goes on with "she", of whom the one before was about.
_SHE_TOLD = regex.compile(
    r"s?he(?=\s+(?:said|told|explained|mentioned|described|added)\b)", regex.I
)
_SENTENCE = regex.compile(r"[^.!?\n]+(?:[.!?]+(?:\s|$)|$)")
_ROLE = regex.compile(r"(?:the )?(?:candidate|applicant|interviewee)(?=\s)", regex.I)


def _own_before(text: str, start: int, cast: Cast) -> bool:
    """Say whether the sentences of the paragraph before `start` were last about the candidate."""
    own = False
    paragraph = text[max(text.rfind("\n\n", 0, start), start - 800, 0) : start]
    for sentence in _SENTENCE.finditer(paragraph):
        head = " ".join(sentence[0].split()[:4])
        if _ROLE.match(head) or any(cast.is_own(w) for w in head.split()[:2] if w[:1].isupper()):
            own = True
        elif not regex.match(r"(?:she|he)\b", head, regex.IGNORECASE):
            own = False
    return own


def is_recap(text: str, cast: Cast) -> bool:
    """Say whether the notes tell of the candidate by name: "Jonas told them ..."."""
    return any(
        cast.is_own(found[1]) or found[1].casefold() in ("candidate", "applicant")
        for found in regex.finditer(
            r"\b([A-Z][\w'-]+|[Cc]andidate|[Aa]pplicant) "
            r"(?:told|did not|undertook|said|explained|mentioned|promised|didn't|forgot|talked"
            r"|described|offered|asked)\b",
            text.replace("\u2019", "'"),
        )
    )


#: What only the candidate does: "he promised Femi ...", "she forgot to say ...".
_HEAD_PRONOUN = regex.compile(
    r"(?P<before>(?:(?:and|but|so|then|also)\s+)*)(?P<name>s?he)(?=\s+(?:promised|forgot|offered"
    r"|undertook|volunteered|(?:didn'?t|did not) (?:get|mention|say|bring|tell)"
    r"|never (?:got|said|mentioned|told)|owes?|should have|left out|omitted|is to (?:send|e-?mail)"
    r"|wishes|ran out|told (?:them|him|her|the panel|[A-Z])|agreed to)\b)",
    regex.IGNORECASE,
)
_HEAD_NAME = regex.compile(
    r"(?P<before>(?:(?:and|but|so|then"
    r"|also)\s+)*)(?P<name>[^\W\d_][\w'-]*(?:\s+(?-i:[A-Z])[\w'-]+)?)"
    r"(?=\s+[a-z])",
    regex.IGNORECASE,
)


def _resolved(act: Act, end: int, who: str, cast: Cast) -> Lead | None:
    plain = who.casefold().strip("'")
    if not who:
        return Lead(act, end)
    if plain in _PRONOUNS:
        return Lead(act, end, pronoun=True)
    if post := whose_post(plain, cast.posts):
        return Lead(act, end, post)
    if plain in _GROUPS:
        return Lead(act, end, group=True)
    named = names_in(who, cast)
    if named:
        return Lead(act, end, named)
    # Somebody who is not known to have been met: what was said stands, with whom stays open.
    return Lead(act, end, stranger=True) if _like_a_name(who) else None


def _like_a_name(who: str) -> bool:
    words = [word for word in who.split() if word not in ("and", "de", "van", "von")]
    named = all(word[:1].isupper() for word in words)
    return named and words[0].casefold() not in STOPWORDS and base_of(words[0].casefold()) is None
