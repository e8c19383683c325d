"""Settles kind and holder of a sentence in a transcript, where "I" is whoever speaks."""

from dataclasses import replace

from writer import regex
from writer.extract.facts.filler import is_filler, says_something
from writer.extract.facts.owed import WANTED
from writer.extract.facts.own import CONSENT
from writer.extract.facts.reading import Clause, Reading
from writer.extract.facts.wording import is_step, is_wish, names_own, wants_a_trait, wants_theirs
from writer.interview import CANDIDATE, COMPANY


def judge_spoken(clause: Clause) -> Reading | None:
    """Return the reading of one sentence that somebody spoke, or None where it carries nothing."""
    body = clause.body
    if clause.place.context == "heard" and (wanted := WANTED.search(body)):
        return _asked_to_send(clause, *wanted.span("what"))
    if clause.place.context == "told" and _TERSE.match(body) and not is_filler(body):
        # "Me: 15 yrs slating, ran a gang of six": minutes rather than speech.
        return clause.read("qualification", CANDIDATE)
    if body.rstrip().endswith("?") or _COURTESY.match(body) or not says_something(body):
        return None
    if is_filler(body) and not regex.match(r"(?:I|we|our|the|at|in)\b", body, regex.IGNORECASE):
        return None
    return _answer(clause) if clause.place.context == "told" else _statement(clause)


_COURTESY = regex.compile(
    r"(?:thanks?|thank you|hi|hello|good|nice|great|okay|ok|right|sure|yes|no|well)\b.{0,30}$",
    regex.IGNORECASE,
)

_TERSE = regex.compile(
    r"(?:over |about |nearly )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve"
    r"|twenty)\+? "
    r"(?:years?|yrs?|months|seasons)\b.*\w{4}",
    regex.IGNORECASE,
)
_HOLDS = regex.compile(
    r"^(?:\w+[ -]){1,4}(?:qualified|certified|trained|licen[cs]ed?|chartered|registered)\W*$",
    regex.I,
)
_OFFER = regex.compile(
    r"\bI(?:['\u2019]ll| will| can| could)\s+(?:send|e-?mail|forward|share)\b", regex.IGNORECASE
)


_WHERE_I = regex.compile(
    r"\b(?:where|when) (?=I (?:also )?(?:\w{3,}ed|ran|led|built|wrote|set|taught|kept|held|cut"
    r"|grew)\b)"
)


def _asked_to_send(clause: Clause, start: int, end: int) -> Reading | None:
    """What an interviewer asks to be sent: promised once the candidate says yes to it."""
    asked_for = clause.read("promise", CANDIDATE)
    asked_for = replace(asked_for, start=clause.start + start, end=clause.start + end)
    following = clause.text[clause.end : clause.end + 90].split("\n\n")[0]
    agreed = CONSENT.search(following) is not None
    clause.state.requested = None if agreed else asked_for
    return asked_for if agreed else None


def _answer(clause: Clause) -> Reading | None:
    """A sentence of the candidate's."""
    body, subject = clause.body, clause.subject
    if _OFFER.search(body):
        return clause.read("promise", CANDIDATE)
    if subject in ("it", "thing") and (mine := _WHERE_I.search(body)):
        # "That's close to what I did there, where I moved six lines"
        return replace(clause.read("qualification", CANDIDATE), start=clause.start + mine.end())
    if subject in ("they", "you", "person", "it") or (subject == "thing" and not names_own(body)):
        return None
    if _HOLDS.search(body) and len(body.split()) > 1:
        return clause.read("qualification", CANDIDATE)
    if is_wish(body) or len(body.split()) < 3 or wants_theirs(body):
        return None
    if subject == "phrase" and not says_something(body, least=3):
        return None
    return clause.read("qualification", CANDIDATE)


def _statement(clause: Clause) -> Reading | None:
    """A sentence of an interviewer's."""
    body, subject = clause.body, clause.subject
    words = len(body.split())
    if subject in ("it", "person") or (words < 4 and subject != "phrase"):
        return clause.read_step() if is_step(clause) else None
    if is_step(clause) or regex.match(
        r"you(?:['\u2019]ll| will) (?:hear|get|receive)\b", body, regex.IGNORECASE
    ):
        return clause.read("next_step", COMPANY)
    if subject == "you":
        would = regex.match(r"you(?:['\u2019]d| would|['\u2019]ll| will)\b", body, regex.IGNORECASE)
        return clause.read("responsibility", COMPANY) if would else None
    if wants_a_trait(body):
        return clause.read("attribute", COMPANY)
    if regex.match(r"we (?:think|guess|hope|feel|believe)\b", body, regex.IGNORECASE):
        return None
    if subject in ("I", "my"):
        opinion = regex.match(
            r"I(?:['\u2019]d| would| think| guess| mean| see| know)\b", body, regex.IGNORECASE
        )
        return None if is_wish(body) or opinion else clause.read("topic", clause.place.one)
    return clause.read("topic", COMPANY)
