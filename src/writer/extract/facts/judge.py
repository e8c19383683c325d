"""Settles kind and holder of a clause from its lead-in, its heading and its subject.

Each function returns a reading, one left open where code is not sure, or None to drop the clause.
"""

from functools import cache

from writer import regex
from writer.extract.facts.evidence import does_work, somebody_unnamed, works
from writer.extract.facts.filler import is_filler, says_something
from writer.extract.facts.holders import has_finite, tells
from writer.extract.facts.reading import Clause, Reading
from writer.extract.facts.spoken import judge_spoken
from writer.extract.facts.verdicts import is_another_firm, is_unasked, is_verdict
from writer.extract.facts.wording import (
    is_sending,
    is_step,
    is_wish,
    names_own,
    only_pronouns,
    wants_a_trait,
)
from writer.interview import CANDIDATE, COMPANY


def judge(clause: Clause) -> Reading | None:
    """Return the reading of a clause, or None."""
    if _is_head(clause):
        return None
    reading = _judged(clause)
    if reading is None or reading.holder in (None, CANDIDATE) or clause.place.unit.speaker:
        return reading
    # A deed of the candidate's further on: not to be told apart by code.
    return clause.read(None, None) if _own_deed().search(clause.body) else reading


def _is_head(clause: Clause) -> bool:
    """Say whether it gives the firm and no more than that: the title line of the notes."""
    firm = clause.cast.company
    return firm is not None and firm in clause.body and not has_finite(clause.body)


@cache
def _own_deed() -> regex.Pattern:
    return regex.compile(
        r"\b(?:I|i) (?:says?|said|told|done|did|ran|led|built|had|have|was|cut|made|set|wrote"
        r"|taught|"
        r"kept|held|\w{3,}ed)\b"
    )


def _judged(clause: Clause) -> Reading | None:
    lead, context = clause.lead, clause.place.context
    if lead is None:
        if clause.place.unit.speaker is not None:
            return judge_spoken(clause)
        if is_step(clause) and context not in ("told", "omission") and not is_sending(clause.body):
            return clause.read_step()
        if context in ("told", "omission"):
            return _listed_own(clause)
        if context == "promise":
            return _listed_promise(clause)
        if context in ("attribute", "responsibility", "next"):
            return _listed_theirs(clause)
        return _bare(clause)
    if lead.act in ("told", "omission"):
        return _own(clause)
    if lead.act == "promise":
        return promise(clause)
    if lead.act == "request":
        return _request(clause)
    if lead.act == "asked":
        return _asked(clause)
    if lead.act == "attribute":
        return _attribute(clause)
    if lead.act == "responsibility":
        known = clause.subject != "I" and says_something(clause.body)
        return clause.read("responsibility", COMPANY) if known else None
    return _heard(clause)


def _own(clause: Clause) -> Reading | None:
    """A clause that the candidate said, or did not get to say, of themselves."""
    body, subject, lead = clause.body, clause.subject, clause.lead
    omitted = clause.place.context == "omission" or (lead is not None and lead.act == "omission")
    if (
        is_wish(body)
        or not says_something(body, least=1)
        or subject in ("they", "you", "person", "it")
    ):
        return None
    if subject == "thing" and not names_own(body):
        return None if omitted else clause.read(None, CANDIDATE)
    if subject == "phrase" and not omitted and not names_own(body):
        return _phrase_told(clause)
    return clause.read("omission" if omitted else "qualification", CANDIDATE)


