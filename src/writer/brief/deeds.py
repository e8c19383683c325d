"""Puts the sender first in what they are or did: "I speak Urdu", "I grafted the old trees"."""

from writer import regex
from writer.brief.articles import with_article_before
from writer.brief.first_letter import article
from writer.brief.noun_words import LANGUAGES
from writer.brief.own_things import person_noun
from writer.language.verbs import is_past
from writer.regex import Pattern

#: "the old trees I grafted at Morrow Court": a thing, and what the sender did with it.
_RELATIVE = Pattern(
    r"(?P<thing>(?:the|an?|my|some|two|three|four|five) (?:(?!whose |who |when "
    r")[\w'., -]){3,50}?),?(?: (?:that|which))? I "
    r"(?P<verb>set up|\w+)(?P<rest>(?: (?:at|for|in|with|on|by) (?:(?!took |was |were |which |it "
    r"|where |when |while )[\w'& -])+?)?"
    r"(?:,.*| where I .*| and (?!I\b)[\w' -]{3,40}? (?:fell|dropped|rose|went|grew|doubled|halved"
    r"|improved|shrank|stopped)\b.*)?)(?: (?:took|was|were) .*)?$",
    regex.IGNORECASE,
)
#: "the Denham estate, where I recovered the fees": what the sender did there.
_WHERE = Pattern(
    r"(?:the|an?|my|our) [\w'’&. -]{3,60}(?:, (?:where|in which|for which|during which)|,? when) I "
    r"(?=\w+ )",
    regex.IGNORECASE,
)
#: "STEP diploma finished in September": a credential, and what the sender did to get it.
#: "a migration locked the table, I wrote the runbook": what happened, and what the sender did.
#: "lifeguard 5 years": what somebody was, and how long.
_JOB = Pattern(
    r"(?:I was |as )?(?:an? )?(?P<job>[a-z][a-z -]{2,30}?),?(?: for)? (?P<span>(?:\d+|two|three"
    r"|four|five|six"
    r"|seven|eight|nine|ten) (?:years|months|seasons|summers))$",
    regex.IGNORECASE,
)
#: "fluent Yoruba" is nothing to call one's own.
_LANGUAGE = Pattern(r"(fluent|conversational) ([A-Za-z]+)$", regex.I)
#: "I have level 2 certificate", "I hold D1 licence": one of them, without its article.
_HOLD = Pattern(
    r"I (?:also |still )?(?:have|hold) (?:also )?"
    r"(?=(?!my |the |an? |no |had |got |been |two |three |all |both |some )(?:[\w-]+ ){1,3}"
    r"(?:licen[cs]e|certificate|diploma|degree|award|card|ticket|qualification|badge)(?: |$))"
)
_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
#: "German B2", "Sylheti, conversational".
_AT_LEVEL = Pattern(
    r"(?P<tongue>[A-Z][a-z]+),? (?P<level>[ABC][12]|(?i:fluent|conversational|native))$"
)
#: "12 years joiner at Redcliff".
_YEARS_AS = Pattern(
    rf"(?P<span>{_COUNT} years) (?P<job>[a-z -]+?)(?:,.*|(?P<rest> (?:at|with|for|in) .*))?$",
    regex.I,
)
#: "Revit eight years": with what, and how long.
_YEARS_WITH = Pattern(rf"(?P<what>[A-Z][\w.+#-]*(?: [A-Z][\w.+#-]*)?),? (?P<span>{_COUNT} years)$")
#: "had my Class 1 since 2009": still so.
_HAD_SINCE = Pattern(r"^(?:I )?had (?=.*\bsince\b)")
#: "I am a prescriber since 2023".
_AM_SINCE = Pattern(r"^(?:I am |I'm )?(?=(?P<noun>(?!I )[^,]+?) since (?:\w+ )?\d{4}(?:$|,))")
#: "MRICS since 2021": letters after a name.
_LETTERS_SINCE = Pattern(r"[A-Z]{3,6} since \d{4}$")
#: "120 estates administered at Corbett Lane": so many, and what was done with them.
_SO_MANY_DONE = Pattern(
    r"(?P<things>(?:(?:over|about|around|nearly|some) )?"
    rf"(?:\d[\d,]*\+?|{_COUNT}|dozens of|hundreds of)"
    r" (?:[\w-]+ ){0,2}[a-z]+s) (?P<verb>[a-z]+ed|built|led|taught|sold|made|held)"
    r"(?P<rest>(?:,? (?:at|for|in|with|on|across|over|per|a|within|to|by) .+)?)$",
    regex.IGNORECASE,
)
_NOT_DONE = frozenset("needed used based required retired expected wanted planned promised".split())
_HAVE_DONE = Pattern(r"^done (?=(?:\d+|[a-z]+) (?:years|months|seasons)\b)")
_THEN_I = Pattern(
    r"(?!(?:I|my)\b)[^,;]{8,80}, (?:so |and |and so |then )?I (?=(?!'|am\b|was\b)\w+ )"
)
_CREDENTIAL = Pattern(
    r"(?:my |the )?(?P<thing>[\w' -]{2,40}(?:diploma|certificate|course|degree|training|exams?|"
    r"licen[cs]e|module|qualification|apprenticeship|papers?))(?: was)? "
    r"(?P<verb>finished|completed|passed|gained|earned|obtained|renewed)(?P<rest>\b.*)$",
    regex.IGNORECASE,
)


