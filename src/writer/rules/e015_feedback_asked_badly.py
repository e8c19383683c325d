"""E015: a request for feedback has few, prepared questions, and allows for no time."""

from collections.abc import Iterator

from writer.rules.cues import Cue
from writer.rules.phrases import in_message, quoted
from writer.rules.rule import Context, Example, Finding, Letter, Rule
from writer.rules.wording import wording

#: S0: "some key feedback questions prepared"; RULES: at most three.
MOST_QUESTIONS = 3

_FEEDBACK = Cue(
    "{should/could/might/ought to} work on, why i was not, {made/led/moved} you {choose/pick/to},"
    "feedback, advice, advise, pointers, tips, suggestion*, constructive, criticis*, critique,"
    "how i {came across/could/might/can}, what i {could/might/can/should} ... "
    "{improve/better/differently/work/learn/change/stronger},"
    "where i {could/might/can/should/fell/went}, {thoughts/comments/views/opinion} on ... "
    "{interview/application/performance/answers/me}, learn from, areas {to/for/where/in},"
    "{could/might} have {done/been/said} ... {better/differently/stronger/more}, room for,"
    "{improve/improvement}, reasons {for/why/behind}, insight* into {your/the/my/why/how},"
    "what {was missing/you missed/let me down/decided/tipped/held me back}, {do/did} better,"
    "{come/came} across, {fall/fell} short, {weak/weakest} {point/spot/side/part}, stood out,"
    "{could/might/should} i have ... {better/differently/stronger/more/otherwise}"
)
_LEEWAY = Cue(
    "a lot on, {would/will} not mind, much to do, {rather/prefer} not,"
    "{no/not/not have/do not have/may not have/short of/pressed for/little} ... time, busy,"
    "{quite/fully/completely/perfectly/of course/will/would/certainly/entirely} understand,"
    "understand {if/that you/how busy/completely/of course/entirely},"
    "no {obligation/pressure/problem/trouble/rush/hurry/need},"
    "{if/when/whenever/where} ... "
    "{time/possible/suits/convenient/chance/moment/able/allow*/permit*}"
    ", {even/just} a {line/few/sentence/word/brief/short/couple}, {do not/please do not} worry,"
    "{a line or two/few words/few lines/brief word} ... {plenty/enough/would do/help/welcome},"
    "silence, not at all, {bad/wrong} moment, {is/are/would be} {fine/all right/okay} too,"
    "none at all, at your convenience, {spare/have/had} ... {minute*/moment*/time},"
    "if {you can/you could/you are/that is/it is/there is} not, {all right/fine/okay} if"
)
_ARGUES = Cue(
    "not agree with {your/the/this} {decision/choice/answer}, "
    "{treated/judged} ... {unfair*/wrong*},"
    "{most/better/best} {qualified/suited} {person/candidate/one}, think again,"
    "with less experience,"
    "{can not/cannot/do not/fail to} understand {why/how} you {chose/choose/picked/could/decided},"
    "{reconsider/unfair/unjust/injustice/appeal against/wrong decision/wrong choice/mistaken},"
    "{disagree/cannot agree/can not agree/cannot accept/can not accept/do not accept/dispute} ,"
    "change your mind, second look at my, made a mistake, overlooked {my/me}, better than whoever,"
    "{more/better} {qualified/suited} than, {fail/failed} to {see/appreciate/understand/recogni*},"
    "how ... could {you/anyone} ... {choose/reject/turn}, give me another chance, not {fair/right}"
    " that, i deserve*, {still/firmly} {believe/think/feel} ... {right/best} {choice/candidate}"
)
#: What a candidate asks about who wants no feedback: to come again, or how it goes on.
_OTHERWISE = Cue(
    "apply, again, reapply, start, job, vacanc*, opening*, next, may i, can i, send me, call me"
)
_REQUEST = Cue(
    "feedback, advice, would you be {willing/able/so}, may i ask for, could you {spare/give/share},"
    "{could/would} you mind"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    texts = [sentence.text for sentence in letter.main]
    if not any(_FEEDBACK.within(text) or _asks_of_self(text) for text in texts):
        yield RULE.finding(letter, "nothing here asks for feedback")
    questions = [text for text in texts if text.rstrip().endswith("?")]
    prepared = [text for text in questions if not _REQUEST.within(text)]
    if len(prepared) > MOST_QUESTIONS:
        yield RULE.finding(letter, f"{len(prepared)} questions; at most {MOST_QUESTIONS}")
    elif not questions and letter.channel == "email":
        message = "no question is prepared: the reader has to think of what to say"
        hint = "Ask one to three short questions that can be answered in a line."
        yield RULE.finding(letter, message, severity="warning", hint=hint)
    if not any(_LEEWAY.within(text) for text in texts):
        yield RULE.finding(
            letter,
            "nothing here allows that they may have no time",
            hint="Say that you understand if they have no time for it.",
        )
    for span in in_message(letter, _ARGUES):
        hint = "Accept the decision in a word, and ask only what would help you next time."
        yield RULE.finding(letter, f"{quoted(letter, span)} argues", span, hint=hint)


def _asks_of_self(text: str) -> bool:
    """Whether a question is about what its writer did: "Was my estimate the sticking point?"."""
    own = wording(text).keys & {"i", "my", "me"}
    return bool(own) and text.rstrip().endswith("?") and not _OTHERWISE.within(text)


_THANKS = (
    "Dear Ms. Achterberg,\n\nThank you for letting me know your decision about the maths post, and"
    " for your time on Monday. I understand it, and wish your new colleague well."
)
_END = "\n\nKind regards,\nSimon Achebe"


def _example(text: str, why: str = "") -> Example:
    return Example(
        f"{_THANKS} {text}{_END}",
        why,
        kind="feedback",
        subject="Maths post: feedback on my interview",
        sentence=False,
    )


RULE = Rule(
    id="E015",
    name="feedback-asked-badly",
    kinds=frozenset({"feedback"}),
    severity="error",
    source="S0, S3",
    wants="A request for feedback has one to three prepared questions that can be answered in a "
    "line, allows that the reader may have no time, and does not argue with the decision.",
    hint="Ask for feedback in one sentence, with one to three short questions.",
    instruction="Ask for feedback with the questions you are given, allow that the reader may have "
    "no time, and never argue with the decision.",
    check=_check,
    good=(
        _example(
            "I would be grateful for any feedback. Was my lesson on fractions at the right level?"
            " What should I work on first? If there is no time for it, I quite understand."
        ),
        _example(
            "Could you spare a few minutes for some feedback? How might I have answered better on"
            " mock papers? Even a line would help, and none at all is fine too."
        ),
        _example(
            "As I'd like to do better next time, any pointers on my lesson would be welcome: what"
            " did you miss in it? I know how busy the term is, so please don't worry if you can't"
            " reply.",
            why="in other words",
        ),
    ),
    bad=(
        _example("I have learned much. What a fine school it is.", "asks for nothing"),
        _example(
            "May I have your feedback? Was the lesson too long? Was it too loud? Was the pace"
            " right? Were the sums too hard? If you have no time, I understand.",
            "four questions",
        ),
        _example(
            "I would be grateful for any feedback. What should I work on first?", "no way out"
        ),
        _example(
            "I would be grateful for feedback if time allows, for I still believe that I was the"
            " right choice. What was missing?",
            "argues",
        ),
    ),
)