def _phrase_told(clause: Clause) -> Reading | None:
    """A noun that was talked about: "told her about the people who ...", "explained the rota"."""
    if not says_something(clause.body):
        return None
    if clause.lead is not None and clause.lead.link not in ("about", "of"):
        # "told them 8 years on cranes": the verb is left out, not the holder.
        direct = regex.match(r"(?:the|how|why|what|their|his|her)\b", clause.body) is None
        if direct and (clause.lead.who or clause.lead.pronoun or clause.lead.group):
            return clause.read("qualification", CANDIDATE)
    said_who = clause.lead is not None and (
        clause.lead.who or clause.lead.pronoun or clause.lead.group
    )
    head = clause.text[max(0, clause.start - 60) : clause.start]
    if said_who or regex.search(r"\bI\b", head.rsplit("\n\n", 1)[-1]):
        return clause.read("topic", CANDIDATE)
    # "Anita: explained the rota" may be hers or the candidate's; that it came up is certain.
    return clause.read("topic", COMPANY) if clause.place.one else clause.read(None, None)


def promise(clause: Clause) -> Reading | None:
    """What the candidate promised; "send it" means what was asked for just before."""
    if only_pronouns(clause.body):
        asked = clause.state.requested
        clause.state.requested = None
        return asked
    if regex.match(r"(?:not|never|no)\b", clause.body) or not says_something(clause.body, least=1):
        return None
    return clause.read("promise", CANDIDATE)


def _request(clause: Clause) -> Reading | None:
    """What an interviewer asked for: a promise if the candidate takes it on here or just after."""
    clause.state.requested = None
    if not says_something(clause.body, least=1) or regex.match(
        r"(?:a minute|time|it|them)\b", clause.body
    ):
        return None
    clause.state.requested = clause.read("promise", CANDIDATE)
    after = clause.text[clause.end : clause.end + 90].split("\n\n")[0]
    consent = regex.search(
        r"\bI(?:'ll|'d|\u2019ll|\u2019d| will| owe| said I| need to| have to| promised| must| "
        r"can)\b"
        r"|\bwill (?:do|send|e-?mail|forward)\b|\bsending\b|\bso i need to\b|\bpromised\b",
        after,
    )
    return clause.state.requested if consent else None


def _asked(clause: Clause) -> Reading | None:
    """What was asked about is a topic; whole questions are not, for they settle nothing."""
    lead = clause.lead
    if lead is None or lead.link not in ("about", "re", "on", "of", "after"):
        return None
    if not says_something(clause.body, least=1) or clause.subject in ("you", "it", "deed", "base"):
        return None
    return clause.read("topic", CANDIDATE if names_own(clause.body) else COMPANY)


def _attribute(clause: Clause) -> Reading | None:
    lead = clause.lead
    if lead is None or not says_something(clause.body):
        return None
    if lead.who:
        return clause.read("attribute", lead.who[0])
    if lead.pronoun:
        return clause.read("attribute", clause.state.person or COMPANY)
    # "wants somebody who ..." under a name: the subject is whoever the line is about.
    return clause.read("attribute", COMPANY if lead.group else clause.place.one or COMPANY)


def _heard(clause: Clause) -> Reading | None:
    """What an interviewer said, or what was talked about."""
    body, subject, lead = clause.body, clause.subject, clause.lead
    by_them = lead is not None and lead.act == "heard"
    least = 2 if by_them and not _noun().match(body) else 1
    if is_filler(body) or not says_something(body, least=least):
        return None
    if clause.place.context == "omission" or subject in ("you", "it"):
        return None
    if subject == "my":
        return clause.read("qualification", CANDIDATE)
    if subject == "I":
        return _said_of_me(clause) if by_them else clause.read(None, CANDIDATE)
    if is_step(clause):
        return clause.read_step()
    if wants_a_trait(body):
        return clause.read("attribute", clause.person or COMPANY)
    believed = by_them and _opening_words(clause) & _OPINIONS and is_verdict(body)
    if _done_to_me(body) or (by_them and _manner(clause)) or believed:
        return clause.hold_back()
    if subject == "person":
        of_themselves = clause.name is None or (lead is not None and clause.name in lead.who)
        if not does_work(body, clause.name, said=of_themselves):
            return clause.hold_back()
        return clause.read("topic", clause.person)
    if subject == "deed" and by_them:
        return clause.read(None, None)
    if names_own(body) and subject in ("phrase", "gerund"):
        return clause.read("topic", CANDIDATE)
    return clause.read("topic", COMPANY)


