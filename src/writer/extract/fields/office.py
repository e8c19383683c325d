"""The post that a sentence gives somebody met: "Helen asked everything, she is the manager"."""

from collections.abc import Sequence

from writer import regex
from writer.extract.names.occupations import is_rank_word, is_title, is_title_word
from writer.extract.names.spelling import is_honorific, name_parts
from writer.extract.names.titles import clean_title
from writer.interview import Person

_TITLE = r"(?P<title>[^\W\d_][^.,;:()!?\n]{2,60})"
#: Behind a name: what may stand between it and the post.
_FORMS = (
    # "she is the operations manager", "she's head of care"
    r"(?P<first>\s(?:[\w'’]+\s){0,4}?|[^.;!?\n]{0,90}?[.,;–—-]\s*)(?:[Ss]he|[Hh]e|who)(?:['’]?s|\s(?:is|was))\s+(?:(?:the|their|"
    r"an?|"
    rf"our|my)\s+)?{_TITLE}",
    # "Paula Brennan interviewed me, fleet manager."
    rf"(?:\s(?:interviewed|saw|met|showed)\s(?:me|us)|\s(?:was|were) (?:there|"
    rf"in)),\s+{_TITLE}(?=[.;\n]|$)",
    # "Paula is the fleet manager"
    rf"\s+(?:is|was)\s+(?:(?:the|their|an?)\s+)?{_TITLE}",
)
_BEFORE = (
    r"(?:\b(?:[Tt]he|[Tt]heir|[Hh]er|[Hh]is|[Ii]ts|[Aa]nother|[Aa]n?)\s|(?<![^\n])|(?<=[.;] ))"
    r"(?P<title>[A-Z]{2,4}|[^\W\d_][a-z]+(?: [a-z]+){0,2}?)(?:(?:\s(?:is|was)|,)?\s|\s\()"
)
_STOP = regex.compile(
    r"\s+(?:and|but|so|who|which|that|there|here|with|at|in|on|from|since|because|now)\s.*$|"
    r"\s+(?:there|here|now|too|as well|apparently|i think)$",
    regex.IGNORECASE | regex.DOTALL,
)
_NOT_THEIRS = regex.compile(
    r"\b(?:old|former|ex|previous|new|next|best|only|kind|sort|type|good|great|nice|lovely|strict|"
    r"real|proper|friend|one|first|same|reason|problem)\b",
    regex.IGNORECASE,
)
_ASIDES = regex.compile(r"\([^()]*\)")
#: In characters of the notes: beyond, nobody's post is told for the first time.
_FAR = 20_000


def with_offices(text: str, people: Sequence[Person]) -> tuple[Person, ...]:
    """Return the people, each without a title given the one that a sentence tells of them alone."""
    if all(one.title for one in people):
        return tuple(people)
    firsts = [name_parts(one.name)[0] for one in people]
    found: list[Person] = []
    for one in people:
        title = None
        if one.title is None and firsts.count(name_parts(one.name)[0]) == 1:
            title = _told(text[:_FAR], one)
        found.append(one.model_copy(update={"title": title}) if title else one)
    return tuple(found)


def _told(text: str, person: Person) -> str | None:
    parts = [word for word in person.name.split() if not is_honorific(word)]
    forms = sorted({person.name, *parts[:1], *parts[-1:]}, key=len, reverse=True)
    short = "".join(part[0] for part in parts)
    if len(short) > 1 and (
        initials := regex.search(rf"(?<!\w){regex.escape(short)}\s*=\s*{_TITLE}", text)
    ):
        return post_of(initials["title"])
    name = "|".join(regex.escape(form) for form in forms)
    if parts[0] not in text:
        # "kerry dunmore" of hasty notes is Kerry Dunmore here.
        name = f"(?i:{name})"
    for found in regex.finditer(rf"{_BEFORE}(?:{name})(?!\w)", text):
        # "the owner Dom DiMarco", "Lead physio is Katarzyna Nowak"
        own = person.name.casefold().startswith(f"{found['title'].casefold()} ")
        if own or is_others(text, found.start()):
            # In "Professor Lindqvist" it is the form of address.
            continue
        if title := post_of(found["title"]):
            return title
    for form in _FORMS:
        for found in regex.finditer(rf"(?<!\w)(?:{name})(?!\w){form}", text):
            between = _ASIDES.sub("", found.groupdict().get("first") or "")
            # "Helen asked Tom, he is the manager" may be about Tom.
            capitals = regex.findall(r"(?<=\s)(?!I\b)[^\W\d_a-z][\w'’-]+", between)
            other = [word for word in capitals if word not in parts]
            title = post_of(found["title"])
            if title and not other:
                return title
    owns = "owns" in text and regex.search(
        rf"(?<!\w)(?:{name})\s+(?:also\s+)?owns\s+(?:the|it)\b", text
    )
    return "owner" if owns else None


def is_others(text: str, at: int) -> bool:
    """Tell whether the office at `at` is that of the name before: "Hugo the director, Beatriz"."""
    before = text[max(0, at - 40) : at].rstrip(" ").split(" ")[-1]
    return before.istitle() and before.isalpha()


def is_post(title: str) -> bool:
    """Tell whether what a title is about is a job: "head of care", not "keyworker scheme"."""
    head = regex.split(r"\s(?:of|for|at|in|de|du|der|des)\s|[,/&(]| - ", title)[0].split()
    if not head or (head[-1].endswith("s") and is_title_word(head[-1][:-1])):
        # "suppliers in Como": nobody is several.
        return False
    return is_title_word(head[-1]) or is_rank_word(head[-1])


def post_of(words: str) -> str | None:
    """Return words as a post where the last of them, or the one before "of", is a job's."""
    plain = clean_title(_STOP.sub("", _STOP.sub("", words)))
    if not plain or len(plain.split()) > 7 or _NOT_THEIRS.search(plain):
        return None
    head = regex.split(r"\s(?:of|for)\s", plain)[0].split()
    known = is_title_word(head[-1]) or (len(head) == 1 and is_rank_word(head[0]) and " " in plain)
    return plain if known and is_title(plain) else None
