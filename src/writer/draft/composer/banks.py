"""Which phrasings a planned sentence is written from: by kind, channel, part and purpose."""

from collections.abc import Mapping

from writer.brief.brief import Brief, Step
from writer.draft.composer import (
    about_facts,
    about_oneself,
    afterwards,
    closing_words,
    courtesies,
    followup,
    spoken,
)
from writer.draft.composer.phrasing import Phrasing
from writer.kinds import SPOKEN, Kind, Purpose

_Bank = tuple[Phrasing, ...]

#: Where a kind has phrasings of its own for a purpose; else those of every kind are taken.
_OF_KIND: Mapping[tuple[Kind, Purpose], _Bank] = {
    ("followup", "interest"): followup.INTEREST,
    ("followup", "offer"): followup.OFFER,
    ("feedback", "news"): afterwards.NEWS_REFUSED,
    ("feedback", "request"): afterwards.REQUEST,
    ("feedback", "leeway"): afterwards.LEEWAY,
    ("keep-in-touch", "thanks"): afterwards.KEEP_THANKS,
    ("keep-in-touch", "news"): afterwards.NEWS_REFUSED,
    ("keep-in-touch", "door"): afterwards.DOOR,
    ("still-waiting", "thanks"): afterwards.WAITING_THANKS,
    ("still-waiting", "patience"): afterwards.PATIENCE,
    ("still-waiting", "interest"): afterwards.WAITING_INTEREST,
    ("offer-reply", "thanks"): afterwards.OFFER_THANKS,
    ("offer-reply", "pleasure"): afterwards.PLEASURE,
    ("offer-reply", "topic"): afterwards.OFFER_TOPIC,
    ("offer-reply", "forward"): afterwards.OFFER_FORWARD,
    ("closing", "interest"): closing_words.INTEREST,
    ("closing", "next"): closing_words.NEXT,
}
_OF_EVERY: Mapping[Purpose, _Bank] = {
    "interest": courtesies.INTEREST,
    "topic": about_facts.TOPIC,
    "qualification": about_oneself.QUALIFICATION,
    "omission": about_oneself.OMISSION,
    "promise": about_oneself.PROMISE,
}
#: What is spoken has fewer words.
_SPOKEN: Mapping[tuple[Kind, Purpose], _Bank] = {
    ("followup", "offer"): followup.SPOKEN_OFFER,
    ("feedback", "request"): afterwards.SPOKEN_REQUEST,
    ("feedback", "leeway"): afterwards.SPOKEN_LEEWAY,
}


def bank_of(brief: Brief, step: Step, *, named: bool, more: bool = False) -> _Bank:
    """Return the phrasings for one planned sentence; none where there is nothing to write.

    `named`: the message has said already which job it is about; `more`: another sentence for the
    same purpose stands before.
    """
    if brief.again and (bank := _of_second(brief, step)):
        return bank
    if brief.channel in SPOKEN and (bank := _spoken(brief, step)):
        return bank
    match step.purpose:
        case "thanks":
            return _thanks(brief, named=named)
        case "topic" if more and brief.kind == "thanks":
            return about_facts.MORE
        case "qualification" if more and brief.kind == "thanks":
            return about_oneself.MORE_OF_MINE
        case "qualification" if brief.channel == "card":
            return about_oneself.CARD_QUALIFICATION
        case "forward":
            return _forward(brief)
        case "reason":
            return followup.REASON_DUE if brief.due_by else followup.REASON
        case "status":
            return followup.STATUS
        case "question":
            return afterwards.QUESTION_ABOUT if step.facts else afterwards.QUESTION
        case "calls":
            return closing_words.CALLS if step.facts else closing_words.CALLS_UNKNOWN
        case "qualification" if brief.kind == "closing":
            return _done(brief, linked=len(step.facts) > 1)
        case "skills":
            return closing_words.SKILLS
        case purpose:
            return _OF_KIND.get((brief.kind, purpose)) or _OF_EVERY.get(purpose, ())


