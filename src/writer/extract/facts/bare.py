"""Settles a clause that stands without a lead-in, under no heading that says what it is."""

from dataclasses import replace

from writer import regex
from writer.extract.cast import names_in
from writer.extract.facts.evidence import SOMEBODY_UNNAMED, does_work, works
from writer.extract.facts.filler import is_filler, says_something
from writer.extract.facts.heard import done_to_me
from writer.extract.facts.holders import tells
from writer.extract.facts.news import OF_WORK, is_news, is_set_down
from writer.extract.facts.owed import ARROW
from writer.extract.facts.own import promise
from writer.extract.facts.phrasing import GIVING, SENDING
from writer.extract.facts.reading import Clause, Reading
from writer.extract.facts.verdicts import is_another_firm, is_unasked, is_verdict
from writer.extract.facts.wording import is_wish, names_own, wants_a_trait
from writer.extract.private.weigh import plainly_work, weight
from writer.interview import CANDIDATE, COMPANY
from writer.language import verbs
from writer.language.word_set import word_set


def bare(clause: Clause) -> Reading | None:
    """A clause without a lead-in, under a heading that says little, or under none."""
    body, subject, place = clause.body, clause.subject, clause.place
    if sends(body):
        # "send her the template": a note to oneself.
        return promise(clause)
    if (sent := ARROW.fullmatch(body)) and (whom := names_in(sent["whom"], clause.cast)):
        # "references -> Ruth"
        told = promise(clause)
        end = clause.start + sent.end("what")
        return replace(told, end=end, interviewers=whom) if told else None
    if subject in ("person", "they") and (sent := _WANTED.match(body)):
        # "Paul wants the survey results, will send"
        told = promise(replace(clause, start=clause.start + sent.start("what")))
        return replace(told, end=clause.start + sent.end("what")) if told else None
    if clause.state.asked and (yes := _YES.match(body)):
        # "asked whether I weld - yes, two years": the answer.
        answer = clause.read("qualification", CANDIDATE)
        return replace(answer, start=clause.start + yes.end())
    if subject == "I" and _would_do(body):
        return clause.read("responsibility", COMPANY)
    if (
        is_filler(body)
        or body.rstrip().endswith("?")
        or _ASKS_FOR.match(body)
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
    if subject == "thing" and SOMEBODY_UNNAMED.match(body) and not does_work(body, None):
        return clause.hold_back()
    if subject in ("they", "thing", "person") and _SAID_NOTHING.search(body):
        return None
    if _IN_HINDSIGHT.match(body):
        return None
    if subject in ("they", "thing") and (done_to_me(body) or is_unasked(body)):
        return clause.hold_back()
    if subject == "thing" and not place.labelled and is_another_firm(body, clause.cast.company):
        return clause.hold_back()
    if subject == "they" or (subject == "thing" and not names_own(body)):
        judges = is_verdict(body) and not plainly_work(body)
        return clause.hold_back() if judges else clause.read("topic", COMPANY)
    if subject == "we" and _right_behind_name(clause) and not _BOTH.search(body):
        # "Anders - we have two ferries": their own words.
        return clause.hold_back() if is_verdict(body) else clause.read("topic", COMPANY)
    if subject == "person":
        return _about_somebody(clause)
    if subject == "does" and place.one:
        work = works(body) or plainly_work(body)
        return clause.read("topic", place.one) if work else clause.hold_back()
    labelled = place.labelled or place.context in ("topic", "heard")
    alone = subject == "does" and len(clause.cast.names) == 1 and not _FOR_IT.search(body)
    if alone and works(body):
        # "- wants violin in six schools": said by the only one there.
        return clause.read("topic", COMPANY)
    noun = subject in ("phrase", "gerund") or (subject == "base" and labelled)
    if noun and not names_own(body):
        came_up = labelled or is_news(body) or is_set_down(clause)
        return clause.read("topic" if came_up else None, COMPANY if came_up else None)
    listed = clause.state.listed and any(map(str.isdigit, body))
    if (
        subject == "deed"
        and (clause.state.told or clause.state.asked or listed)
        and not place.elided
    ):
        return clause.read("qualification", CANDIDATE)
    return clause.read(None, None)


_WANTED = regex.compile(
    r"(?:\W*(?:and|so|also|then) )?[\w'.-]+(?: [A-Z][\w'-]+)?"
    r" (?:wants?|needs?|wanted|needed|asked for|would like|'d like) (?:to see )?"
    r"(?P<what>(?:the|my|an?|some|pics|photos|copies|two|three)\b[^,;()]{2,60}?)"
    r"(?:,| [-\u2013\u2014]| \(|;| so| and) ?\(?"
    r"(?:(?:I|i)(?:['\u2019]?ll| will) |will |ill |to )?"
    r"(?:send|e-?mail|forward|fwd|share|bring|post|text|do)\b",
    regex.IGNORECASE,
)


def sends(body: str) -> bool:
    """Say whether it is a note to oneself of what is to be sent: "email her the plan"."""
    return _SEND_IT.match(body) is not None


def _about_somebody(clause: Clause) -> Reading | None:
    """A remark about somebody met is told to nobody, unless it is about their work."""
    body = clause.body
    if _RUNS_IT.search(body) or _ASKED.search(body):
        return None
    if not tells(body) and not _BUSY_WITH.match(body):
        return None
    if not does_work(body, clause.name) and not plainly_work(body):
        return clause.hold_back()
    known = clause.person is not None and says_something(_after_first(body))
    return clause.read("topic", clause.person) if known else None


#: "needs help with the paperwork for it"
_FOR_IT = regex.compile(r"\b(?:it|them|that|this)\W*$", regex.IGNORECASE)
_YES = regex.compile(r"(?:yes|yeah|yep)[,:;]? (?=(?:\S+ ){2})", regex.IGNORECASE)
#: "tell us about a time you had to ...": a question, with no mark behind it.
_ASKS_FOR = regex.compile(
    r"(?:tell|talk|walk|take|give|describe|explain)\b(?: (?:me|us))?(?: (?:about|through|of))? "
    r"(?:an?|the|your|some|any) (?:\w+ ){0,2}?(?:time|example|situation|occasion|CV|career"
    r"|yourself)\b"
    r"|(?:why|how|what|where|when|who|which) (?:do|did|would|will|are|is|have|can|could|should) ",
    regex.IGNORECASE,
)
#: "Omar changing to local suppliers", "Omar = rotas": the verb is left out.
_BUSY_WITH = regex.compile(r"\W*\w+(?:\W+s?\s*=|(?: [A-Z][\w'-]+)? [a-z]{2,}ing (?=\S))")


def _after_first(body: str) -> str:
    return body.split(maxsplit=1)[1] if " " in body else ""


_NOT_RAISED = regex.compile(
    r",?\s*(?:that |which |but (?:that|it) )?(?:never|didn'?t|did not) (?:come|came|get "
    r"mentioned|get asked)(?: up)?\b"
)


def _bare_own(clause: Clause) -> Reading | None:
    """A clause about "I" or "my" with nothing before it that says whether it came up."""
    body, state = clause.body, clause.state
    if _NOT_RAISED.search(body.replace("\u2019", "'")):
        return clause.read("omission", CANDIDATE)
    if is_wish(body) or _UNSAID.match(body) or _ATTENDED.search(body) or _ERRAND.match(body):
        return None
    if _right_behind_name(clause) and not (state.told or state.asked):
        # "Ruth: I cut the waste": said by her or to her.
        return clause.read(None, None)
    told = state.told or state.asked or clause.place.labelled
    if told or _specific(body) or _does_it_still(body):
        return clause.read("qualification", CANDIDATE)
    return clause.read(None, CANDIDATE)


#: "I bring them on the 18th": what goes to whom is no skill.
_ERRAND = regex.compile(
    r"I (?:bring|send|give|take|show|post|e?-?mail|ring|call|come|go|hear|get) (?:it|them|that|this"
    r"|him|her|back|again|on|in|by)\b",
    regex.IGNORECASE,
)
#: "On Monday I attended an interview at ...".
_ATTENDED = regex.compile(
    r"\b(?:I|i) (?:attended|had|went (?:to|for|in)|was (?:seen|met|interviewed|invited)|interviewed"
    r"|met|saw|applied|sat)\b.*\b(?:interview|panel|post|role|position|job)\b"
    r"|\binterview(?:ed)? (?:at|with|for|by)\b"
)
#: "should have asked whether they sponsor visas": never asked.
_IN_HINDSIGHT = regex.compile(
    r"(?:I |i )?(?:sh(?:ou?l?)?d|ought to|could|might|wish i)(?:['\u2019]?ve| have| of"
    r"|['\u2019]?d| had)"
    r" (?:asked|checked|looked|worn|brought|known)\b",
    regex.IGNORECASE,
)
#: "They didn't mention overtime": what they left out was no topic.
_SAID_NOTHING = regex.compile(
    r"^(?:[\w']+ ){0,3}?(?:didn['\u2019]?t|did not|never|forgot to) (?:even )?"
    r"(?:mention|say|ask|tell|bring up|talk|explain|said|asked|told|explained|cover)",
    regex.IGNORECASE,
)


def _right_behind_name(clause: Clause) -> bool:
    """Say whether the clause follows somebody's name on its own line: "Anders - we have ..."."""
    head = clause.text[clause.text.rfind("\n", 0, clause.start) + 1 : clause.start]
    # A bullet is no name.
    named = any(map(str.isalpha, head))
    return clause.place.one is not None and named and len(head.split()) <= _NAME_WORDS


#: "Petra runs it": who somebody is.
_RUNS_IT = regex.compile(
    r"\b(?:runs|owns|manages|heads|chairs|leads) (?:it|everything|things"
    r"|the (?:place|shop|show|whole thing|(?:\w+ )?panel|interview))\b"
)
#: "Will asked what games I'd run": a question settles nothing.
_ASKED = regex.compile(
    r"\basked (?:me |us )?(?:what|how|why|whether|if|when|where|who|which|can|could|do|did|am|was"
    r"|have|had|would|will)\b"
)
_NAME_WORDS = 4
_BOTH = regex.compile(r"\bboth\b|\b(?:talked|spoke|discussed|chatted|met|agreed)\b", regex.I)
#: Verbs for what goes on in one's head, or on the way home.
_NOTOF_WORK = word_set(
    """
    think hope want need like love feel guess wonder mean see get go come must suppose reckon doubt
    expect fear hate wish remember forget believe find say tell ask wait leave start live owe
    promise send look seem sound sit stand stay feel prefer worry miss keep just still even do have
    was am are is were had did will would could should might may shall look sleep eat drink plan
    """
)


def _does_it_still(body: str) -> bool:
    """Say whether it tells what the candidate does or can do: "I mentor students", "I can weld"."""
    found = _I_DO.match(body)
    if found is None:
        return False
    verb = found["verb"].casefold()
    return verb not in _NOTOF_WORK and verbs.is_base(verb) and weight(body) <= OF_WORK


_I_DO = regex.compile(
    r"(?:I|i) (?:(?:also|already|still|currently|now|can|even) )*(?P<verb>[a-z]{3,})\b (?=\S)"
)


#: "email her the plan", "take him photos of the stair", "circulate the letter to Ruth".
_SEND_IT = regex.compile(
    r"(?:sending|e-?mailing|forwarding) (?!me\b|us\b|out\b)(?=\w)|"
    rf"(?!\w+ (?:me|us|my mum|my dad)\b)(?:(?:send|e-?mail|forward|fwd) (?!from|to\b|by\b)\w+"
    rf"|(?:{SENDING}|{GIVING}) (?:her|him|them|(?-i:[A-Z])\w+) (?:the|my|an?|some|\w+)\b"
    rf"|(?:{SENDING}|{GIVING}) [^.;:?!\n]{{2,50}}? (?:to|over to) (?:her|him|them"
    rf"|(?-i:[A-Z])\w+)\b)",
    regex.IGNORECASE,
)


_UNSAID = regex.compile(
    r"(?:I|i) (?:\w+ )?(?:forgot|forget|neglected|omitted|failed|meant|regret|never (?:said"
    r"|mentioned|told)"
    r"|didn'?t (?:say|mention|tell)|should have|could kick)\b"
)


def _would_do(body: str) -> bool:
    """Say whether it tells what the job is: "I would look after the petty cash"."""
    found = regex.match(
        r"(?:I|i) (?:would|will) (?:also |mostly |mainly |first )?(.+)", body, regex.DOTALL
    )
    return found is not None and works(found[1])


def _specific(body: str) -> bool:
    if regex.search(
        r"\d|\b(?:for|at|in) (?:two|three|four|five|six|seven|eight|nine|ten|my) ", body
    ):
        return True
    return _COUNTED.search(body) is not None and weight(body) <= OF_WORK


#: "trained two lads": so many of something that no journey or talk has.
_COUNTED = regex.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty"
    r"|sixty|hundreds?|dozens?|thousands?) (?!minutes|hours|times|questions|buses|trains|weeks? ago"
    r"|days ago|people (?:were|was)|of (?:them|us)|coffees|rounds|stops|streets|flights)[a-z]{3,}",
    regex.IGNORECASE,
)
