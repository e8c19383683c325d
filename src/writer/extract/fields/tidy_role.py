"""A job title without what notes write beside it: hours, "position", what it is for."""

from writer import regex
from writer.extract.names.occupations import is_organisation
from writer.language.initials import stand_for_words
from writer.language.verbs import is_base

#: What stands behind a post without a mark: "pastry chef 5 days split shifts".
_HOURS = regex.compile(
    r"(?<=\w),?\s+(?:\d+(?:[.,]\d+)?\s*(?:[ap]m|days?|hrs?|hours?|nights?|shifts?|x|/|pw|wk|weeks?|"
    r"months?|k|%|"
    r"p/?h)(?!\w)|[£$€]|split shifts?|full[- ]?time|part[- ]?time|perm\b|"
    r"permanent\b|thats?\b|that['’]s\b).*$",
    regex.IGNORECASE | regex.DOTALL,
)


#: "teaching assistant job in year two"
_GOES_ON = regex.compile(
    r"(?<=\w)\s(?:job|role|position|vacancy)\s(?:in|at|for|with|um|er|erm|and|on|they|which|"
    r"so)\b.*$",
    regex.IGNORECASE | regex.DOTALL,
)


#: "warehouse operative nights"
_SHIFT = regex.compile(r"(?<=[a-z]{4})\s(?:nights|days|weekends|evenings)$", regex.IGNORECASE)


_CALLED = regex.compile(
    r"\s+(?:position|role|job|post|vacancy|opening|gig|thing|scheme|\(?m/w/d\)?|\(?w/m/d\)?|"
    r"\(?h/f\)?|trial(?: shift| day)?)$",
    regex.IGNORECASE,
)


def _unshouted(title: str) -> str:
    """Return "QA supervisor" for a title in capitals: letters that stand for words stay large."""
    words = [word if stand_for_words(word) else word.lower() for word in title.split(" ")]
    return " ".join([words[0][:1].upper() + words[0][1:], *words[1:]])


def tidy_role(role: str) -> str | None:
    """Return a job title without article, "position" and punctuation; None if nothing is left."""
    plain = " ".join(role.split()).strip(" .,;:-–—\"'“”*_()")
    plain = regex.sub(
        r"^(?:re:?\s+|regarding\s+|(?:role|vacancy):?\s+(?=\w+\s\w))?"
        r"(?:(?:the|an?|their|our|para|pour|per|der|die|das|le|la|el|un|une|una|as|for|als)\s+)?",
        "",
        plain,
        flags=regex.IGNORECASE,
    )
    plain = _CALLED.sub("", plain)
    if regex.match(r"(?:of|and|in|with|to)\s", plain, regex.IGNORECASE):
        # "of Retail Ops" is the rest of somebody's title.
        return None
    plain = _SHIFT.sub("", _HOURS.sub("", _GOES_ON.sub("", plain)))
    aim = regex.search(r"\sto\s(?P<word>[^\W\d_]+)\b(?P<rest>.*)", plain)
    aimed = aim and aim["word"].islower() and is_base(aim["word"])
    if aim and (aimed or (aim["rest"] and is_organisation(aim["rest"]))):
        # "veterinary nurse to cover theatre", "Clerk to Stoneleigh Parish Council"
        plain = plain[: aim.start()]
    plain = regex.sub(r"(?<=\w)['’]s$", "", plain)
    plain = regex.sub(r"(?<=\w)\s(?:and|or|with|for|in|the|&)$", "", plain)
    if plain.isupper() and len(plain) > 5:
        plain = _unshouted(plain)
    if plain.casefold() in ("the", "a", "an", "this", "that", "my", "their", "any", "new", "same"):
        return None
    return plain if 1 < len(plain) <= 90 else None
