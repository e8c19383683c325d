"""Deeds and posts that go up in the telling: led for joined in, manager for deputy, all for one."""

from writer import regex
from writer.grounding.deeds import deed_in, main_verb
from writer.grounding.evidence import Evidence
from writer.grounding.grounds import SENDER, Grounds, carried, stems
from writer.grounding.synonyms import canonical
from writer.language.tokens import content_words, stem, word_texts
from writer.language.verbs import is_base, is_gerund, is_past
from writer.language.word_set import word_set

#: Who makes or leads a thing is its author; who joined in is not.
_MAKES: frozenset[str] = word_set(
    """
    lead run manage head direct oversee own found establish create build design develop invent
    launch introduce negotiate write rewrite author chair organise organize supervise perform
    conduct initiate devise implement draft redesign rebuild
    """
)
#: What notes say of those who joined in.
_JOINED = regex.compile(
    r"\b(?:(?:help(?:ed|ing|s)?|assist(?:ed|ing|s)?|support(?:ed|ing|s)?)(?: (?:to|with|in|on))?"
    r"|shadow(?:ed|ing)?|volunteer(?:ed|ing)?|observ(?:ed|ing)|review(?:ed|ing)?"
    r"|attend(?:ed|ing)?|join(?:ed|ing)|took part|part of|a? ?member of|contribut(?:ed|ing)"
    r"|(?:had|have) a hand|took minutes|sat (?:in|on)|second chair|watch(?:ed|ing))\b",
    regex.IGNORECASE,
)
#: Who brings a thing into being says so: notes of one who runs or keeps it do not.
_CREATES: frozenset[str] = word_set(
    "found establish create build design invent launch introduce open initiate pioneer set start"
)
_CREATED = regex.compile(
    r"\b(?:found(?:ed|er|ing)|establish\w*|creat\w+|buil[dt]\w*|design\w*|develop\w*|invent\w*"
    r"|launch\w*|introduc\w*|open(?:ed|ing)|initiat\w+|pioneer\w*|set(?:ting)?[ -]?up|start\w*"
    r"|beg[au]n|bring\w*|brought|put|made|make|making|wrote|writ\w+|rolled|rollout|roll-out|led"
    r"|new|first|idea|scratch|switch\w*|chang\w*|mov(?:ed|ing)|went over|got|install\w*|fitted"
    r"|drew|own|plann?ed|organi[sz]ed|convert\w*|turned|came up|propos\w*|suggest\w*|thesis"
    r"|project|implement\w*|replac\w*|add(?:ed|ing)|did|done|restor\w*|rebuil\w*|assembl\w*"
    r"|construct\w*|program\w*|automat\w*)\b",
    regex.IGNORECASE,
)
_KEEPS: frozenset[str] = word_set("run keep update maintain use do sit help chair lead teach work")
_OFFICE = regex.compile(
    r"\b(?:trustee|treasurer|member|volunteer|secretary|user|assistant|deputy|buddy)\b",
    regex.IGNORECASE,
)
_LEADING = regex.compile(
    r"\b(?:led|lead|leading|headed|managed?|managing|ran|run|running|directed|oversaw|in charge"
    r"|set up|founded|started|built|created|designed|introduced|brought in|wrote)\b",
    regex.IGNORECASE,
)
#: "Deputy manager", "assistant herd manager": no manager.
_LESSER = regex.compile(
    r"\b(deputy|assistant|junior|trainee|acting|vice|associate|apprentice|student|interim|sous|commis"
    r"|second)[ -](?:([a-z]+) )?([a-z]+)\b",
    regex.IGNORECASE,
)
_SMALL = word_set("of at in for and to with on the a an from since under")
_BEING = regex.compile(
    r"^i(?:'m|'ve been| am| was| have been| became| worked as| work as| served as)\b"
    r"|\bas (?:an?|the|our|their)\b",
    regex.IGNORECASE,
)
_AT_THE_TOP = regex.compile(
    r"^i(?:'m|'ve been| am| was| have been| became) (?:the |an? )?(?:\w+ )??"
    r"(head|director|chief|owner|founder|president|principal|chairman|chairwoman|chair|captain"
    r"|foreman|forewoman|partner|ceo|cto|cfo)\b",
    regex.IGNORECASE,
)
_ALL_OF = regex.compile(
    r"\b(?:(?:whole|entire) (?!(?:time|day|week|year|morning|process|way|thing|lot|point|life|point"
    r"|idea|hour|while|conversation|interview|visit)\b)[a-z]+"
    r"|all (?:of )?(?:the|our) (?!time|same|way|more|best)[a-z]+"
    r"|(?:every|across (?:the|all|every|several|many)) "
    r"(?:[a-z]+ )??(?:wards?|hospitals?|company|companies|departments?|schools?|regions?|country"
    r"|countries|firms?|sites?|plants?|groups?|trusts?|business|organi[sz]ation|districts?"
    r"|count(?:y|ies)|city|kitchens?|factory|offices?|stores?|branch(?:es)?|college|university))\b",
    regex.IGNORECASE,
)
_ALL = regex.compile(
    r"\b(?:whole|entire|all|every|each|across|throughout|everyone|everybody)\b|wide\b",
    regex.IGNORECASE,
)