@cache
def _noun() -> regex.Pattern:
    return regex.compile(r"(?:the|their|an?|his|her|its|our) [\w-]{4,}", regex.IGNORECASE)


@cache
def _to_me() -> regex.Pattern:
    return regex.compile(
        r"\b(?!(?:want|need|expect|like|help|have|tell|told|show|ask|give|gave|teach|train|for|to"
        r"|with|from|about|of|on|by|and|at|than)\w*\b)\w+ me\b(?! (?:that|about|how)\b)"
    )


def _done_to_me(body: str) -> bool:
    """Say whether it tells what somebody does to the candidate: no topic that was talked about."""
    return _to_me().search(body) is not None


def _manner(clause: Clause) -> bool:
    """Say whether it tells how somebody talks or walks: "speaks with a thick accent"."""
    lead = clause.lead
    if lead is None or lead.link or clause.subject != "phrase" or " about " in clause.body:
        return False
    verb = clause.text[: clause.start].split()[-1:]
    return verb[:1] != [] and verb[0].casefold() in _MANNERS


def _opening_words(clause: Clause) -> set[str]:
    """The last words of what stands before the clause."""
    return set(clause.text[max(0, clause.start - 40) : clause.start].casefold().split()[-2:])


_OPINIONS = frozenset("thinks think reckons feels believes thought reckoned felt".split())
_MANNERS = frozenset("talks talked speaks spoke went goes took takes walked walks".split())


def _said_of_me(clause: Clause) -> Reading | None:
    """What an interviewer said of the candidate: "I'd be running nights" tells what the job is."""
    would = regex.match(r"(?:I|i)(?:['\u2019]d| would|['\u2019]ll| will)\b", clause.body)
    heard = regex.search(r"\b(?:hear|able|welcome|get back|perfect|great|fit)\b", clause.body)
    return clause.read("responsibility", COMPANY) if would and not heard else None


_THEIR_THING = (
    r"(?:the|this|that) (?:team|job|role|post|company|firm|ward|school|kitchen|office|site"
    r"|department|"
    r"manager|head|owner|boss|interview\w*|panel|place|business|shop|practice|clinic)\b"
)


def _listed_own(clause: Clause) -> Reading | None:
    """A line under "What I told them" or "Forgot": the candidate's, unless its subject says no."""
    body, subject = clause.body, clause.subject
    told = clause.place.context == "told"
    theirs = subject == "thing" and regex.match(_THEIR_THING, body, regex.IGNORECASE) is not None
    if (subject in ("they", "person", "you", "it") or theirs) and not names_own(body):
        heard = told and subject == "they" and says_something(body) and not is_filler(body)
        return clause.read("topic", COMPANY) if heard else None
    if is_wish(body) or not says_something(body, least=1) or (told and is_filler(body)):
        return None
    return clause.read("qualification" if told else "omission", CANDIDATE)


def _listed_promise(clause: Clause) -> Reading | None:
    if clause.subject in ("they", "person", "you", "thing"):
        return clause.read_step() if is_step(clause) else None
    if is_sending(clause.body) or (
        clause.subject in ("phrase", "my", "base") and not is_filler(clause.body)
    ):
        return promise(clause)
    return None


def _listed_theirs(clause: Clause) -> Reading | None:
    """A line under "They want", "The job" or "Next steps"."""
    body, subject, context = clause.body, clause.subject, clause.place.context
    if context == "next":
        usable = subject not in ("I", "my", "deed") and says_something(body)
        return clause.read_step() if usable else None
    if not says_something(body, least=1) or is_filler(body):
        return None
    if subject in ("I", "my", "we"):
        would = regex.match(r"(?:I|i)(?:['\u2019]d| would|['\u2019]ll| will)\b", body)
        if would and context == "responsibility":
            return clause.read("responsibility", COMPANY)
        return clause.read(None, CANDIDATE) if subject != "we" else None
    holder = clause.person or (clause.place.one if subject == "does" else None) or COMPANY
    return clause.read("attribute" if context == "attribute" else "responsibility", holder)


