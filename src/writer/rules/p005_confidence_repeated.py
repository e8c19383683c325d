"""P005: what one interviewer said in confidence is not repeated to another."""

from collections.abc import Iterator

from writer import regex
from writer.grounding.grounds import matter, stems
from writer.interview import CANDIDATE, COMPANY
from writer.rules.cues import Cue
from writer.rules.evidence import forms, noted, once, plain_data
from writer.rules.private_matter import Secret, betrayed
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule
from writer.rules.wording import wording

_TOLD = (
    r"(?:told|confided|admitted|let slip|complained|warned|revealed|hinted|whispered"
    r"|confessed|(?:said|mentioned)(?: to me)?(?: in confidence| privately| off the record))"
)
_IN_CONFIDENCE = regex.compile(
    r"\b(?:in (?:strict )?confidence|off the record|confidentially"
    r"|(?:keep|kept) (?:it|that|this) to (?:myself|ourselves)|between ourselves|on the (?:quiet"
    r"|sly)"
    r"|(?:must|should|may|shall) not (?:tell|say|repeat|pass)|a secret"
    r"|not supposed to (?:know|say|tell)|asked me not to (?:tell|repeat|say|pass)"
    r"|(?:just|strictly|only|kept?|stays?|remains?|this is|that(?:'s| is)) between (?:us"
    r"|you and me)"
    r"|between (?:us|you and me)(?=,(?! we\b)|:| [-–—]))\b"
    rf"|\b(?P<who>(?!(?:please|you|i|we|he|she|they|it|this|that|what|which"
    rf"|who)\b)(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)?|a colleague|your colleague"
    rf"|someone|somebody|one"
    rf" of your colleagues|your (?:boss|manager|deputy)) (?:also |had |has )*{_TOLD}\b",
    regex.IGNORECASE,
)
#: Nothing is told in confidence without one of these.
_WORDS = Cue(
    "not, secret, myself, ourselves, quiet, sly, supposed, asked, confidence, record, between,"
    "confidentially,"
    "told, confided, admitted, slip, complained,"
    "warned, revealed, hinted, whispered, confessed, said, mentioned"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    hidden = _of_others(context)
    for sentence in letter.sentences:
        told = _WORDS.may_be_in(wording(sentence.text))
        match = _IN_CONFIDENCE.search(sentence.text) if told else None
        if match and not _is_reader(match["who"] or "", context):
            span = (sentence.start + match.start(), sentence.start + match.end())
            yield RULE.finding(letter, f"'{match.group()}' repeats what another said", span)
            continue
        if any(betrayed(sentence.text, secret) for secret in hidden):
            message = "this repeats what another interviewer said"
            yield RULE.finding(letter, message, (sentence.start, sentence.end))


def _is_reader(who: str, context: Context) -> bool:
    recipient = context.recipient_name() or ""
    return bool(who) and bool(set(who.lower().split()) & set(recipient.lower().split()))


@once
def _of_others(context: Context) -> list[Secret]:
    """Return what other interviewers said of themselves, to whom this reader did not listen."""
    interview, recipient = context.interview, context.recipient_name()
    if interview is None or not recipient:
        return []
    common = stems(plain_data(context))
    for material in noted(context):
        for form in forms(material):
            common |= stems(form)
    return [
        Secret(fact.quote, matter(fact.quote) - common)
        for fact in interview.facts
        if fact.holder not in (CANDIDATE, COMPANY, recipient)
        and fact.interviewers
        and recipient not in fact.interviewers
    ]


RULE = Rule(
    id="P005",
    name="confidence-repeated",
    kinds=EVERY_KIND,
    severity="warning",
    source="Ours",
    wants="What one interviewer told the candidate, above all in confidence, is not carried to"
    " another. They will compare notes, and the teller will mind.",
    hint="Bring up only what you discussed with this reader.",
    instruction="Bring up only what was discussed with this reader.",
    check=_check,
    good=(
        Example("You told me how the night rota came about.", why="the reader's own words"),
        Example("I also met the head of maths and saw her classroom.", why="no words repeated"),
        Example("My years at the law centre told me much about tenants.", why="another 'told'"),
    ),
    bad=(
        Example("Priya told me that the night rota is a sore point.", why="a colleague's words"),
        Example("I heard in confidence that the cold store may close.", why="said in confidence"),
        Example("Your deputy admitted that the oven line is often down.", why="an admission"),
    ),
)