def _done(brief: Brief, *, linked: bool) -> _Bank:
    if all(step.purpose != "skills" for step in brief.plan):
        return closing_words.DONE_LINKED_ALONE if linked else closing_words.DONE_ALONE
    return closing_words.DONE_LINKED if linked else closing_words.DONE


def _of_second(brief: Brief, step: Step) -> _Bank:
    """Return the phrasings of a second follow-up, which repeats nothing of the first."""
    spoken_out = brief.channel in SPOKEN
    match step.purpose:
        case "status":
            return followup.SPOKEN_STATUS_AGAIN if spoken_out else followup.STATUS_AGAIN
        case "reason":
            return followup.REASON_AGAIN
        case "interest":
            return followup.INTEREST_AGAIN
        case "offer" if not spoken_out:
            return followup.OFFER_AGAIN
        case "thanks" if not spoken_out:
            return followup.THANKS_ONCE_MORE
        case _:
            return ()


def _spoken(brief: Brief, step: Step) -> _Bank:
    """Return the phrasings that only the telephone has; none where those of a letter will do."""
    recorded = step.branch == "voicemail" or brief.channel == "voicemail"
    match step.purpose, step.branch:
        case "caller", "someone else":
            return spoken.CALLER_ELSEWHERE
        case "message", _:
            return spoken.MESSAGE
        case "next", "someone else":
            return spoken.AGAIN
        case "number", _:
            return spoken.NUMBER if brief.phone else spoken.NUMBER_UNKNOWN
        case "caller", _ if recorded:
            numbered = brief.phone is not None
            return spoken.RECORDED_CALLER if numbered else spoken.RECORDED_CALLER_UNNUMBERED
        case "caller", _:
            return spoken.AGENCY_CALLER if brief.by_agency else spoken.CALLER
        case "thanks", _ if brief.kind != "offer-reply":
            return _spoken_thanks(brief, recorded=recorded)
        case "status", _:
            due = brief.due_by is not None and not recorded
            return followup.SPOKEN_STATUS_DUE if due else followup.SPOKEN_STATUS
        case "forward", _ if brief.kind == "followup":
            return followup.RECORDED_FORWARD
        case purpose, _:
            return _SPOKEN.get((brief.kind, purpose), ())


def _spoken_thanks(brief: Brief, *, recorded: bool) -> _Bank:
    if brief.kind == "thanks":
        return spoken.RECORDED_FIRST_THANKS if recorded else spoken.FIRST_THANKS
    if recorded:
        return spoken.RECORDED_AGENCY_THANKS if brief.by_agency else spoken.RECORDED_THANKS
    if brief.kind == "feedback":
        return afterwards.SPOKEN_FEEDBACK_THANKS
    return spoken.SPOKEN_THANKS


def _thanks(brief: Brief, *, named: bool) -> _Bank:
    if brief.channel == "card":
        return courtesies.CARD_THANKS
    if brief.kind == "followup":
        return followup.THANKS_AGAIN if named else followup.THANKS
    if brief.kind == "feedback":
        return afterwards.AGENCY_THANKS if brief.by_agency else afterwards.FEEDBACK_THANKS
    return _OF_KIND.get((brief.kind, "thanks"), courtesies.THANKS)


def _forward(brief: Brief) -> _Bank:
    if brief.kind == "offer-reply":
        return afterwards.OFFER_FORWARD
    waits = brief.has_decision
    if brief.kind == "still-waiting":
        return afterwards.WAITING_FORWARD_DECISION if waits else afterwards.WAITING_FORWARD
    if brief.channel == "card" and all(step.purpose != "interest" for step in brief.plan):
        return courtesies.CARD_FORWARD
    if brief.do_not_contact:
        return courtesies.FORWARD_QUIET
    if waits:
        return courtesies.FORWARD_DECISION
    if brief.next_step is None:
        return courtesies.FORWARD
    return courtesies.FORWARD_SET if brief.next_is_set else courtesies.FORWARD_NEXT
