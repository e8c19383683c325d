"""Deeds made bigger than the evidence has them: led for helped, passed for booked, "expert"."""

from collections.abc import Sequence

from writer import regex
from writer.grounding.claim_cues import (
    DONE,
    HELPED,
    INFLATING,
    LED,
    LED_PEOPLE,
    OTHERWISE,
    OWN_FIRM,
    PENDING,
    RATED,
    STRONG,
    WISHED,
    WON_OVER,
)
from writer.grounding.deeds import main_verb
from writer.grounding.evidence import Evidence
from writer.grounding.grounds import Grounds, alike, carried, stems, stems_of_names
from writer.grounding.promotion import promoted
from writer.grounding.swaps import swapped
from writer.grounding.synonyms import canonical
from writer.language.tokens import content_words, lower_words, stem, words

#: "Filled to the top": a place, and no rank.
_THE_TOP = regex.compile(r"\b(?:to|at|on|from|over) (?:the )?$", regex.IGNORECASE)


#: What somebody with a paper is called.
_TITLES = frozenset({"qualified", "certified", "licensed", "registered", "accredited"})
_AWARDED = regex.compile(
    r"\b(?:level|lvl|grade) ?\d|\b(?:licen[cs]e|certificate|ticket|diploma|card"
    r"|since (?:19|20)?\d\d|passed|registration)\b",
    regex.IGNORECASE,
)
_TEACHING = ("teach", "train", "mentor", "tutor", "instruct")
#: No leading: "the run time fell", "run up to Christmas".
_RUN_TIME = regex.compile(
    r"\brun(?:ning)?[ -](?:times?|rates?|up|down|out|through)\b", regex.IGNORECASE
)
#: Letters of a word that notes cut short.
_CUT = 3
_TRAINED_IN = regex.compile(r"\btrained (?:in|as|under)\b", regex.IGNORECASE)
#: Not "drove coaches".
_TEACHES = regex.compile(
    r"\b(?:teach|taught|train(?:ed|ing|s)?\b|mentor|tutor|instruct|coach(?:ed|ing)|show(?:n|ed)"
    r"|induct(?:ed|ing)\b|supervis|tuition|lessons?)",
    regex.IGNORECASE,
)


def raised(text: str, wanted: frozenset[str], held: Evidence) -> tuple[str, ...]:
    """Return the words that make more of a deed than the evidence does."""
    evidence, mine = held.stems, held.mine
    bigger = inflated(text, evidence)
    if bigger and not _TITLES.issuperset(bigger):
        return bigger
    if bigger and not _is_vouched(text, mine):
        return bigger
    bigger = _rated(text, evidence) or promoted(text, wanted, held)
    bigger = bigger or swapped(text, wanted, held)
    if bigger:
        return bigger
    verb = main_verb(text)
    learned = verb == "train" and _TRAINED_IN.search(text)
    if verb and verb in STRONG and not learned and not _is_shown(verb, wanted, mine):
        return (verb,)
    led, done = word(LED, text), word(DONE, text).lower()
    near = nearest(wanted, mine) if led or done else []
    if near and led and all(_only_helped(m.text) for m in near):
        return (led,)
    if verb and _is_wish(wanted, verb, mine):
        return (verb,)
    if LED_PEOPLE.search(text) and not _led(wanted, evidence, mine):
        return (word(LED_PEOPLE, text),)
    if done and near and all(PENDING.search(m.text) and done not in m.text.lower() for m in near):
        return (word(DONE, text),)
    return ()


def _is_vouched(text: str, mine: Sequence[Grounds]) -> bool:
    """Tell whether the evidence names the paper for which somebody is called certified.

    "Gas Safe registered" is who is "gas safe since 2015"; a "qualified Level 2 skipper" has it.
    """
    named = stems_of_names(text)
    return any(_AWARDED.search(m.text) and carried(named, stems(m.text)) for m in mine)


def _is_shown(verb: str, wanted: frozenset[str], mine: Sequence[Grounds]) -> bool:
    """Tell whether the sender's evidence has a deed that nobody implies, or what goes with it.

    What goes with it must do so in what speaks of the same matter: who was at a law school has
    not trained a team for that.
    """
    itself = stems(verb)
    signs = stems(STRONG[verb])
    things = wanted - itself
    for material in mine:
        have = stems(material.text)
        told = _TEACHES.search(material.text) if verb in _TEACHING else carried(itself, have)
        if told or (carried(signs, have) and (carried(things, have) or not things)):
            return True
    return False


def inflated(text: str, evidence: frozenset[str]) -> tuple[str, ...]:
    """Return the words in a text that make more of it and have no like in the evidence."""
    if INFLATING.isdisjoint(lower_words(text)):
        return ()
    text = OTHERWISE.sub("", text)
    found = []
    for token in words(text):
        lower = token.text.lower()
        if lower in INFLATING and not _is_idiom(lower, text, token.start):
            mark = canonical(stem(lower))
            if not any(alike(mark, have) or _is_cut(have, lower) for have in evidence):
                found.append(lower)
    return tuple(found)


def _is_cut(short: str, lower: str) -> bool:
    """Tell whether a stem of the evidence is a word cut short: "HCPC reg" for "registered"."""
    return len(short) == _CUT and lower.startswith(short)


def _is_idiom(lower: str, text: str, at: int) -> bool:
    """Tell whether a big word is none here: "filled to the top", "won them round"."""
    if lower == "top":
        return _THE_TOP.search(text[:at]) is not None
    return lower == "won" and WON_OVER.match(text, at) is not None


def _rated(text: str, evidence: frozenset[str]) -> tuple[str, ...]:
    """Return the mark or standing that a clause claims ("rated outstanding", "my own firm")."""
    found = [*RATED.finditer(text), *(OWN_FIRM.finditer(text) if "own" in text.lower() else ())]
    return tuple(
        match[1]
        for match in found
        if not any(alike(mark, e) for mark in stems(match[1]) for e in evidence)
    )


def nearest(wanted: frozenset[str], mine: Sequence[Grounds]) -> list[Grounds]:
    """Return the evidence that carries most of the claim, if that is at least half of it."""
    scored = [(len(carried(wanted, stems(m.text))), m) for m in mine]
    top = max((score for score, _ in scored), default=0)
    return [m for score, m in scored if score == top and top > 0 and top * 2 >= len(wanted)]


def _led(wanted: frozenset[str], evidence: frozenset[str], mine: Sequence[Grounds]) -> bool:
    """Tell whether the evidence about the same things speaks of leading them too."""
    lead = canonical(stem("lead"))
    things = wanted - {lead}
    near = [m for m in mine if carried(things, stems(m.text))]
    told = (stems(_RUN_TIME.sub(" ", m.text)) for m in near)
    return lead in evidence and (not near or any(lead in have for have in told))


def _is_wish(wanted: frozenset[str], verb: str, mine: Sequence[Grounds]) -> bool:
    """Tell whether all that is near a deed says that the sender would do it, and no more."""
    near = nearest(wanted, mine)
    wishes = (WISHED.search(m.text.replace("’", "'")) for m in near)
    said = (
        w and stem(verb) in content_words(m.text[w.end() :])
        for m, w in zip(near, wishes, strict=True)
    )
    return bool(near) and all(said)


def _only_helped(text: str) -> bool:
    return bool(HELPED.search(text)) and not LED.search(text)


def word(pattern: regex.Pattern, text: str) -> str:
    """Return what a pattern finds in a text; "" for nothing."""
    match = pattern.search(text)
    return match.group() if match else ""
