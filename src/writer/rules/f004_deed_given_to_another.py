"""F004: what the candidate did is "I", what the reader's side did is "you" or "your team"."""

from collections.abc import Iterator

from writer.grounding.grounds import SENDER
from writer.grounding.holders import holder_faults
from writer.rules.evidence import grounds, plain_data, reader_names, span_in
from writer.rules.post_claims import wanted_by_reader
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    evidence = grounds(context)
    if evidence is None:
        return
    known, people = plain_data(context), reader_names(context)
    for sentence in letter.sentences:
        theirs = wanted_by_reader(sentence.text)
        if theirs:
            yield RULE.finding(
                letter, "it is you who want the post, not the reader", span_in(sentence, *theirs)
            )
        for fault in holder_faults(sentence.text, evidence, known=known, people=people):
            yield RULE.finding(
                letter,
                "this is told of you, but the notes tell it of the reader's side"
                if fault.grounds.owner != SENDER
                else "this is told of the reader's side, but the notes tell it of you",
                span_in(sentence, fault.start, fault.end),
            )


RULE = Rule(
    id="F004",
    name="deed-given-to-another",
    kinds=EVERY_KIND,
    severity="error",
    source="Ours",
    wants="Nobody is given another's deed: what the candidate did is told with 'I', what the"
    " interviewer or the company did or plans with 'you' or 'your team'. Models mix these up more"
    " than anything else.",
    hint="Tell it of the one who did it: 'I' for what you did, 'you' or 'your team' for theirs.",
    instruction="Keep who did what: the writer's deeds are 'I', the reader's are 'you' or 'your"
    " team'.",
    check=_check,
    needs="notes",
    good=(
        Example(
            "Your plan to bake all bread overnight suits me, for I ran the fish section at Lune.",
            notes="They are going to bake all bread overnight. I ran the fish section at Lune.",
            why="a chef; each deed with its doer",
        ),
        Example(
            "I enjoyed hearing how you are opening a step-down unit in spring.",
            notes="They're opening a step-down unit in spring. I worked nights on a stroke ward.",
            why="a nurse; 'I' in talk about the reader's plan is no claim to it",
        ),
        Example(
            "I would like to help with moving the ledger to the new platform.",
            notes="They are moving the ledger to a new platform. I rebuilt the payroll job.",
            why="an engineer; a wish is no deed",
        ),
    ),
    bad=(
        Example(
            "It is a pleasure to hear that you are interested in the role.",
            notes="Role: staff nurse. Told Ana I want it.",
            why="a nurse; the writer wants it, not the reader",
        ),
        Example(
            "It struck me how you ran the fish section at Lune.",
            notes="They are going to bake all bread overnight. I ran the fish section at Lune.",
            why="the writer's deed given to the reader",
        ),
        Example(
            "We are opening a step-down unit in spring.",
            notes="They're opening a step-down unit in spring. I worked nights on a stroke ward.",
            why="'we' for what the hospital does",
        ),
        Example(
            "I moved the ledger to the new platform.",
            notes="They are moving the ledger to a new platform. I rebuilt the payroll job.",
            why="the reader's work claimed",
        ),
    ),
)
