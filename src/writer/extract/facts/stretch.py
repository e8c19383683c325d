"""Reads one public stretch of a unit: its clauses in order, each with its lead-in."""

from collections.abc import Iterator
from dataclasses import replace

from writer import regex
from writer.extract import clauses
from writer.extract.cast import Cast, names_in
from writer.extract.facts.copies import is_thing
from writer.extract.facts.filler import says_something
from writer.extract.facts.headings import Context
from writer.extract.facts.holders import Subject, has_finite, subject_of
from writer.extract.facts.judge import judge
from writer.extract.facts.lead_words import left_or_owed
from writer.extract.facts.leads import Lead, lead_in
from writer.extract.facts.pieces import and_that, by_speaker, pieces
from writer.extract.facts.place import addressed, dash_label, star_place
from writer.extract.facts.pronouns import meant
from writer.extract.facts.reading import Clause, Place, Reading, State
from writer.extract.facts.unsaid import AFTERWARDS, UNSAID_HINT
from writer.interview import CANDIDATE


def read_span(
    text: str, start: int, end: int, place: Place, cast: Cast, state: State
) -> Iterator[Reading]:
    """Give the readings of `text[start:end]`, part of the unit at `place`, in order."""
    body = text[start:end]
    if body.startswith("(") and body.rstrip(".").endswith(")") and "(" not in body[1:]:
        if left_or_owed(body[1:]) is None:
            return
        start += 1
    if marked := _MARKED.match(text, start, end):
        start = marked.end()
    start, place = addressed(text, start, end, place, cast)
    if state.star:
        start, place = star_place(text, start, end, place)
        if place.context == "skip":
            return
    start, place = dash_label(text, start, end, place, cast, state)
    before: Subject = "phrase"
    listed: Lead | None = None
    if state.omitted and (found := _ALSO.match(text, start, end)):
        start, listed = found.end(), Lead("omission", found.end())
    owed = told = False
    spans = [
        part
        for piece in pieces(text, start, end, place, cast)
        for part in by_speaker(text, *piece, cast)
    ]
    for n, piece in enumerate(spans):
        if n and (_NOT_ASKED.match(text, *piece) or _TOLD_SO.match(text, *piece)):
            continue
        # "Anita did the policy bits and explained the rota": who explained it was said before.
        elided = before == "person" and _joins_on(text[piece[0] : piece[1]])
        before = subject_of(text[piece[0] : piece[1]], cast)[0] if not elided else before
        # "Things I didn't say: I'm certified; I also speak Dutch": the second as well.
        lead = listed if listed and before in ("I", "my", "phrase") else None
        also = _ALSO_ABOUT.match(text, *piece) if told else None
        if also and (names := names_in(also["who"], cast)):
            # "(I told Ana about the menu,) and Tom about the waste": told him.
            piece, lead = (also.end(), piece[1]), Lead("told", also.end(), who=names, link="about")
        if owed and before == "my" and not has_finite(text[piece[0] : piece[1]]):
            # "send her my number and my certificate": the second as well.
            lead = Lead("promise", piece[0])
        if n + 1 < len(spans) and _NOT_ASKED.match(text, *spans[n + 1]):
            # "spraying tickets - she didn't ask".
            lead = Lead("omission", piece[0])
        elif n + 1 < len(spans) and _TOLD_SO.match(text, *spans[n + 1]):
            lead = Lead("told", piece[0], pronoun=True)
        if owed and (names := names_in(text[spans[n - 1][1] : piece[0]], cast)):
            # "let Ana have the list, and Tom two referees": the second as well.
            lead = Lead("promise", piece[0], who=names[-1:])
        for part in and_that(text, *piece):
            reading, lead = _read_clause(
                text, *part, replace(place, elided=elided), cast, state, lead
            )
            if reading is not None:
                yield _tidied(text, reading)
        listed = lead if lead and lead.act == "omission" else None
        owed = lead is not None and lead.act == "promise"
        told = lead is not None and lead.act == "told"


#: "[card 3] NOT SAID: Makaton".
_ALSO_ABOUT = regex.compile(
    r"(?:and )?(?P<who>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:about|of|how|that) (?=\w)"
)
_MARKED = regex.compile(
    r"(?:\[[^\]\n]{1,16}\]|(?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|(?:(?:mon|tue|wed|thu|fri|sat"
    r"|sun)\w*,? )"
    r"?\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)"
    r"(?: (?:am|pm|eve|evening|morning|later))?\s*[-\u2013\u2014:])\s*(?=\S)",
    regex.IGNORECASE,
)
#: "Forgot the stage at Noma. Also about the sourdough."
_ALSO = regex.compile(
    r"\W*(?:also|and|plus|or|nor)\s+(?:(?:about|that|the fact that)\s+(?=\w)|(?=my\b))", regex.I
)


