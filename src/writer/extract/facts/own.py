"""Settles what the candidate said, left out or promised."""

from dataclasses import replace

from writer import regex
from writer.extract.cast import names_in
from writer.extract.facts.copies import is_copy
from writer.extract.facts.filler import is_filler, says_something
from writer.extract.facts.holders import has_finite
from writer.extract.facts.phrasing import SENDING
from writer.extract.facts.reading import Clause, Reading
from writer.extract.facts.supposed import is_supposed
from writer.extract.facts.verdicts import is_verdict
from writer.extract.facts.wording import (
    is_sending,
    is_step,
    is_wish,
    names_own,
    only_pronouns,
    tells_next,
    wants_theirs,
)
from writer.interview import CANDIDATE, COMPANY


def own(clause: Clause) -> Reading | None:
    """A clause that the candidate said, or did not get to say, of themselves."""
    body, subject, lead = clause.body, clause.subject, clause.lead
    sent = _WILL_SEND.match(body) if lead is not None and lead.act == "told" else None
    if sent and not clause.place.unit.speaker:
        # "told him that I'd be glad to, and that I would post him a recording"
        return replace(clause.read("promise", CANDIDATE), start=clause.start + sent.end())
    omitted = clause.place.context == "omission" or (lead is not None and lead.act == "omission")
    if subject == "they" and lead is not None and _their_words(clause):
        # "said their error rate is 2 %": whoever said it, it is so of them.
        return clause.read("topic", COMPANY)
    if (
        is_wish(body)
        or not says_something(body, least=1)
        or subject in ("they", "you", "person", "it")
        or _SHORT_YES.match(body)
    ):
        return None
    if not omitted and _would_do(clause):
        return None
    if subject == "thing" and not names_own(body):
        return None if omitted else _thing_told(clause)
    if omitted and subject != "I" and (is_filler(body) or _CARRIED.fullmatch(body)):
        return None
    if subject == "phrase" and not omitted and not names_own(body):
        return _phrase_told(clause)
    return clause.read("omission" if omitted else "qualification", CANDIDATE)


def _would_do(clause: Clause) -> bool:
    unit = clause.place.unit
    before = clause.text[max(unit.start, clause.start - _QUESTION) : clause.start]
    return is_supposed(clause.body, (before, unit.label or "", *unit.headings))


#: So many characters before an answer hold what was asked.
_QUESTION = 140


def _their_words(clause: Clause) -> bool:
    lead = clause.lead
    nobody = lead is not None and not (lead.who or lead.pronoun or lead.group or lead.stranger)
    head = clause.text[clause.place.unit.start : clause.start]
    work = _THEIR_OWN.match(clause.body) is not None and not is_verdict(clause.body)
    return nobody and work and _OF_ME.search(head) is None and has_finite(clause.body)


_OF_ME = regex.compile(r"\b[Ii]\b")
_THEIR_OWN = regex.compile(r"their (?!loss\b|turn\b|problem\b)", regex.IGNORECASE)
_WILL_SEND = regex.compile(
    rf"(?:I|i)(?:'?d|'?ll| would| will| could| can) (?=(?:{SENDING})\b(?! (?:me|us)\b))", regex.I
)


#: What is forgotten at home rather than left unsaid.
_CARRIED = regex.compile(
    r"(?:my|the|an?) (?:umbrella|glasses|keys?|phone|bag|wallet|purse|badge|pen|notebook"
    r"|coat|scarf|gloves|hat|passport|cv|charger|tie|lunch|laptop|lanyard)",
    regex.IGNORECASE,
)


def _thing_told(clause: Clause) -> Reading:
    """Something said without a word on who said it, such as "mentioned the window is open"."""
    lead = clause.lead
    head = clause.text[max(clause.place.unit.start, clause.start - 40) : clause.start]
    nobody = lead is not None and not (lead.who or lead.pronoun or lead.group or lead.stranger)
    if clause.place.one and nobody and not names_own(head) and says_something(clause.body):
        return clause.read("topic", COMPANY)
    return clause.read(None, CANDIDATE)


def _phrase_told(clause: Clause) -> Reading | None:
    """A noun that was talked about: "told her about the people who ...", "explained the rota"."""
    if not says_something(clause.body) or _YES_TO.match(clause.body):
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
    by_me = said_who or regex.search(r"\b[Ii]\b", head.rsplit("\n", 1)[-1])
    if by_me and _OWN_COUNT.match(clause.body):
        # "told them about the 31 home births"
        return clause.read("qualification", CANDIDATE)
    bare_said = _BARE_SAID.search(head) and any(c.isdigit() for c in clause.body)
    if _SAID.search(head) or bare_said:
        # "I said done six years there".
        return clause.read("qualification", CANDIDATE)
    if said_who or regex.search(r"\b[Ii]\b", head.rsplit("\n\n", 1)[-1]):
        return clause.read("topic", CANDIDATE)
    # "Anita: explained the rota" may be hers or the candidate's; that it came up is certain.
    return clause.read("topic", COMPANY) if clause.place.one else clause.read(None, None)


