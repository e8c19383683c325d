"""E005: the message ties a qualification of its sender to the role."""

from collections.abc import Iterator

from writer.brief.brief import Material
from writer.kinds import SPOKEN
from writer.rules.qualification import is_qualification
from writer.rules.rule import Context, Example, Finding, Letter, Rule
from writer.rules.vocabulary import is_told

_OWN_KINDS = frozenset({"qualification", "omission"})


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    brief = context.brief
    if brief is not None and brief.again:
        return  # a second follow-up is short, and the first one said it
    if brief is None:
        if not any(is_qualification(sentence.text) for sentence in letter.sentences):
            yield RULE.finding(letter, "nothing here says what you bring to the role")
        return
    own = [material for material in brief.materials if material.kind in _OWN_KINDS]
    if not own:
        yield RULE.finding(
            letter,
            "the notes hold nothing about your work that this message could tell",
            severity="note" if letter.channel in SPOKEN else "warning",
            hint="Say in the notes, in a sentence with “I”, what you have done or can do.",
        )
    elif not any(is_told(material, letter) for material in own):
        yield RULE.finding(letter, "none of what you told them about your work comes up")


RULE = Rule(
    id="E005",
    name="missing-qualification",
    kinds=frozenset({"closing", "thanks", "followup"}),
    severity="warning",
    severities={
        "closing": "error",
        ("thanks", "phone"): "note",
        ("followup", "phone"): "note",
        ("followup", "voicemail"): "note",
    },
    source="S0, S1, S2, S4",
    wants="The message ties at least one thing the sender has done or can do to the role, so that "
    "the reader remembers why they would fit.",
    hint="Say one thing that you have done and that the role calls for.",
    instruction="Tie one thing the sender has done to what the role calls for; claim no more than "
    "you were given.",
    check=_check,
    good=(
        Example("I taught mixed-age classes for six years, so your Friday groups are familiar."),
        Example("Preparing bundles for three hearings has given me a proper respect for them."),
        Example("My years on a trawler taught me to weld in the wet, as you ask of the crew."),
        Example(
            "At Pell and Sons I wired forty flats, much like those on your list.",
            purpose="qualification",
            sender="Ruth Calder",
            materials=(
                Material(
                    fact="q1",
                    kind="qualification",
                    owner="sender",
                    clause="I wired forty flats at Pell and Sons",
                    quote="wired 40 flats at Pell and Sons",
                ),
            ),
        ),
    ),
    bad=(
        Example(
            "Dear Ms. Abara,\n\nThank you for showing me the reading corner on Monday. I enjoyed"
            " hearing how the older pupils read to the younger ones, and I would love to take on"
            " the Year 3 teaching post. I look forward to hearing from you.\n\nKind regards,\n"
            "Lena Fuchs",
            subject="Year 3 teaching post",
            why="a teacher who says nothing of her own",
            sentence=False,
        ),
        Example(
            "Dear Mr. Sato,\n\nMany thanks for explaining how the arbitration desk works. The"
            " paralegal role interests me. Should you need references, please ask.\n\n"
            "Yours sincerely,\nCarla Voss",
            subject="Paralegal role",
            why="a paralegal",
            sentence=False,
        ),
        Example(
            "Dear Dana Whitfield,\n\nThank you for your time. Your cold store interests me, and so"
            " does the stock controller post. I look forward to hearing from you.\n\n"
            "Kind regards,\nRuth Calder",
            subject="Stock controller",
            recipient="Dana Whitfield",
            role="stock controller",
            materials=(
                Material(
                    fact="q1",
                    kind="qualification",
                    owner="sender",
                    clause="I ran the night count at the dairy",
                    quote="ran the night count at the dairy",
                ),
            ),
            why="the brief holds one that is left out",
            sentence=False,
        ),
    ),
)