def deed_first(text: str) -> str:
    """Return "I grafted the old trees at Morrow" for "the old trees I grafted at Morrow"."""
    if stated := _spoken_tongue(text) or _span(text):
        return stated
    if match := _HOLD.match(text):
        thing = text[match.end() :]
        return f"{match[0]}{article(thing)} {thing}"
    text = _HAD_SINCE.sub("I have had ", _HAVE_DONE.sub("I have done ", text))
    if match := _WHERE.match(text) or _THEN_I.match(text):
        return f"I {text[match.end() :]}"
    if match := _CREDENTIAL.match(text):
        return f"I {match['verb'].lower()} my {match['thing']}{match['rest']}"
    match = _SO_MANY_DONE.match(text)
    if match and is_past(verb := match["verb"].lower()) and verb not in _NOT_DONE:
        return f"I {verb} {match['things']}{match['rest']}"
    match = _RELATIVE.match(with_article_before(text))
    if match is None:
        return text
    verb = match["verb"].lower()
    done = is_past(verb.split()[0]) and verb not in ("was", "had", "were", "did", "used")
    thing = regex.sub(
        r"^the (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten) ?\w)",
        "",
        match["thing"],
        flags=regex.IGNORECASE,
    )
    return f"I {verb} {thing[:1].lower()}{thing[1:]}{match['rest']}" if done else text


def _spoken_tongue(text: str) -> str | None:
    """Return "I speak fluent Yoruba" for what names a language and how well."""
    if text.lower() in LANGUAGES:
        return f"I speak {text.capitalize()}"
    if match := _LANGUAGE.match(text):
        return f"I speak {match[1].lower()} {match[2].capitalize()}"
    match = _AT_LEVEL.match(text)
    if match is None:
        return None
    tongue, level = match["tongue"], match["level"]
    rated = level[0] in "ABC" and level[1:].isdigit()
    return f"I speak {tongue} at {level} level" if rated else f"I speak {level.lower()} {tongue}"


def _span(text: str) -> str | None:
    """Return what somebody is or was, and how long, as English has it."""
    if _LETTERS_SINCE.match(text):
        return f"I have been {text}"
    if (match := _YEARS_AS.match(text)) and (noun := person_noun(match["job"])):
        return f"my {match['span']} as {noun}{match['rest'] or ''}"
    if match := _YEARS_WITH.match(text):
        return f"my {match['span']} with {match['what']}"
    if (match := _AM_SINCE.match(text)) and (noun := person_noun(match["noun"])):
        return f"I have been {noun}{text[match.end('noun') :]}"
    if (match := _JOB.match(text)) and person_noun(match["job"]):
        return f"I worked as {person_noun(match['job'])} for {match['span']}"
    return None
