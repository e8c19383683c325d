"""Judges one clause of the notes: by wordings that are known, and by what its words speak for."""

from dataclasses import dataclass

from writer import regex
from writer.extract import clauses
from writer.extract.clauses import Span
from writer.extract.facts.headings import context_of
from writer.extract.facts.lead_words import left_or_owed, promised
from writer.extract.facts.wording import tells_next
from writer.extract.private.elsewhere import is_elsewhere
from writer.extract.private.figures import is_bare_sum
from writer.extract.private.payroll import is_on_offer, pay_is_work
from writer.extract.private.signs import LEFT_UNSAID, SILENCE, is_matter, is_slip, pay_spans, plain
from writer.extract.private.tongues import is_foreign, is_private_abroad
from writer.extract.private.weigh import PLAINLY_WORK, weight
from writer.extract.units import Unit
from writer.language.word_set import word_set

#: From which weight on a clause is private: anywhere, or where the candidate listed what to tell.
HELD, FOR_TELLING, NEVER = 0.6, 2.0, 99.0
#: From which weight on it is where a heading says that it was spoken of.
SPOKEN_OF = 1.2
#: From which weight on what the candidate did not say was kept back, and not forgotten.
KEPT_BACK = 0.7
SENT = 4.0
#: From which weight on what stands under "Didn't say" was kept back.
NOT_TOLD = 1.0
#: Up to which weight a wording is work: "I translated divorce decrees for the court".
MATTER_AT_WORK = -1.4
#: Up to which weight a clause beside a private one is plainly no more of it.
APART = -0.3
#: The words from which on a part of a remark says enough to be weighed: "(4 in all)" does not.
ENOUGH = 4
#: So many words without a stop are told in one breath: one remark may run into another.
_BREATH, _BEFORE, _AFTER = 13, 2, 8
_MINE_TO_TELL = frozenset(("told", "omission", "promise"))
_SPOKEN_OF = frozenset(("attribute", "responsibility", "topic", "heard"))
_TITLES = word_set(
    "my the notes note interview meeting talk chat call conversation of and for from"
)
#: Labels of a form: what stands beside one is its entry.
_FORM = word_set(
    """
    name candidate applicant role job post position title vacancy company employer firm
    organisation organization date day time when where place venue address location room mode
    format channel interviewer interviewers interview met saw panel with who spoke people contact
    contacts email mail e-mail phone tel mobile number website decision outcome result deadline
    next step steps follow-up hear reply answer round rounds language attendees present
    """
)
#: The words that a heading has at most.
_HEADING = 6
#: Who writes in a chat: what stands beside it need not have been said in the interview.
_BY_ME = regex.compile(r"(?:me|i)(?: to \w+)?\W*$", regex.I)
_TOLD = regex.compile(r"(?:i |then |also )*(?:told|said to|explained to) \w+\b", regex.I)

#: A word that is no day, month or number: "mon 9 nov 2026" tells nothing.
_SAYS = regex.compile(
    r"\b(?!(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b"
    r"|(?:on|at|the|in|by|of|am|pm|and|to|from|st|nd|rd|th)\b)[^\W\d_]{2,}",
    regex.I,
)
#: As short as it is, it says it all: "I am dyslexic".
_OF_ONESELF = regex.compile(r"(?:i(?:'m| am| was)|my)\b", regex.I)
#: Nothing but a name: "/ Tessa Quill".
_NAME = regex.compile(r"\W*(?:[A-Z][a-z'-]+\W+){1,2}[A-Z][a-z'-]+\W*$")
#: "never said" may be meant; "never got to say" is not.
_NOT_SAID = regex.compile(
    r"\b(?:did ?n'?t|did not|never|have ?n'?t|not)\b"
    r"(?! (?:even |quite )?(?:get|got|find|found|have|had|manage|think|thought|remember))",
    regex.I,
)
_FIGURE_LAST = regex.compile(
    r"\b(?:\d{2,3}(?:[.,]\d+)?k?|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ][a-z]+)?)\W*$",
    regex.I,
)
#: How it goes on is no secret, whomever they will ring.
_STEP = regex.compile(
    r"(?:(?:(?:they|he|she|\w+)(?: will|'ll| are going to| is going to)|will|to) )?(?:ring|call"
    r"|phone|e-?mail|write to|let|get back to|decide|be in touch|hear)\b.{0,30}\b(?:me|us|by|on"
    r"|next|in)\b|(?:rings?|calls?|phones?|texts?|hear|get) back\b"
    r"|(?:outcome|decision|answer|results?|reply|feedback|news)\b.{0,30}\d|(?:outcome|decision"
    r"|answer|results?|reply|feedback|news) (?:is |comes |due )?(?:in|by|on|within|next)\b",
    regex.I,
)
#: "(she said that it rains in,) and that the roof is to be mended".
_REPORTS_ON = regex.compile(r"(?:and |but )*that (?:the|their|they|there|a|an|all|some)\b", regex.I)
#: Nor is it that there is another round, where no other firm is named.
_ROUND = regex.compile(
    r"(?:(?:the|a|then|so|possibly|maybe) )*(?:2nd|second|next|final|third|trial) (?:interview"
    r"|round"
    r"|stage|shift|day|morning|afternoon|lesson)\b(?!.*\b(?:at|with|for|@) (?-i:[A-Z]))",
    regex.I,
)
#: What somebody met is said to have told or asked about: only that says whether it is private.
_REPORTED = regex.compile(
    r"(?!I\b)(?:\w+ ){1,3}?(?:(?:was |were )?(?:telling|showing) (?:me|us) (?:about )?|(?:talked"
    r"|walked|took|showed|ran|led) (?:me|us) (?:(?:all "
    r")?(?:through|round"
    r"|around|over) )?|(?:was|were|seemed) (?:\w+ )?(?:keen|curious|interested|eager) to (?:hear"
    r"|know|learn) (?:(?:more )?(?:about|of) )?|(?:said|says|told (?:me|us)|explained|mentioned)"
    r" (?:(?:that|about|how) )?)(?=(?:\S+\s+){2})",
    regex.I,
)


