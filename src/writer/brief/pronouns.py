"""Turns the pronouns of a fact into the voice of a letter: the sender is "I", the reader "you".

First and third person mixed up is the worst fault a letter can have, so whatever cannot be
resolved for certain gives None.
"""

from dataclasses import dataclass, field, replace

from writer import regex
from writer.brief.grammar import (
    DETERMINERS,
    PEOPLE_NOUNS,
    SMALL_WORDS,
    agree_with_you,
    is_plural,
)
from writer.regex import Pattern

_WORD = Pattern(r"[^\W_][\w'’]*(?:[-.&/+#][\w'’+#]+)*[+#]*|[^\w\s]+|_+")
_SHE = frozenset({"she", "her", "hers", "herself"})
_HE = frozenset({"he", "him", "his", "himself"})
_SINGULAR = _SHE | _HE
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_WE = frozenset({"we", "us", "our", "ours", "ourselves"})
_I = frozenset({"i", "me", "my", "mine", "myself"})
_YOU = frozenset({"you", "your", "yours", "yourself", "yourselves"})
_TO_YOU = {
    **dict.fromkeys(("she", "he", "him", "they", "them", "we", "us"), "you"),
    **dict.fromkeys(("his", "their", "our", "its"), "your"),
    **dict.fromkeys(("hers", "theirs", "ours"), "yours"),
    **dict.fromkeys(("herself", "himself"), "yourself"),
    **dict.fromkeys(("themselves", "ourselves"), "yourselves"),
}


@dataclass(frozen=True, slots=True)
class Cast:
    """Who the pronouns of one fact stand for. None: that isn't known, so they can't be turned.

    `owner` is whose deed it is; `single` is who "she" or "he" is: "you", or a name; `they` and
    `we` tell whether these are the reader's side; `promise`: it is what the sender will do, so
    that "her" is whom it was promised; `reader_names` and `company_names` are the
    spellings that become "you".
    """

    owner: str
    single: str | None = None
    they: bool = False
    we: bool = False
    promise: bool = False
    reader_names: tuple[str, ...] = ()
    company_names: tuple[str, ...] = ()


@dataclass(slots=True)
class _Words:
    """The words of a text and what stands after each, so that it can be put together again."""

    words: list[str]
    gaps: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, text: str) -> "_Words":
        matches = list(_WORD.finditer(text))
        ends = [m.start() for m in matches[1:]] + [len(text)]
        return cls(
            [m[0] for m in matches],
            [text[m.end() : end] for m, end in zip(matches, ends, strict=True)],
        )

    def text(self) -> str:
        return "".join(w + g for w, g in zip(self.words, self.gaps, strict=True)).strip()

    def lower(self, index: int) -> str:
        return self.words[index].lower() if 0 <= index < len(self.words) else ""


def turned(text: str, cast: Cast) -> str | None:
    """Return `text` in the sender-to-reader voice; None where a pronoun stays unclear."""
    present = {w.lower() for w in _Words.of(text).words}
    # "I can send you the guide", said in a transcript: to whom it was promised.
    if (present & _YOU and not cast.promise) or (present & _SHE and present & _HE):
        return None
    text = _named(text, cast)
    if cast.owner == "sender" and not present & {"we", "us", "ours", "ourselves"}:
        # "I cut our food waste": that "our" is a former employer's.
        text = regex.sub(r"(?<=\S )our (?!own\b)(?=[a-z])", "the ", text)
        present = present - {"our"} if not text.lower().startswith("our ") else present
    if cast.owner == "sender" and _OUR_OWN.search(text):
        text = _OUR_OWN.sub("in-house ", text)
        present = {w.lower() for w in _Words.of(text).words}
    if cast.owner == "sender" and "our own" in text.lower():
        # A former employer's, never the reader's.
        return None
    if cast.owner == "sender" and (_WE_THEN.match(text) or WITH_OTHERS.match(text)):
        # "I ran the survey at Tarn, where we got ...": those the sender worked with there.
        present = present - {"we"}
    line = _Words.of(text)
    if present & _WE and (not cast.we or present & (_THEY | _I)):
        return None
    for index in range(len(line.words)):
        word = line.lower(index)
        if word in _SINGULAR:
            new = _singular(line, index, cast)
            if new is not None and new not in ("you", "your", "yours", "yourself"):
                # Named once; after that "she" has somebody to stand for.
                cast = replace(cast, single=_KEEP)
        elif word in _THEY:
            new = _plural(line, index, cast)
        elif word in present & _WE:
            new = _TO_YOU[word]
        elif word in ("it", "its"):
            new = _neuter(line, index, cast)
        else:
            continue
        if new is None:
            return None
        line.words[index] = new
    return agree_with_you(line.text())


#: What a firm has of its own, as against bought in.
_OUR_OWN = Pattern(
    r"\bour own (?=(?:[a-z]+ )?(?:billing|systems?|tools?|apps?|software|database|platform|code|kit"
    r"|bakery|kitchen|catering|laundry|lab|workshop|servers?|fleet)\b)"
)
_WE_THEN = Pattern(r"I \w+ .* (?:at|for|with|in) [A-Z].*(?:, where| and) we [a-z]+")
#: "At Brightlock we got errors from 2% to 0.6%": with those the sender worked with there.
WITH_OTHERS = Pattern(
    r"(?:at|with|in) [A-Z][\w'& .-]*?,? we (?!(?:are|were|is|was|will|would)\b)[a-z]+ "
)
_OUR_GROUP = Pattern(
    r"^the (?=(?:whole |entire )?(?:team|company|firm|clinic|school|hospital|practice|kitchen|ward|"
    r"department|restaurant|office|unit|lab|agency|charity|business|site|shop|bakery|"
    r"studio)\b(?! of\b))",
    regex.IGNORECASE,
)
#: A pronoun that may stay, since whoever it stands for is named before it in the sentence.
_KEEP = "\0"


