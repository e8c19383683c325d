"""Settles what those met said, asked about or look for."""

from writer import regex
from writer.extract.facts.evidence import does_work
from writer.extract.facts.filler import is_filler, says_something
from writer.extract.facts.reading import Clause, Reading
from writer.extract.facts.verdicts import is_verdict
from writer.extract.facts.wording import is_step, names_own, tells_next, wants_a_trait
from writer.extract.private.weigh import plainly_work
from writer.interview import CANDIDATE, COMPANY


def asked(clause: Clause) -> Reading | None:
    """What was asked about is a topic; whole questions are not, for they settle nothing."""
    lead = clause.lead
    if lead is None or lead.link not in ("about", "re", "on", "of", "after"):
        return None
    if not says_something(clause.body, least=1) or clause.subject in ("you", "it", "deed", "base"):
        return None
    if _OF_MINE.fullmatch(clause.body):
        # "asked about union work": whose it is stays unsaid, and it is not theirs.
        return None
    return clause.read("topic", CANDIDATE if names_own(clause.body) else COMPANY)


def attribute(clause: Clause) -> Reading | None:
    """What they look for in whoever they take."""
    lead = clause.lead
    if lead is None or not says_something(clause.body):
        return None
    if lead.who:
        return clause.read("attribute", lead.who[0])
    if lead.pronoun:
        return clause.read("attribute", clause.state.person or COMPANY)
    # "wants somebody who ..." under a name: the subject is whoever the line is about.
    return clause.read("attribute", COMPANY if lead.group else clause.place.one or COMPANY)


def heard(clause: Clause) -> Reading | None:
    """What an interviewer said, or what was talked about."""
    body, subject, lead = clause.body, clause.subject, clause.lead
    by_them = lead is not None and lead.act == "heard"
    least = 2 if by_them and not _NOUN.match(body) else 1
    if is_filler(body) or not says_something(body, least=least):
        return None
    if not by_them and names_own(body) and _OWN_DEED.search(body) and subject in _THINGS:
        return clause.read("qualification", CANDIDATE)
    if clause.place.context == "omission" or subject in ("you", "it"):
        return None
    if _MORE.match(body):
        # "12 an hour, he said maybe more later": talk of pay that goes on.
        return clause.hold_back()
    if subject == "my":
        return clause.read("qualification", CANDIDATE)
    if subject == "I" and by_them and tells_next(body):
        # "She says I'll hear by Sunday".
        return clause.read_step()
    if subject == "I":
        return _said_of_me(clause) if by_them else clause.read(None, CANDIDATE)
    if is_step(clause):
        return clause.read_step()
    if wants_a_trait(body):
        return clause.read("attribute", clause.person or COMPANY)
    believed = by_them and _opening_words(clause) & _OPINIONS and is_verdict(body)
    if done_to_me(body) or (by_them and _manner(clause)) or believed:
        return clause.hold_back()
    if subject == "person":
        of_themselves = clause.name is None or (lead is not None and clause.name in lead.who)
        works = does_work(body, clause.name, said=of_themselves) or plainly_work(body)
        if not works:
            return clause.hold_back()
        return clause.read("topic", clause.person)
    if subject == "deed" and by_them:
        return clause.read(None, None)
    if names_own(body) and subject in ("phrase", "gerund"):
        return clause.read("topic", CANDIDATE)
    return clause.read("topic", COMPANY)


#: "the triage clinic I started": a thing, and what the candidate did with it.
_OWN_DEED = regex.compile(r"\b(?:I|i) (?:\w+ed|ran|led|built|wrote|set up|made|taught|kept)\b")
_THINGS = frozenset({"phrase", "thing"})
#: What a candidate has as often as a firm has it.
_OF_MINE = regex.compile(
    r"(?:[\w-]+ ){0,2}(?:work|experience|background|skills?|training|qualifications?|career|studies"
    r"|degree|courses?|jobs?|availability|strengths?|weakness(?:es)?|references?)",
    regex.IGNORECASE,
)
_MORE = regex.compile(
    r"budget (?:of |is |was |around |about )?[£$€]?\d|(?:(?:maybe|probably|perhaps|possibly"
    r"|could be|might be|it would be) )?"
    r"(?:(?:a (?:bit|little) )?(?:more|less|higher|lower)|a rise|going up)(?= (?:after|later|if"
    r"|once|in"
    r"|with|next|when)\b|\W*$)",
    regex.IGNORECASE,
)
_NOUN = regex.compile(r"(?:the|their|an?|his|her|its|our) [\w-]{4,}", regex.IGNORECASE)

_TO_ME = regex.compile(
    r"\b(?!(?:want|need|expect|like|help|have|tell|told|show|ask|give|gave|teach|train|for|to"
    r"|with|from|about|of|on|by|and|at|than)\w*\b)\w+ me\b(?! (?:that|about|how)\b)"
)


def done_to_me(body: str) -> bool:
    """Say whether it tells what somebody does to the candidate: no topic that was talked about."""
    return _TO_ME.search(body) is not None


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


def listed_theirs(clause: Clause) -> Reading | None:
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