#: "450 hours of instruction given, said so".
_TOLD_SO = regex.compile(
    r"\W*(?:and )?(?:I )?(?:said so|told (?:him|her|them)(?: so| that| this)?|mentioned (?:it"
    r"|that|this)"
    r"|said (?:that|it|this))(?: as well| too| also)?\W*$",
    regex.IGNORECASE,
)
_NOT_ASKED = regex.compile(
    r"\W*(?:(?:but|and|which)\s+)?(?:(?:I|it|they|s?he|nobody|no one|none of them)\s+)?"
    r"(?:(?:didn'?t|did not|never)\s+(?:even\s+)?(?:ask(?:ed)?|come up|came up|said|say"
    r"|mention(?:ed)?"
    r"|get to)|forgot(?: to (?:say|mention))?|not (?:asked|mentioned|said))"
    r"(?:\s+(?:about\s+)?(?:it|that|this|so|anyone|them|her|him))?\W*$",
    regex.IGNORECASE,
)


def _joins_on(body: str) -> bool:
    """Say whether a clause shares the subject of the one before: what "I" did is the sender's."""
    return (
        regex.match(
            r"(?:and|then|but)\s+(?:then\s+)?[a-z]+ed\b|and (?:told|said)\b"
            r"|(?:said|mentioned|explained|asked)\s+(?!(?:that )?(?:I|i|my)\b)",
            body,
        )
        is not None
    )


#: "my training, so that's one for the email": what is to be done about it is no part of it.
_ASIDE = regex.compile(
    r",?\s+(?:(?:and )?so (?:that['\u2019]?s|that is|it['\u2019]?s|that can|I|i|will|must|need"
    r"|one for"
    r"|put|add)"
    r"|(?:can|would) you believe|which (?:they|s?he) (?:\w+ )?(?:needs?|wants?|asked|like)|haha"
    r"|lol|d'?oh|argh"
    r"|typical|annoyingly|sadly|of course$|damn|ugh"
    r"|(?:didn['\u2019]?t|did not|never) (?:get|got|had|have|come|came|find|found|manage)"
    r"|which (?:is|was) (?:daft|silly|stupid|annoying|mad|typical|a (?:shame|pity))"
    r"|(?:and )?(?:they['\u2019]?ll|s?he['\u2019]ll|(?:s?he|they) will)"
    r"|(?:that |which )?I(?:['\u2019]d| had)? promised"
    r"|but (?:never|didn['\u2019]?t|the (?:moment|time|talk|chance)|time|it|I|i|we|they|he|she"
    r"|there"
    r"|nobody|no one))\b"
)


#: "no complaints in five years, which they liked"
_LIKED = regex.compile(
    r",?\s+(?:which )?(?:s?he|they) (?:\w+ly )?(?:liked|loved|enjoyed)"
    r"(?: (?:that|it|this|a lot))*\W*$"
)


def _tidied(text: str, reading: Reading) -> Reading:
    if reading.kind in ("omission", "promise"):
        aside = _ASIDE.search(text, reading.start, reading.end)
        reading = replace(reading, end=aside.start()) if aside else reading
    elif reading.kind == "qualification" and (
        liked := _LIKED.search(text, reading.start, reading.end)
    ):
        reading = replace(reading, end=liked.start())
    span = clauses.trim(text, *clauses.drop_conjunction(text, reading.start, reading.end))
    if span is None:
        return reading
    start, end = span
    if text[end - 1] == ")" and text.count("(", start, end) < text.count(")", start, end):
        # The bracket that closes was opened before: "(never said I knit)".
        end -= 1
    return replace(reading, start=start, end=end)


