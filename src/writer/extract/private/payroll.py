"""Tells pay as a trade's matter from the candidate's own: who runs a payroll speaks of pay."""

from functools import lru_cache

from writer import regex

#: Up to which weight talk of pay is work, whoever says it: "they have queries on holiday pay".
_AT_WORK = -1.2
#: Up to which it is where pay is the trade: its words weigh much, and say little there.
_IN_THE_TRADE = 0.4

_TRADE = regex.compile(
    r"\b(?:pay-?roll|compensation (?:and|&) benefits|comp (?:and|&) ben\w*|total rewards?|rewards?"
    r"|remuneration|pensions?|wages|hr|human resources|people) (?:&? ?(?:and )?\w+ )?(?:manager"
    r"|officer|clerk|analyst|specialist|lead|administrator|advis[eo]r|partner|assistant|director"
    r"|generalist|business partner|controller|supervisor|executive|coordinator)\b"
    r"|\b(?:head|director|manager) of (?:pay-?roll|reward|hr|people|compensation)\b",
    regex.I,
)
#: A sum, a wish or what is on offer: the candidate's own pay, in any trade.
_OWN = regex.compile(
    r"[£$€]|\d ?k\b|\b(?:i|i'd|we) (?:want|need|hope|asked|would (?!bring|use|put|enjoy|do)\w+"
    r"|expect|earn|get|could)\b"
    r"|\b(?:my(?! (?:experience|work|time|years)\b)|me)\b"
    r"|\b(?:they|he|she) (?:pays?|offer\w*|advertis\w*)\b|\bhop(?:ing|ed)\b"
    r"|\b(?:salary|pay|package|rate|band|grade|comp)(?: (?:is|was|range|from|around))?\W* ?\d",
    regex.I,
)
#: What the post pays, and when, told as it stands: "the bonus pays out in March".
_TERMS = regex.compile(
    r"(?:^|[,;:.(]|\b(?:and|but|that|so|also)\b)\W*"
    r"(?:[\w'’-]+ (?:said|says|told me|mentioned|explained|reckons?|thinks)(?: that)? )?"
    r"(?:(?:the|their|an?|our|any) )?"
    r"(?:(?:annual|yearly|quarterly|monthly|basic|base|signing|sign-on|joining|performance"
    r"|company|employer|starting) )?"
    r"(?:(?:bonus(?:es)?|salar(?:y|ies)|pay|wages?|comp(?:ensation)?|commission|ote"
    r"|pension(?: match)?|benefits|(?:day|hourly) rate)"
    r"(?: (?:structure|review|rise|scale|bands?|grades?))? "
    r"(?:is|are|was|were|isn|aren|pays?|gets?|comes?|goes|will|would|starts?|depends?|can|could"
    r"|around|about|up to)\b"
    r"|package (?:is|was|will be|gets|goes|comes) (?:reviewed|negotiable|competitive|good|better"
    r"|fine|standard|low|around|about|up|\d))",
    regex.IGNORECASE,
)
#: What the candidate did with the pay of others: "I rewrote the sick pay policy".
_DEED = regex.compile(
    r"\bI (?:have |had |also |once |then )?(?:\w+ly )?(?!(?:discuss|ask|mention|not|receiv|earn"
    r"|accept|expect|want|hop|lik|understood|need|agre|enjoy|appreciat|consider|talk|nam|reject"
    r"|declin|rais|quot|check|miss|lov|look|wonder|hear|need|stat|call|prefer|suggest|request"
    r"|demand|negotiated (?:my|a|for)|propos)\w*)"
    r"(?:\w{2,}ed|ran|wrote|rewrote|led|built|set|cut|drew|held|kept|oversaw|taught|run|write|lead"
    r"|know|design|handle|manage|audit|oversee)\b|\bmy (?:experience|work) (?:of|in|on) \w+ing\b",
    regex.I,
)
#: How far into the notes the post is named.
_TOP = 600


def pay_is_work(text: str, body: str, told: float) -> bool:
    """Say whether the talk of pay in `body`, a clause of the notes `text`, is the trade's own.

    `told` is what the clause weighs.
    """
    if is_on_offer(body):
        return False
    if told <= _AT_WORK and not _OWN.search(body):
        return True
    return told <= _IN_THE_TRADE and (
        is_deed_on_pay(body) or (_is_trade(text[:_TOP]) and not _OWN.search(body))
    )


def is_on_offer(body: str) -> bool:
    """Say whether a clause tells what the post pays: "the bonus pays out in March"."""
    return _TERMS.search(body) is not None


def is_deed_on_pay(sentence: str) -> bool:
    """Say whether `sentence` tells what the candidate did with the pay of others."""
    return _DEED.search(sentence) is not None and _OWN.search(sentence) is None


@lru_cache(maxsize=8)
def _is_trade(top: str) -> bool:
    return _TRADE.search(top) is not None
