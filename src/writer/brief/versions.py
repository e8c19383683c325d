"""The versions in which a fact may be told: in full, then shorter ones that say nothing else."""

from itertools import pairwise

from writer import regex
from writer.brief.brief import Owner
from writer.brief.finite import verb_place
from writer.brief.grammar import (
    AUX,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    is_plural,
)
from writer.brief.mood import is_glum
from writer.brief.refusals import relative_day
from writer.brief.shorten import first_statement, shorter, without_manner, without_scraps
from writer.interview import Interview
from writer.language.verbs import base_of, is_base, is_gerund, is_past, is_third
from writer.regex import Pattern

#: A second "that" of reported speech; not "and that makes ...".
_AND_THAT = Pattern(r",? (and|but) that ([\w'-]+)")
#: A verb with a capital in the middle of a clause begins another line.
_RUN_IN = Pattern(
    r"(?<=[a-z0-9)]) (?=(?:Promised|Told|Said|Asked|Met|Forgot|Also|Then|She|He|They|Never|"
    r"Decision|Next|Did|Does|Not|Missed|Left|Talked|Wants|Will|Showed)\b)"
)
#: A pronoun at the end, of which nobody knows what it stands for ("a linter for it").
_DANGLING = Pattern(
    r"(?<=\w) (?:for|on|to|about|of|with|from|in|into) (?:it|them|that|this)$|,? and \w+ \d+$"
)
#: What says too little without what it goes with ("comfortable with it").
_WANTING = frozenset(
    "comfortable familiar happy confident involved interested good used aware capable".split()
)
#: What a comma may stand before without beginning another note.
_JOINING = CONJUNCTIONS | PREPOSITIONS | frozenset("not too then both each all most one".split())
#: Lines of so many characters may be wrapped.
_WRAPPED = 60
#: "..., so those days are very busy": what follows from it, its reader knows.
_SO = Pattern(r", so (?:that )?(?:those|these|this|it|they|there|the|that) .*$")
#: "(explained how) the rota works": how, the quote leaves out.
HOW_IT_WORKS = Pattern(
    r"(?:the|their|our|your) (?:[\w-]+ ){1,3}(?:works?|goes|runs?|looks?|operates?)",
    regex.IGNORECASE,
)
#: "They test on a rig, showed photos": what went on at the table.
_SHOWN = Pattern(r",? (?:and )?showed (?:me |us )?(?:the |some |an? )?[\w-]+(?: [\w-]+)?$")
#: The end of a sentence, where the next begins with a small letter.
_STOP = Pattern(r"(?:(?<=[a-z]{3})|(?<=\d))\.\s+(?=[a-z]{2,}\s)")
_SOMEBODY = frozenset("she he they we".split())
_DASH = Pattern(r"\s[-–—]+\s|—|;")


def first_note(text: str) -> str:
    """Return the text up to a line that begins another note, of whose subject nothing is left.

    "I wrote the code for Kings", and below it "cares about tests": what is wrapped goes on in
    longer lines.
    """
    lines = text.split("\n")
    for index, (line, after) in enumerate(pairwise(lines), start=1):
        last, first = line.split()[-1:], after.split()[:1]
        if not last or not first or len(line) >= _WRAPPED or _goes_on(last[0]):
            continue
        word = first[0].lower().partition("'")[0].partition("’")[0]
        if word in _SOMEBODY or (is_third(word) and word not in AUX and not is_past(word)):
            return "\n".join(lines[:index])
    return text


def _goes_on(word: str) -> bool:
    return word.endswith(",") or word.lower() in PREPOSITIONS | CONJUNCTIONS | DETERMINERS | AUX


def versions(text: str, owner: Owner) -> list[str]:
    """Return the fact in full, then its shorter versions; of others only the first statement."""
    text = _first_reported(text) if owner != "sender" else text
    text = _AND_THAT.sub(
        lambda m: m[0] if _is_pronoun(m[2], text[m.end() :]) else f" {m[1]} {m[2]}", text
    )
    text = _STOP.split(text)[0]
    text = text if owner == "sender" else _SO.sub("", _second_if_first_is_dated(text))
    best = without_scraps(text if owner == "sender" else without_manner(first_statement(text)))
    best = _without_dangling(best)
    if owner != "sender":
        best = _without_splice(_SHOWN.sub("", best))
    versions = [best, *(short for short in shorter(text) if len(short) < len(best))]
    return [version for version in versions if not _DASH.search(version)]


def _first_reported(text: str) -> str:
    """Return the first of two reported statements, where the second is bad news or would hang on
    how something works."""
    said, joined, more = text.partition(" and that ")
    spoilt = joined and is_glum(more) and not is_glum(said)
    return said if spoilt or (joined and HOW_IT_WORKS.fullmatch(said)) else text


def _second_if_first_is_dated(text: str) -> str:
    """Return what else they do, where what was done "last year" can't be told without its day."""
    first, joined, second = text.partition(" and they ")
    dated = joined and relative_day(first) and not relative_day(second)
    # "They" must be the company, and nobody named before.
    return f"they {second}" if dated and not any(is_plural(w) for w in first.split()) else text


def _without_dangling(text: str) -> str:
    """Cut a pronoun at the end, unless what it hangs on says nothing without it ("working with
    them")."""
    short = _DANGLING.sub("", text)
    last = short.rsplit(" ", 1)[-1]
    wanting = is_gerund(last) or is_base(last) or last in _WANTING
    return text if short != text and wanting else short


def _without_splice(text: str) -> str:
    """Cut a second note hung on by a bare comma ("shrinkage is down, stock counts quarterly")."""
    head, comma, tail = text.partition(", ")
    words = tail.lower().split()
    loose = comma and "," not in tail and len(words) > 1 and not _JOINING & {words[0], *words}
    if not loose or is_gerund(words[0]) or is_past(words[0]) or words[0].endswith("ly"):
        return text
    has_verb = head and (verb_place(head.split()) or is_third(head.split()[0].lower()))
    return head if has_verb and len(head.split()) > 2 else text


def before_names(text: str, interview: Interview) -> str:
    """Cut where the next line was run into a clause ("two floods Conor")."""
    text = _RUN_IN.split(text)[0]
    for person in interview.interviewers:
        for part in {*person.name.split()[:1], *person.aliases}:
            match = regex.search(rf"(?<=[a-z]) {regex.escape(part)}\b(?!'s)", text)
            if match is None:
                continue
            last = text[: match.start()].rsplit(" ", 1)[-1]
            if last == text[: match.start()]:
                continue  # "email Beth the sheet": whom it is sent.
            loose = last not in PREPOSITIONS | CONJUNCTIONS | DETERMINERS | AUX
            if loose and (is_plural(last) or not base_of(last)):
                text = text[: match.start()].rstrip(" ,")
    return text


def _is_pronoun(after: str, rest: str) -> bool:
    """Tell whether "that" is a subject ("and that makes ..."), by what stands after it."""
    if not (is_third(after) or is_past(after) or after in AUX):
        return False
    # "And that completed orders went up": the verb comes later.
    later = rest.split()[1:4]
    return not (is_past(after) and rest and any(is_past(w) or w in AUX for w in later))