def _named(text: str, cast: Cast) -> str:
    """Return `text` with the reader's names, and the company's where it acts, as "you"."""
    for name in sorted(cast.reader_names, key=len, reverse=True):
        if name not in text:
            continue
        name_re = regex.escape(name)
        text = regex.sub(rf"\b{name_re}(?:'s|s'|'(?=\s))", "your", text)
        text = regex.sub(rf"(?<![\w-]){name_re}(?![\w-])", "you", text)
    if cast.owner in ("company", "reader"):
        text = _OUR_GROUP.sub("your ", text)
        for name in sorted(cast.company_names, key=len, reverse=True):
            name_re = regex.escape(name)
            text = regex.sub(
                rf"^(?:the\s+)?{name_re}'s?(?=\s)", "your", text, flags=regex.IGNORECASE
            )
            text = regex.sub(
                rf"^(?:the\s+)?{name_re}\s+(?=(?:is|are|was|were|has|have|had|will|wants?|needs?|"
                rf"plans|runs|uses|does|would|can|just|also|now)\b)",
                "you ",
                text,
                flags=regex.IGNORECASE,
            )
    return text


def _singular(line: _Words, index: int, cast: Cast) -> str | None:
    word = line.lower(index)
    single = cast.single
    if word in ("himself", "herself") and line.lower(0) in ("someone", "somebody", "anyone"):
        return "themselves"
    if single == _KEEP:
        return line.words[index]
    addressed = cast.promise or _right_after_verb(line, index)
    if single is None or (cast.owner == "sender" and not addressed):
        return None
    if (cast.owner != "sender" or cast.promise) and _person_before(line, index):
        return None
    possessive = word == "his" or (word == "her" and _has_noun_after(line, index))
    if single == "you":
        return "your" if possessive else _TO_YOU.get(word, "you")
    if word in ("she", "he"):
        return single
    return f"{single}'s" if possessive else None


def _has_noun_after(line: _Words, index: int) -> bool:
    after = line.lower(index + 1)
    if line.lower(index - 1) in ("let", "make", "made", "help", "helped", "saw", "heard"):
        return False
    return after[:1].isalnum() and line.gaps[index].isspace() and after not in SMALL_WORDS


def _right_after_verb(line: _Words, index: int) -> bool:
    """Tell whether the words before are only "I" and its verb ("I showed her ...")."""
    before = [line.lower(i) for i in range(index)]
    return len(before) <= 3 and (not before or before[0] == "i" or len(before) == 1)


def _person_before(line: _Words, index: int) -> bool:
    return any(line.lower(i) in PEOPLE_NOUNS for i in range(index))


def _plural(line: _Words, index: int, cast: Cast) -> str | None:
    word = line.lower(index)
    yours = _TO_YOU[word]
    before = [line.lower(i) for i in range(index)]
    alone = before[-1:] == ["on"] and line.lower(index + 1) == "own"
    if alone and any(is_plural(w) or w in PEOPLE_NOUNS for w in before):
        # "you want nurses to run the clinics on their own"
        return line.words[index]
    if _plural_acts(before):
        return line.words[index]
    own = word == "themselves" or (word == "their" and line.lower(index + 1) == "own")
    if own and {"someone", "somebody", "anyone"} & set(before):
        # "Someone who will run their own hearings": that someone's.
        return line.words[index]
    if word == "they" and cast.they and index >= 2 and before[0] in ("the", "a", "an"):
        # "The bridge they are strengthening", "the bridge that they are strengthening".
        antecedent = before[-2] if before[-1] in ("that", "which") else before[-1]
        relative = line.gaps[index - 1] == " " and antecedent not in SMALL_WORDS
        return yours if relative else None
    if cast.owner == "sender":
        if any(is_plural(w) or w in PEOPLE_NOUNS for w in before):
            return line.words[index]
        return yours if cast.they and (cast.promise or _right_after_verb(line, index)) else None
    if not cast.they:
        return None
    if word in ("them", "theirs", "themselves"):
        # The things or the people named before; the reader only where there is nobody else.
        named = any(is_plural(w) or w in PEOPLE_NOUNS for w in before)
        return line.words[index] if named else None
    crowd = any(is_plural(w) or w in PEOPLE_NOUNS for w in before[1:])
    if crowd and word == "they" and before[-1] in _SUBORDINATE:
        # "People who clean as they go": those people.
        return line.words[index]
    bound = index == 0 or before[0] in ("you", "your") or "you" in before[:4]
    if bound or not any(is_plural(w) or w in PEOPLE_NOUNS for w in before):
        return yours
    return None


def _plural_acts(before: list[str]) -> bool:
    """Tell whether a plural noun and its verb stand right before ("nurses keep their ...")."""
    if len(before) >= 3 and before[-2] in ("who", "to", "and") and is_plural(before[-3]):
        return True
    return len(before) >= 2 and is_plural(before[-2]) and before[-1] not in SMALL_WORDS


_SUBORDINATE = frozenset("as before after until when while if once whenever where that".split())
_NOUN_MARKS = frozenset({"your", "my"})


def _neuter(line: _Words, index: int, cast: Cast) -> str | None:
    if index >= 2:
        before = [line.lower(i) for i in range(index)]
        named = any(
            w in DETERMINERS or w in ("is", "was", "has") or w in _NOUN_MARKS for w in before
        )
        return line.words[index] if named else None
    if line.lower(index) == "its" and cast.owner in ("company", "reader"):
        return "your"
    return None
