"""E009: a follow-up says why it is written."""

from collections.abc import Iterator

from writer.rules.cues import Cue
from writer.rules.rule import Context, Example, Finding, Letter, Rule
from writer.rules.status import asks_anything, asks_status

#: Any of the ways to say that one is asking after a decision.
_REASON = Cue(
    "contacting you, in touch {about/regarding/because},"
    "follow* up, followup, check* {in/on/up/back/with/whether/if/how/where}, get in touch,"
    "getting in touch, touch base, touching base, reach* out, circl* back, inquir*, enquir*,"
    "{writing/calling/ringing/emailing/phoning/messaging} {to/about/because/as/since/regarding},"
    "{writing/calling/ringing/emailing/phoning} {concerning/with/on/in/after/again},"
    "{wanted/want/like/meaning/hoping/thought} ... {ask/see/know/hear/inquire/enquire/find/write},"
    "{ask/asking/asked} ... {about/after/how/whether/where/if/what/when/for},"
    "{see/know/hear/learn/find out} {if/whether/how/where/what/when}, wonder*, curious,"
    "{any/the latest/some} {news/update/updates/word/developments/progress/movement},"
    "status of, {where/how} {things/matters/we/you/the decision/the process/it} ... stand*,"
    "{how/where} the {decision/process/search/hiring/selection},"
    "{has/have} ... {decision/been made/decided/been filled/chosen},"
    "you {hoped/planned/meant/wanted/expected/aimed/intended/mentioned/said/had} ... "
    "{decide/decision/choose/know/answer/hear}, {drop/dropping/send/sending} ... {line/note}"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    if not any(
        _REASON.within(s.text) or asks_status(s.text) or asks_anything(s.text) for s in letter.main
    ):
        yield RULE.finding(letter, "nothing here says why you are checking in")


RULE = Rule(
    id="E009",
    name="missing-reason",
    kinds=frozenset({"followup"}),
    severity="error",
    source="S4",
    wants="A follow-up says why it comes: to ask after the decision, now that the day they had in "
    "mind has passed. Without that the reader has to guess what is wanted.",
    hint="Say in one sentence that you are checking in about the decision, and for which post.",
    instruction="Say in plain words why you are checking in; blame nobody for the delay.",
    check=_check,
    good=(
        Example(
            "Dear Ms. Adeyemi,\n\nThank you again for your time on Tuesday, 3 March. You had hoped"
            " to choose somebody for the night sister's post by Friday, so I wanted to ask how the"
            " decision is coming along. I led a night team of nine at Larkfield, and the falls"
            " round you described is close to ours; I would very much like to join you. If my"
            " references would be useful, I can send them. I look forward to your news.\n\n"
            "Kind regards,\nMeera Sandhu",
            why="a nurse; the day that was named is the reason",
            kind="followup",
            subject="Night sister: my interview on 3 March",
            sentence=False,
        ),
        Example(
            "Dear Chef Laurent,\n\nI'm checking in about the sous chef job we talked about on the"
            " 9th. Thank you again for the hour between services. How are things coming along? I"
            " ran the fish section at the Old Customs House for four years, so your plan for the"
            " whole lamb stayed a good thought, and I'm still very keen to join the kitchen. If a"
            " trial shift would help, I can come any morning, and I look forward to hearing from"
            " you.\n\nBest wishes,\nTomasz Wrona",
            why="a chef",
            kind="followup",
            subject="Sous chef job",
            sentence=False,
        ),
        Example(
            "Hello Mr. Pryce. This is Dafydd Owen; we spoke on Thursday about the electrician's"
            " job. Thank you again for your time. I'm ringing to see how you're getting on with the"
            " decision. I'm still keen on the job, and I can bring my test certificates over. I"
            " look forward to hearing from you.",
            why="an electrician on the telephone",
            kind="followup",
            channel="voicemail",
            sentence=False,
        ),
    ),
    bad=(
        Example(
            "Dear Ms. Adeyemi,\n\nThank you again for your time on Tuesday, 3 March. I led a night"
            " team of nine at Larkfield, and I am very interested in the night sister's post.\n\n"
            "Kind regards,\nMeera Sandhu",
            why="could be a second thank-you",
            kind="followup",
            subject="Night sister",
            sentence=False,
        ),
        Example(
            "Dear Chef Laurent,\n\nThank you for the hour on Monday. I remain keen on the sous chef"
            " job and look forward to working with the whole lamb.\n\nBest wishes,\nTomasz Wrona",
            why="takes the answer for granted",
            kind="followup",
            subject="Sous chef",
            sentence=False,
        ),
        Example(
            "Dear Ms. Rao,\n\nIt is Paul Weir again. The housing solicitor's post is the one I"
            " want, and I am free from May.\n\nYours sincerely,\nPaul Weir",
            kind="followup",
            subject="Housing solicitor",
            sentence=False,
        ),
    ),
)
