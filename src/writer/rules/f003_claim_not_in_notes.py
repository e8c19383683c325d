"""F003: every claim about the sender is carried by the notes."""

from collections.abc import Iterator

from writer.grounding.claims import ClaimFault, invented_claims
from writer.rules.evidence import grounds, plain_data, span_in
from writer.rules.post_claims import given_already
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule

_WHY = {
    "invented": "nothing in the notes carries this claim",
    "inflated": "the notes do not say '{words}'",
    "contradicted": "the notes say the opposite ('{words}')",
    "promised": "the notes hold no such promise",
    "thin": "the notes carry less than half of this claim",
}


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    evidence = grounds(context)
    if evidence is None:
        return
    known = plain_data(context)
    offered = context.interview is not None and context.interview.outcome == "offer"
    for sentence in letter.sentences:
        given = None if offered else given_already(sentence.text)
        if given:
            yield RULE.finding(
                letter, "nobody has given you the post yet", span_in(sentence, *given)
            )
        for fault in invented_claims(sentence.text, evidence, known=known):
            yield RULE.finding(
                letter,
                _message(fault),
                span_in(sentence, fault.start, fault.end),
                severity="warning" if fault.why == "thin" else None,
            )


def _message(fault: ClaimFault) -> str:
    return _WHY[fault.why].format(words=", ".join(fault.words))


RULE = Rule(
    id="F003",
    name="claim-not-in-notes",
    kinds=EVERY_KIND,
    severity="error",
    source="Ours",
    wants="What the message says about its writer is in the notes: no skill, deed, certificate or"
    " promise is added, and none is made bigger. What the company does proves nothing about the"
    " candidate. A claim that is half carried is a warning.",
    hint="Say only what the notes say you did, know or promised, in no bigger words.",
    instruction="Claim no skill, deed or promise that is not given, and make none bigger.",
    check=_check,
    needs="notes",
    good=(
        Example(
            "I brought in a bedside handover sheet that lowered falls on my ward.",
            notes="Told Sister: I introduced a bedside handover sheet, falls went down.",
            why="a nurse; a truthful paraphrase",
        ),
        Example(
            "I would bring the same care to your kitchen garden.",
            notes="I ran the fish section at Lune. They grow herbs in the kitchen garden.",
            why="a chef; a wish claims nothing",
        ),
        Example(
            "I have not sat the exam yet.",
            notes="forgot to mention: I've not sat the 18th edition exam yet, booked for May",
            why="an electrician; honest about a gap",
        ),
    ),
    bad=(
        Example(
            "Thank you for your time and for the role at Lune.",
            notes="Role: sous chef at Lune. Decision on Friday.",
            why="a chef; nobody has given it yet",
        ),
        Example(
            "I am a certified wound care specialist and trained dozens of junior colleagues.",
            notes="Told Sister: I introduced a bedside handover sheet, falls went down.",
            why="a certificate and a deed made up",
        ),
        Example(
            "I designed a tasting menu for a royal banquet in a castle.",
            notes="I ran the fish section at Lune. They grow herbs in the kitchen garden.",
            why="a deed made up",
        ),
        Example(
            "I will pass the exam with distinction next spring.",
            notes="Told him I ran the night count at the school site.",
            why="a promise that nobody made",
        ),
        Example(
            "I have used Salesforce for most of my working life.",
            notes="forgot to say I have never used Salesforce. I ran the ledger at the dairy.",
            why="an accountant; the notes say the opposite",
        ),
    ),
)
