"""Writes contractions out, as a letter has them: "they're" is "they are"."""

from writer import regex
from writer.language.verbs import base_of, is_gerund, participle
from writer.regex import Pattern

_NOT = Pattern(
    r"\b(is|are|was|were|do|does|did|has|have|had|would|could|should|must)n't\b", regex.I
)
_WHOLE = (
    (Pattern(r"\bcan't\b", regex.I), "cannot"),
    (Pattern(r"\bwon't\b", regex.I), "will not"),
    (Pattern(r"\b(I)'m\b", regex.I), r"\1 am"),
    (Pattern(r"\b(you|we|they)'re\b", regex.I), r"\1 are"),
    (Pattern(r"\b(I|you|we|they)'ve\b", regex.I), r"\1 have"),
    (Pattern(r"\b(I|you|he|she|it|we|they|that|there)'ll\b", regex.I), r"\1 will"),
    (Pattern(r"\b([A-Z][a-z]+)'s (?=been [a-z])"), r"\1 has "),
)
_HAD = Pattern(r"\b(I|you|he|she|we|they)'d ((?:also |just |already |never )?)(\w+)", regex.I)
_IS = Pattern(r"\b(he|she|it|that|there|what|who)'s ((?:also |just |now |already )?)(\w+)", regex.I)
#: "Tom's rolling out one policy", "Tom's built the image": not what is his.
_NAMED_IS = Pattern(
    r"\b(?!(?:It|He|She|That|There|What|Who)'s)([A-Z][a-z]+)'s (\w+ing|\w+ed|built|written|cut|done"
    r"|taken|put|set|run|made)(?= (?:the|an?|one|two|three|in|on|out|up|over|all|every|their|our"
    r"|his|her)\b)"
)


#: "Yuki's thinking about how to start": no thought of hers.
_NAMED_DOES = Pattern(
    r"^([A-Z][a-z]+)'s (?=(?:thinking|looking|working|hoping|planning|trying|going|moving|hiring"
    r"|aiming|wondering|getting) (?:about|at|to|on|into|for|from|how|whether|towards?|with)\b"
    r"(?!.*\b(?:is|are|was|were|has|will)\b))"
)


def spelled_out(text: str) -> str:
    """Return `text` with contractions written out ("they're" -> "they are")."""
    if "'" not in text:
        return text
    for pattern, plain in _WHOLE:
        text = pattern.sub(plain, text)
    text = _NOT.sub(r"\1 not", text)
    text = _HAD.sub(_with_had_or_would, text)
    text = _NAMED_DOES.sub(r"\1 is ", text)
    text = _NAMED_IS.sub(lambda m: f"{m[1]} {_has_or_is(m[2])} {m[2]}", text)
    return _IS.sub(lambda m: f"{m[1]} {_has_or_is(m[3])} {m[2]}{m[3]}", text)


def _with_had_or_would(match: regex.Match) -> str:
    """Write out "I'd": left alone where the verb has one form for both ("I'd run a bakery")."""
    subject, adverb, word = match[1], match[2], match[3]
    base = base_of(word)
    plain = word.lower()
    asked = regex.search(
        r"\b(?:how|what|where|why|whether|when)\s+$", match.string[: match.start()]
    )
    same = base is not None and participle(base) == plain
    if same and base == plain and not asked:
        return match[0]
    done = same and base != plain
    return f"{subject} {'had' if done or plain == 'better' else 'would'} {adverb}{word}"


def _has_or_is(word: str) -> str:
    base = base_of(word)
    done = base is not None and participle(base) == word.lower() and not is_gerund(word)
    return "has" if done else "is"
