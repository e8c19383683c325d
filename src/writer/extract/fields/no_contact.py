"""Whether they want to be left alone, and until when."""

import datetime as dt
from typing import NamedTuple

from writer import regex
from writer.extract.fields.decision_days import Reader
from writer.extract.structure.labels import field_of
from writer.extract.units import Unit

_NO_CONTACT = regex.compile(
    r"\b(?:please\s+)?(?:do not|don['’]?t|dont|not to|never)\s+(?:(?!forget|hesitate|mind|"
    r"cold|afraid)\w+\s+){0,2}?(?:contact|call|"
    r"phone|ring|chase|email|e-mail|get in touch|follow up|reach out|pester|write to)\b(?!\s+(?:me|"
    r"an?\b|out\b|off\b|in (?:sick|an?)\b|my|our|if you have|(?:the |any )?(?:patients?|clients?|"
    r"customers?|parents?|pupils?|guests?|"
    r"staff|suppliers?|tenants?|people|families))\b)|(?<!had )(?<!got )(?<!have )(?<!has "
    r")(?<!with )(?<!been )\bno (?:(?:phone |follow[- ]?up )?(?:calls|e-?mails|chasers|messages|"
    r"visits)|chasing|follow[- ]?ups|contact|call|e-?mail(?= (?:pl|or)))\b(?=\W*(?:$|[.,;:!)/]|"
    r"(?:please|pls|plz|or|and|until|till|before|while|they|she|he|from (?:us|candidates|me|you)|"
    r"in the meantime)\b))|\b(?:rather|prefer) (?:we|i|you|candidates|people)?\s*(?:did|"
    r"do)?(?:n['’]?t| not)\s+(?:\w+\s+)?(?:contact|call|chase|phone|ring|email|follow)\w*|"
    r"\b(?:hold off|avoid|abstain from|rather than) (?:on |from )?(?:directly )?(?:contacting|"
    r"reaching|calling|"
    r"chasing|phoning|ringing|e-?mailing|following)\b|\brefrain from (?:\w+\s+)?(?:contact|"
    r"call|chas|phon|ring|e-?mail|follow|writ)\w*|"
    r"\bno need to (?:contact|call|chase|phone|ring|follow|get in touch|check in)\w*(?! me)|"
    r"\bthey (?:contact|call|ring|phone) (?:you|us|me|people), not the other way|"
    r"\b(?:we|they|she|he)(?:['’]ll| will|['’]d)? (?:call|contact|ring|phone) (?:you|us|me), not\b|"
    r"\b(?:hates?|dislikes?|(?:do(?:es)?|did)(?:n['’]?t| not) (?:like|want|welcome|appreciate)|"
    r"discourages?|won['’]?t (?:answer|take)|not (?:a )?fans? of|no good) (?:being chased|chasers?|"
    r"chasing|(?:people|candidates|anyone|anybody|us) (?:to )?(?:ring|call|chas|phon|contact)\w*|"
    r"(?:phone )?calls (?:from|about|while|in the meantime)|follow[- ]?ups)|"
    r"\b(?:sit tight|wait to be contacted|wait for (?:them|her|him|us) to (?:call|ring|"
    r"get in touch|"
    r"contact|write))\b|"
    r"\b(?:(?:nicht|keinesfalls) (?:vorher |vorab |mehr )?(?:anrufen|anfragen|nachfragen|"
    r"kontaktieren|nachhaken)|bitte nicht melden|(?:keine|von) (?:anrufe|nachfragen|rückfragen)|"
    r"(?:ne pas|inutile de|de ne pas) (?:les |la |le )?(?:relancer|rappeler|appeler|contacter)|"
    r"pas d['’]appels?|no (?:hace falta )?(?:llamar|contactar)|que no (?:llame|llamemos)|"
    r"sin llamadas|non (?:chiamare|contattare|telefonare)|não (?:ligar|contactar|telefonar)|"
    r"niet (?:bellen|mailen|nabellen)|nie dzwonić|ikke ring|inte ringa)\b",
    regex.IGNORECASE,
)
_OWN_CONTACT = regex.compile(
    r"\b(?:i|me|my|i['’]?d|i['’]?ll)\s+(?:\w+\s+){0,3}$|\b(?:they|he|she)\s+(?:did|do|does|"
    r"said they do|have)\s*$|\b(?:patients?|clients?|customers?|parents?|pupils?|guests?|"
    r"suppliers?|tenants?|staff)\b[^.]{0,40}$|current (?:boss|employer|manager)[^.]{0,30}$|"
    r"if\b[^.]{0,40}$",
    regex.IGNORECASE,
)
#: "Please don't contact us before the 20th", "don't chase until then".
_UNTIL = regex.compile(
    r"\s+(?:\w+\s+){0,2}?(?P<how>before|until|till|vor|bis|avant|antes del?|hasta)\s+(?P<then>that|"
    r"then|this|they|you hear|i hear|we|it|dann)?",
    regex.IGNORECASE,
)
#: "Bitte nicht vorher anrufen": not before the day they named.
_NOT_FIRST = regex.compile(
    r"\b(?:nicht (?:vorher|vorab)|beforehand|before (?:then|that)|in the meantime|pas avant|"
    r"zwischendurch|entre-temps|mientras)\b",
    regex.IGNORECASE,
)
#: Another way is open: "no calls please, e-mail is fine".
_OTHER_WAY = regex.compile(
    r"\b(?<!or )(?<!and )e-?mails? (?:is|are|only|if|instead|us|preferred|welcome|fine|ok)|"
    r"\be-?mail (?:her|him|them|hr|(?-i:[A-Z])\w+) (?:if|with|for)\b|"
    r"\b(?:use|prefer|only|just) (?:an )?e-?mails?\b|\bonly by e-?mail|"
    r"\b(?:call|phone|ring) instead\b|"
    r"\bbetter to (?:call|ring|e-?mail|write)\b|nur per e-?mail|lieber (?:per )?e-?mail|"
    r"par (?:mail|courriel) (?:seulement|uniquement)|solo por correo",
    regex.IGNORECASE,
)


class Silence(NamedTuple):
    """They want to be left alone: until the end of a day, till they decide, or altogether."""

    until: dt.date | None = None
    is_till_decision: bool = False


def silence_in(reader: Reader, unit: Unit) -> Silence | None:
    """Return what a unit says of not being contacted, None where it says nothing of the kind."""
    words = reader.text[unit.start : unit.end]
    if unit.label and field_of(unit.label) == "no_contact" and _is_yes(words):
        return Silence()
    for found in _NO_CONTACT.finditer(words):
        if _OWN_CONTACT.search(words[: found.start()]) or _OTHER_WAY.search(words):
            continue
        return _limited(reader, words, found.end())
    return None


def _limited(reader: Reader, words: str, at: int) -> Silence:
    limit = _UNTIL.match(words, at)
    if limit is None:
        return Silence(is_till_decision=_NOT_FIRST.search(words) is not None)
    if limit["then"]:
        return Silence(is_till_decision=True)
    rest = words[limit.end() : limit.end() + 60]
    day = Reader(rest, reader.date, reader.order, reader.today, reader.workdays).find(0, len(rest))
    if day is None or day[0] > 4 or day[2] is None:
        return Silence()
    before = limit["how"].casefold().startswith(("before", "vor", "avant", "antes"))
    return Silence(until=day[2] - dt.timedelta(days=before))


def _is_yes(words: str) -> bool:
    return words.strip(" .").casefold() in (
        "yes",
        "true",
        "y",
        "ja",
        "oui",
        "sí",
        "none",
        "no calls",
    )