#: "yes I did for two years": of what, only the question says.
_SHORT_YES = regex.compile(
    r"(?:yes|yeah|yep|no|nope)\b[, ]*I (?:did|do|have|had|can|could|am|was|would)(?: (?:for|in"
    r"|since|at|not|too|it|that|so|once|twice)\b.*)?$",
    regex.IGNORECASE,
)
#: "I said yes to the fire drill"
_YES_TO = regex.compile(r"(?:yes|no|ok(?:ay)?|sure|fine|thanks?)\b", regex.IGNORECASE)
_OWN_COUNT = regex.compile(
    r"(?:(?:the|about|over|nearly|almost) )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|fifteen|twenty) (?:years?|yrs|months|seasons)\b"
    r"|(?:(?:the|about|over) )?\d[\d,.]*\+? (?!minutes|hours|of (?:them|us))[\w-]+|(?:doing"
    r"|using)\b"
    r"(?!.*\b(?:they|he|she|their|his|her|you)\b)",
    regex.IGNORECASE,
)
_SAID = regex.compile(r"\b[Ii] (?:said|answered|replied)\W+$")
#: Without its "I" it may be somebody else who said it, unless there is a figure to it.
_BARE_SAID = regex.compile(r"(?:^|\n)\W*(?:said|answered|replied)\W+$")


def promise(clause: Clause) -> Reading | None:
    """What the candidate promised; "send it" means what was asked for just before."""
    if only_pronouns(clause.body):
        asked = clause.state.requested
        clause.state.requested = None
        return asked
    thing = clause.state.requested or clause.state.thing
    if thing is not None and is_copy(clause.body):
        return thing
    if _NO_PROMISE.search(clause.body) or not says_something(clause.body, least=1):
        return None
    if clause.place.unit.speaker is None and regex.search(r"\byou(?:r|rs)?\b", clause.body):
        # "she said I'll send you the forms": her words.
        return None
    if clause.place.one and _is_theirs(clause):
        return clause.read_step() if is_step(clause) else None
    return clause.read("promise", CANDIDATE)


#: What is owed between friends is nothing to write about.
_NO_PROMISE = regex.compile(
    r"^(?:not|never|no)\b"
    r"|\b(?:pints?|apolog\w+|beers?|drinks?|coffees?|lunch|favours?|favors?|a thank you)\b",
    regex.IGNORECASE,
)


def _is_theirs(clause: Clause) -> bool:
    """Say whether a promise on somebody's own line is that person's: "Ruth: will send forms"."""
    if clause.place.unit.speaker:
        return clause.place.context == "heard"
    bare_will = clause.text[: clause.start].rstrip().casefold().endswith(("will", "to"))
    head = clause.text[clause.place.unit.start : clause.start].casefold()
    alone = bare_will and len(head.split()) == 1
    return alone and not names_own(clause.body) and not _TO_THEM.search(clause.body)


_TO_THEM = regex.compile(r"\b(?:her|him|them)\b|\b(?:to|for) (?-i:[A-Z])\w+", regex.IGNORECASE)


def request(clause: Clause) -> Reading | None:
    """What an interviewer asked for: a promise if the candidate takes it on here or just after."""
    clause.state.requested = None
    if not says_something(clause.body, least=1) or regex.match(
        r"(?:a minute|time|it|them)\b", clause.body
    ):
        return None
    after = clause.text[clause.start : clause.end + 90].split("\n\n")[0]
    consent = CONSENT.search(after)
    asked_for = clause.read("promise", CANDIDATE)
    if clause.state.thing is not None and is_copy(clause.body):
        return clause.state.thing if consent else None
    if consent and 0 < consent.start() < clause.end - clause.start:
        # "my ticket scanned, will do"
        asked = _JOINED.sub("", clause.body[: consent.start()])
        asked_for = replace(asked_for, end=clause.start + len(asked))
    clause.state.requested = asked_for
    return asked_for if consent else None