def _bare(clause: Clause) -> Reading | None:
    """A clause without a lead-in, under a heading that says little, or under none."""
    body, subject, place = clause.body, clause.subject, clause.place
    if subject == "I" and _would_do(body):
        return clause.read("responsibility", COMPANY)
    if (
        is_filler(body)
        or body.rstrip().endswith("?")
        or not says_something(body)
        or subject in ("it", "you")
    ):
        return None
    if subject in ("I", "my"):
        return _bare_own(clause)
    if wants_a_trait(body) and subject in ("they", "thing", "person", "does"):
        return clause.read(
            "attribute", clause.person or (place.one if subject == "does" else None) or COMPANY
        )
    if subject == "thing" and somebody_unnamed().match(body) and not does_work(body, None):
        return clause.hold_back()
    if subject in ("they", "thing") and (_done_to_me(body) or is_unasked(body)):
        return clause.hold_back()
    if subject == "thing" and not place.labelled and is_another_firm(body, clause.cast.company):
        return clause.hold_back()
    if subject == "they" or (subject == "thing" and not names_own(body)):
        return clause.hold_back() if is_verdict(body) else clause.read("topic", COMPANY)
    if subject == "person":
        return _about_somebody(clause)
    if subject == "does" and place.one:
        return clause.read("topic", place.one) if works(body) else clause.hold_back()
    if subject in ("phrase", "gerund") and not names_own(body):
        came_up = place.context in ("topic", "heard") or place.labelled
        return clause.read("topic" if came_up else None, COMPANY if came_up else None)
    if subject == "deed" and (clause.state.told or clause.state.asked) and not place.elided:
        return clause.read("qualification", CANDIDATE)
    return clause.read(None, None)


def _about_somebody(clause: Clause) -> Reading | None:
    """A remark about somebody met is told to nobody, unless it is about their work."""
    body = clause.body
    if not tells(body) and not regex.match(r"\W*\w+\W+s?\s*[=]", body):
        return None
    if not does_work(body, clause.name):
        return clause.hold_back()
    known = clause.person is not None and says_something(_after_first(body))
    return clause.read("topic", clause.person) if known else None


def _after_first(body: str) -> str:
    return body.split(maxsplit=1)[1] if " " in body else ""


@cache
def _not_raised() -> regex.Pattern:
    return regex.compile(
        r",?\s*(?:that |which |but (?:that|it) )?(?:never|didn'?t|did not) (?:come|came|get "
        r"mentioned|get asked)(?: up)?\b"
    )


def _bare_own(clause: Clause) -> Reading | None:
    """A clause about "I" or "my" with nothing before it that says whether it came up."""
    body, state = clause.body, clause.state
    if _not_raised().search(body.replace("\u2019", "'")):
        return clause.read("omission", CANDIDATE)
    if is_wish(body):
        return None
    if state.told or state.asked or clause.place.labelled or _specific(body):
        return clause.read("qualification", CANDIDATE)
    return clause.read(None, CANDIDATE)


def _would_do(body: str) -> bool:
    """Say whether it tells what the job is: "I would look after the petty cash"."""
    found = regex.match(
        r"(?:I|i) (?:would|will) (?:also |mostly |mainly |first )?(.+)", body, regex.DOTALL
    )
    return found is not None and works(found[1])


def _specific(body: str) -> bool:
    counted = r"\d|\b(?:for|at|in) (?:two|three|four|five|six|seven|eight|nine|ten|my) "
    return regex.search(counted, body) is not None