def promoted(text: str, wanted: frozenset[str], held: Evidence) -> tuple[str, ...]:
    """Return the words by which a clause of the sender's makes more of the sender's part.

    `wanted` are the stems of what it claims. Empty where the evidence carries it as it is.
    """
    verb = main_verb(text)
    if verb in _MAKES and not _JOINED.search(text):
        near = _nearest(wanted - {canonical(stem(verb))}, held.pieces)
        if near and all(_only_joined(piece, verb) for piece in near):
            return (verb,)
    if verb in _CREATES and (verb != "set" or "set up" in text.lower()):
        deed = deed_in(text)
        things = (deed.things if deed else wanted) - {canonical(stem(verb))}
        made = any(_CREATED.search(m.text) for m in held.mine if carried(things, stems(m.text)))
        near = [] if made else _nearest(things, held.pieces)
        if near and all(_is_otherwise(told) for told in near):
            return (verb,)
    return _post(text, wanted, held) or _scope(text, wanted, held)


def _is_otherwise(told: str) -> bool:
    """Tell whether a clause says what somebody did with a thing, or is there, other than making."""
    said = [token.lower() for token in word_texts(told)]
    does = _OFFICE.search(told) or any(is_past(w) or is_gerund(w) for w in said)
    begins = {w for w in said if is_base(w)} & _KEEPS
    return bool(does or begins)


def _nearest(things: frozenset[str], pieces: tuple[str, ...]) -> list[str]:
    """Return the clauses that hold most of the things, if that is half of them."""
    scored = [(len(carried(things, stems(piece))), piece) for piece in pieces]
    top = max((score for score, _ in scored), default=0)
    return [p for score, p in scored if score == top and top > 0 and top * 2 >= len(things)]


def _only_joined(piece: str, verb: str) -> bool:
    """Tell whether a clause says that the sender joined in, and of no deed as big as `verb`.

    "Helped rewrite it" is no rewriting of one's own.
    """
    match = _JOINED.search(piece)
    if match is None:
        return False
    rest = f"{piece[: match.start()]} {' '.join(piece[match.end() :].split()[1:])}"
    return not _LEADING.search(rest) and stem(verb) not in content_words(rest)


def _post(text: str, wanted: frozenset[str], held: Evidence) -> tuple[str, ...]:
    """Return the post that is told as more than it was: "manager", where it was "deputy"."""
    top = _AT_THE_TOP.search(text)
    if top and not any(_speaks_of(top[1].lower(), m, wanted) for m in held.mine):
        return (top[1],)
    if not _BEING.search(text):
        return ()
    claimed = text.lower()
    for piece in held.pieces:
        for lesser, field, post in _LESSER.findall(piece.lower()):
            if lesser in claimed:
                continue
            name = field if post in _SMALL or post not in claimed else post
            if name and name in claimed.split() and not _is_held(name, held):
                return (name,)
    return ()


def _speaks_of(post: str, material: Grounds, wanted: frozenset[str]) -> bool:
    """Tell whether evidence names a post, and is the sender's or of the same matter."""
    if post not in material.text.lower():
        return False
    return material.owner == SENDER or bool(carried(wanted, stems(material.text)))


def _is_held(post: str, held: Evidence) -> bool:
    """Tell whether the sender's evidence has a post somewhere without what makes less of it."""
    own = (m.text.lower() for m in held.mine if m.owner == SENDER)
    return any(post in _LESSER.sub(" ", text) for text in own)


def _scope(text: str, wanted: frozenset[str], held: Evidence) -> tuple[str, ...]:
    """Return the words that make a deed one for all ("the whole hospital"), if nobody said so."""
    match = _ALL_OF.search(text)
    if match is None:
        return ()
    near = [piece for piece in held.pieces if carried(wanted, stems(piece))]
    return () if any(_ALL.search(piece) for piece in near) else (match.group(),)