CONSENT = regex.compile(
    r"\bI(?:['\u2019]?ll|['\u2019]?d| will| owe| said I| said by| need to| have to|['\u2019]ve to"
    r"| promised| must| can|['\u2019]?m to| am to)\b|\bundertaken\b|[.\n!]\s*send\b"
    r"|\bsaid\b.{0,24}\b(?:of course|yes|sure|ok(?:ay)?|no (?:problem|bother)|gladly|happy to|would"
    r"|will|fine)\b"
    r"|\btold (?:her|him|them) (?:s?he|they)['\u2019]?d have\b"
    r"|\bI (?:send|bring|e-?mail|post|forward) (?:it|them|that|this)\b"
    r"|\bwill (?:do|send|e-?mail|forward|whats-?app|text|post|bring|share|drop)\b"
    r"|\b(?:[Mm]e|I)\s?[:>]+ (?:yes|sure|of course|ok|absolutely|gladly|no problem|happy"
    r" to)\b|\b(?:(?:send|e-?mail|forward|post|bring|dropp)ing|attach|do it|on it)\b"
    r"|\bso i need to\b"
    r"|\b(?:gonna|gotta|going to) (?:send|e-?mail|mail|forward|share|bring|post|drop)\b"
    r"|\b(?:happy|glad) to(?: do so)?\W*$"
    r"|\b(?:promised|agreed)\b|(?:->|=>|\u2192)\s*(?:e-?mail|send|forward|fwd|do|post|bring|share"
    r"|attach)\b",
    regex.IGNORECASE,
)
_JOINED = regex.compile(r"[\s,;:-]*(?:\b(?:so|and|but|then|which|i'?m|I)\s*)*[\s,;:-]*$")
_THEIR_THING = (
    r"(?:the|this|that) (?:team|job|role|post|company|firm|ward|school|kitchen|office|site"
    r"|department|"
    r"manager|head|owner|boss|interview\w*|panel|place|business|shop|practice|clinic)\b"
)


def listed_own(clause: Clause) -> Reading | None:
    """A line under "What I told them" or "Forgot": the candidate's, unless its subject says no."""
    body, subject = clause.body, clause.subject
    told = clause.place.context == "told"
    before = clause.text[max(0, clause.start - 8) : clause.start]
    if told and subject in ("phrase", "thing") and _SAID_YES.search(before):
        # "A: yes, twice last year": of what, only the question says.
        return None
    theirs = subject == "thing" and regex.match(_THEIR_THING, body, regex.IGNORECASE) is not None
    if (subject in ("they", "person", "you", "it") or theirs) and not names_own(body):
        heard = told and subject == "they" and says_something(body) and not is_filler(body)
        return clause.read("topic", COMPANY) if heard else None
    if (
        is_wish(body)
        or not says_something(body, least=1)
        or (told and (wants_theirs(body) or _would_do(clause)))
        or (told and subject != "I" and is_filler(body) and not _NO_FILLER.match(body))
    ):
        return None
    return clause.read("qualification" if told else "omission", CANDIDATE)


#: "no chargeable accidents": what was told is that there were none. "called 3 musicals" is a deed.
_NO_FILLER = regex.compile(
    r"(?:no|zero|never)\b(?: [\w-]+){2,}|[a-z]+ \d+ (?!minutes|hours|times)[a-z]{4,}", regex.I
)
_SAID_YES = regex.compile(r"\b(?:yes|yeah|yep|no|nope)[,.]?\s+$", regex.IGNORECASE)


_TO_SOMEBODY = regex.compile(
    r"([A-Z][\w'-]+(?: [A-Z][\w'-]+)?)(?: gets)? (?=(?:the|my|an?|some|two|three|copies|\d+)\b)"
)


_THEIR_TASK = regex.compile(
    r"(?:(?:is |to be )?(?:send|e-?mail|forward|post|shar|check|ask|call|ring|confirm)ing\b"
    r"|(?:the )?(?:decision|outcome|answer|result)s?\b)",
    regex.IGNORECASE,
)


def listed_promise(clause: Clause) -> Reading | None:
    """A line under "Promised" or "To send"."""
    others = regex.match(r"([A-Z]{2,3}|[A-Z][a-z]+) to (?=[a-z])", clause.body)
    if others and others[1] != clause.cast.own_initials and not clause.cast.is_own(others[1]):
        # "CH to confirm": what somebody else is to do.
        return None
    if tells_next(clause.body) or (clause.place.one and _THEIR_TASK.match(clause.body)):
        # "Ruth: decision by Friday", "Ruth: emailing the job pack"
        return clause.read_step()
    whom = _TO_SOMEBODY.match(clause.body)
    if whom and (named := names_in(whom[1], clause.cast)):
        # "Dervla the mobility sheet" under "I owe"
        told = promise(replace(clause, start=clause.start + whom.end(), people=named))
        return replace(told, interviewers=named) if told else None
    sends = clause.subject == "thing" and is_sending(clause.body)
    if clause.subject in ("they", "person", "you", "thing") and not sends:
        return clause.read_step() if is_step(clause) else None
    if is_sending(clause.body) or (
        clause.subject in ("phrase", "my", "base", "gerund") and not is_filler(clause.body)
    ):
        return promise(clause)
    return None