#: "Ana and I discussed their move", "her big thing is waste".
_TALKED = regex.compile(
    r"(?:(?:\w+ ){1,2}and I|I|we|us) (?:(?:both|also|then|mostly|mainly|briefly) )*"
    r"(?:discussed|(?:talked|spoke|chatted) (?:about|over|through)|went (?:over|through)|covered) "
    r"(?=\S+\s)"
    r"|(?:\w+'s|his|her|their) (?:main |big |biggest |next |real )?(?:thing|priority|focus|plan"
    r"|project|challenge|headache|worry) (?:right now |at the moment )?is (?=\w)",
    regex.I,
)
#: Who writes, and when, before what is written: "[18/11, 14:05] Me: ", "ME >> ".
_TAG = regex.compile(
    r"\W*(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?\W+)?(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\W+)?"
    r"(?:(?:me|i|myself|(?-i:[A-Z])[\w.'-]*(?: (?-i:[A-Z])[\w.'-]*)?)(?: \(\w+\))?\s*(?::|[>=]+)\s+"
    r"(?=\S))?",
    regex.I,
)


@dataclass(frozen=True, slots=True)
class Judged:
    """What the clauses of one unit are judged by; `least` is the weight from which one is held."""

    unit: Unit
    names: frozenset[str]
    pay: tuple[Span, ...]
    least: float

    def private(self, text: str, piece: Span) -> bool:
        """Say whether a clause is private."""
        start, end = clauses.drop_conjunction(text, *piece)
        body = _words(text, start, end)
        left = left_or_owed(body)
        # "could not explain my award": the award is no slip.
        if SILENCE.search(body) or is_slip(left or body, self.unit, self.names):
            return True
        paid = any(a < end and b > start for a, b in self.pay)
        if is_foreign(body):
            listed = self.least > HELD
            return (
                paid
                or is_matter(body, self.unit, self.names)
                or (not listed and is_private_abroad(body))
            )
        said = _reported(body)
        fragment = len(body.split()) < ENOUGH and self._is_part(text, piece)
        fragment = fragment and not _OF_ONESELF.match(body)
        # "never got round to my talk": only the talk says whether it is private.
        told = (
            0.0
            if fragment or _STEP.match(said) or _ROUND.match(said) or tells_next(said)
            else weight(left or said, self.names)
        )
        if told > self.least and left is None and (talk := _TALKED.match(body)):
            # What was talked of may be work where who talked of it sounds otherwise.
            rest = body[talk.end() :]
            told = min(told, weight(rest, self.names) if len(rest.split()) >= ENOUGH - 1 else 0.0)
        bare = self.least != NEVER and is_bare_sum(body)
        named = bare or (paid and (is_on_offer(body) or self._names_sum(text, start, end)))
        harmless = told <= PLAINLY_WORK and not named
        if left is None and (harmless or (paid and not named and pay_is_work(text, body, told))):
            return self._runs_into_matter(body)
        least = self.least
        if _REPORTS_ON.match(body):
            least = max(least, SPOKEN_OF)
        if left is not None:
            # What was not said may have been kept back; what was forgotten was not.
            least = max(least, KEPT_BACK if _NOT_SAID.search(body) else FOR_TELLING)
            if promised(body) is not None:
                # What is sent to them is no secret from them.
                least = max(least, SENT)
        if told > least or paid or bare:
            return True
        kept_back = left is not None and _NOT_SAID.search(body) is not None
        doubtful = kept_back or told > MATTER_AT_WORK or self._runs_into_matter(body)
        if doubtful and is_matter(body, self.unit, self.names):
            return True
        return self.least != NEVER and is_elsewhere(text, self.unit, body)

    def _is_part(self, text: str, piece: Span) -> bool:
        """Say whether words of the unit stand beside a clause."""
        beside = text[self.unit.start : piece[0]] + text[piece[1] : self.unit.end]
        return any(map(str.isalnum, beside))

    def _names_sum(self, text: str, start: int, end: int) -> bool:
        """Say whether the talk of pay in a clause is a bare sum: "she mentioned twenty nine"."""
        return any(
            a < end and b > start and _FIGURE_LAST.search(text, a, b) is not None
            for a, b in self.pay
        )

    def works(self, text: str, whole: Span) -> bool:
        """Say whether a remark of several clauses is work as a whole."""
        return weight(_words(text, *whole), self.names) <= MATTER_AT_WORK

    def pay_of_others(self, text: str, whole: Span) -> tuple[Span, ...]:
        """Return the talk of pay in a remark that is work as a whole: none where it is the work."""
        body = _words(text, *whole)
        return () if pay_is_work(text, body, weight(body, self.names)) else self.pay

    def harmless(self, text: str, piece: Span) -> bool:
        """Say whether a clause beside a private one is plainly no more of it."""
        least = min(self.least, APART) if self.least == HELD else self.least
        if self.pay and _FIGURE_LAST.search(text, *piece):
            return False
        return weight(_words(text, *piece), self.names) <= least

    def _runs_into_matter(self, body: str) -> bool:
        """Say whether a private remark stands in a long clause that is work as a whole.

        Whoever dictates puts no stops: "I cut the waste by a third honestly the place stinks".
        """
        words = body.split()
        if len(words) < _BREATH or not is_matter(body, self.unit, self.names):
            return False
        for at in range(len(words) - 3):
            near = " ".join(words[max(0, at - _BEFORE) : at + _AFTER])
            if weight(near, self.names) > HELD and is_matter(near, self.unit, self.names):
                return True
        return False