def _read_clause(
    text: str,
    start: int,
    end: int,
    place: Place,
    cast: Cast,
    state: State,
    lead: Lead | None,
) -> tuple[Reading | None, Lead | None]:
    """Read one clause; `lead` is the lead-in it shares with the one before. Returns its own too."""
    start, end = clauses.drop_conjunction(text, start, end)
    if not names_in(text[start:end], cast):
        state.person = meant(text[start:end], state.person, state.named)
    people = _people_of(text, start, end, place, cast, state)
    people = _joined(people, lead, state) if lead else people
    if left := _left_out(text, start, end, place, cast):
        # "the reach ticket never came up": only what stands before was left out.
        lead, end = Lead("omission", start), left
    core = start
    # Lead-ins nest: "she said they want somebody who ...".
    for _ in range(3):
        following = _lead(text, core, end, place, cast)
        if following is None or following.end >= end:
            break
        people = _joined(people, following, state)
        if lead and lead.act == following.act == "told" and text.startswith(("I ", "i "), core):
            # "told her I presented the plan": what was told is that I did.
            break
        lead = _stronger(lead, following)
        core = following.end
        if lead.act in _LAST:
            break
    span = clauses.trim(text, core, end)
    if span is None:
        return None, lead
    subject, name = subject_of(text[span[0] : span[1]], cast)
    if cast.recap and subject == "person" and not name and lead and lead.act in _OWN_ACTS:
        subject = "I"
    clause = Clause(text, *span, place, cast, state, people, subject, name, lead)
    reading = judge(clause)
    state.thing = clause.read("promise", CANDIDATE) if is_thing(clause) else None
    _remember(text, start, end, lead, place.context, cast, state)
    return (_with_recipients(text, reading, cast) if reading else None), lead


def _left_out(text: str, start: int, end: int, place: Place, cast: Cast) -> int | None:
    """Return where it ends what a clause says at its own end that it did not come up."""
    theirs = place.unit.speaker and place.context != "told"
    hinted = not theirs and UNSAID_HINT.search(text, start, end)
    after = AFTERWARDS.search(text, start, end) if hinted else None
    said = text[start : after.start()] if after else ""
    if after is None or not says_something(said, least=1) or _EXCLAIMS.fullmatch(said):
        return None
    lead = lead_in(text, start, end, cast)
    return after.start() if lead is None or lead.act in ("told", "omission") else None


_EXCLAIMS = regex.compile(
    r"\W*(?:n+o+|o+h+|argh+|ugh+|damn|omg|yes|yeah|nope|nah|it|that|this)\W*", regex.I
)
_OWN_ACTS = frozenset({"told", "omission"})
#: Acts under which nothing is told any more: "forgot to say I covered ..." is no talk of covering.
_LAST = frozenset({"attribute", "promise", "asked", "request", "omission"})


def _lead(text: str, start: int, end: int, place: Place, cast: Cast) -> Lead | None:
    lead = lead_in(text, start, end, cast)
    if lead is None or lead.act != "told" or not place.elided:
        return lead
    return replace(lead, act="heard")


def _with_recipients(text: str, reading: Reading, cast: Cast) -> Reading:
    """A promise came up with those it names ("send Marcus the guide"), whoever was named before."""
    named = names_in(text[reading.start : reading.end], cast) if reading.kind == "promise" else ()
    return replace(reading, interviewers=named) if named else reading


def _people_of(
    text: str, start: int, end: int, place: Place, cast: Cast, state: State
) -> tuple[str, ...]:
    """Whom the clause came up with, before its lead-in is read."""
    if place.people and (place.labelled or place.unit.speaker):
        return place.people
    subject, name = subject_of(text[start:end], cast)
    who = (name or state.person) if subject == "person" else None
    if who:
        state.paragraph = (who,)
    return state.paragraph


def _joined(people: tuple[str, ...], lead: Lead, state: State) -> tuple[str, ...]:
    if lead.who:
        state.person = lead.who[-1]
        state.paragraph = lead.who
        return lead.who
    if lead.pronoun and state.person:
        state.paragraph = (state.person,)
        return (state.person,)
    return () if lead.group or lead.stranger else people


def _stronger(first: Lead | None, second: Lead) -> Lead:
    """Of two lead-ins ("told her I forgot", "he said they want someone") the telling one."""
    if first is None or (first.act in ("heard", "topic") and second.act != "topic"):
        return second
    return second if first.act == "told" and second.act == "promise" else first


def _remember(
    text: str,
    start: int,
    end: int,
    lead: Lead | None,
    context: Context | None,
    cast: Cast,
    state: State,
) -> None:
    named = names_in(text[start:end], cast)
    state.named += named
    if named:
        state.person = named[0] if lead is None else named[-1]
    state.told = lead is not None and lead.act == "told"
    state.listed = state.told or context == "told"
    state.omitted = lead is not None and lead.act == "omission"
    state.asked = lead is not None and lead.act == "asked" and not text.startswith("I ", start)