def _words(text: str, start: int, end: int) -> str:
    """Return the words of a clause, plain, without who wrote them and when."""
    body = plain(text[start:end]).strip(" ()[]")
    if ":" not in body and ">" not in body:
        return body
    found = _TAG.match(body)
    return body[found.end() :] if found and found.end() < len(body) else body


def _reported(body: str) -> str:
    """What is left of a clause without who is said to have told or asked of it."""
    found = _REPORTED.match(body)
    return body[found.end() :] if found else body


def judged(text: str, unit: Unit, names: frozenset[str], *, is_field: bool = False) -> Judged:
    """Return what the clauses of `unit` are judged by.

    `is_field`: it says who, where or when and nothing else, so that there is no remark to weigh.
    """
    least = NEVER if is_field else _least(text, unit, names)
    return Judged(unit, names, tuple(pay_spans(text, unit)), least)


def _least(text: str, unit: Unit, names: frozenset[str]) -> float:
    if unit.part in ("advert", "email") or _is_entry(unit, names):
        return NEVER
    body = _words(text, unit.start, unit.end)
    if not text[: unit.start].strip() and regex.search(r"\d", body):
        return FOR_TELLING  # the title over the notes
    if LEFT_UNSAID.search(body) is not None or left_or_owed(body) is not None:
        return FOR_TELLING
    above = {context_of(words) for words in (*unit.headings, unit.label or "") if _says(words)}
    above &= _MINE_TO_TELL | _SPOKEN_OF
    if "omission" in above and any(map(_NOT_SAID.search, (*unit.headings, unit.label or ""))):
        return NOT_TOLD
    if above & _MINE_TO_TELL and (unit.shape == "bullet" or not _BY_ME.match(unit.label or "")):
        return FOR_TELLING
    theirs = unit.shape == "field" and names & set(plain(unit.label or "").casefold().split())
    return SPOKEN_OF if above or theirs or _TOLD.match(body) else HELD


def _says(heading: str) -> bool:
    """Say whether a heading says more than that notes stand under it; a long one is a remark."""
    words = heading.casefold().strip(" :#*-").split()
    return len(words) <= _HEADING and not set(words) <= _TITLES


def _is_entry(unit: Unit, names: frozenset[str]) -> bool:
    """Say whether it fills in a label of a form, such as "Role: night nurse", and no remark."""
    label = (unit.label or "").casefold().split()
    return (
        unit.shape == "field"
        and bool(label)
        and names.isdisjoint(label)
        and not _FORM.isdisjoint(label)
    )
