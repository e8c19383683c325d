"""T001: the message neither pushes nor demands nor reproaches."""

from collections.abc import Iterator
from functools import lru_cache

from writer.language.tokens import SENTENCES
from writer.rules.courtesy import is_thanks
from writer.rules.cues import Cue, sentence_has
from writer.rules.phrases import quoted
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule

_RUSH = Cue(
    "as soon as possible, as quickly as possible, asap, a s a p, immediately, at once, promptly,"
    "straight away, straightaway, right away, without delay, without further delay, urgent*,"
    "by return, hurry, {quick/prompt/fast/speedy/swift} {reply/answer/decision/response}"
)
_DATE = Cue(
    "by {monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow/tonight/noon/midday},"
    "by {the end of/close of business/cob/eod/next week/next month/the weekend}, no later than,"
    "within ... {hours/days/week/day}, at the latest, before {the weekend/the end of/tomorrow},"
    "before {monday/tuesday/wednesday/thursday/friday}, in the next {few/two/three} {hours/days},"
    "{today/tonight/tomorrow/this week}, deadline"
)
_ANSWER = Cue(
    "{reply/answer/response/decision/confirmation/feedback/offer/verdict/word} from you, call me,"
    "{a/an/your} {reply/answer/response/decision/confirmation/offer/verdict}, hear back, ring me,"
    "your ... {reply/answer/response/decision}, hear* from you,"
    "{hear*/know*} {whether/if/what/your},"
    "let me know, get back to me, tell me, answer me, respond, reply, write back, inform me,"
    "make up your mind, {hear/know} {by/today/tomorrow/this}, offer me, confirm*, decide,"
    " assure me, update*, call back"
)
_ASK = Cue(
    "please, i would appreciate, i would be grateful, i would like, i hope, hoping, could you,"
    "can you, would you, will you, look* forward, let me know, get back, awaiting, i await, kindly"
)
_STRONG_ASK = Cue("please, could you, can you, would you, will you, let me know, get back, kindly")
_DEMAND = Cue(
    "i {need/must/expect/require/insist/demand}, insist on, i {have/want} to {know/hear},"
    "i {would/really/also} {need/want} {to know/an answer/a decision/an offer/your},"
    "{time is/it is urgent/urgently}, i am counting on,"
    "i am expecting, i will {need/require/expect}, i want {a/an/your}, i shall {expect/need}"
)
#: What no context makes polite.
_ALWAYS = Cue(
    "i expect {you/your/a reply/an answer/an offer/a decision/to hear/to receive}, i demand,"
    "i will expect, forward to {my/the/your} {offer/contract/start date}, still {awaiting/waiting},"
    "still no {reply/answer/word/news/response}, why {have you/has nobody/has no one/did you} not,"
    "you {promised/said/assured} ... {call/reply/answer/write/respond/hear} ... {but/yet/not},"
    "you {have/had} not {replied/answered/called/responded/bothered}, you did not even,"
    "you did not {reply/answer/call/respond} ... {me/my/yet/back},"
    "you have {ignored/forgotten} {me/my},"
    "{disappointed/surprised/annoyed/upset} {that/not} ... you,"
    "{disappointed/surprised/annoyed} not to, have you {forgotten/ignored}, what is taking,"
    "it has been ... {days/weeks/week} since {our/the interview/we/i/you},"
    "{days/weeks} have passed,"
    "it has been ... {days/weeks/week} {and/now/already/without},"
    "{nobody/no one/not/never} ... the courtesy,"
    "courtesy {of/to} {a/an/reply*/answer*/write*/call*},"
    "you {promised/assured} me {a/an/the/that/your}, seen fit to,"
    "{nobody/no one} {has/had} {bothered/troubled/cared},"
    "{answer/decision/reply/word/response/verdict} ... at the latest,"
    "at the latest ... your {answer/decision/reply},"
    "{have/had} not {heard/received/had} ... {from you/back/reply/answer/response/anything/word},"
    "otherwise i will {have to/take/accept/go/assume/consider/look/withdraw/turn},"
    "or else i, otherwise i {must/have to/shall have to}, unless i {hear/receive/get}, my patience,"
    "if i {do/have/did} not {hear/heard/receive/received}, will regret, would regret,"
    "if you {do not/fail to} {reply/respond/answer/decide/hire/offer}, will not regret, hire me,"
    "will not find {anyone/anybody/a better/someone}, choose me, am i {your/the} {first/top/best},"
    "am i the {one/person/successful/favourite/favorite}, did i get {it/the}, have i got the,"
    "do i have the {job/post/position/role}, is the {job/post/position/role} mine, how did i do,"
    "when {do/can/should/may} i start,"
    "i {know/am sure/am certain} you will {hire/choose/pick/offer},"
    "i {will/shall} {call/ring/phone/write to/email} you ... {every/until/again}, keep calling,"
    "i {will/shall} {call/ring/phone/email} you ... {to see/to hear/to find/if you have/for your},"
    "i {will/shall} {call/ring/phone/come by/drop in/write/email} ... {every/until/daily/again "
    "and},"
    "{mistake/foolish/wrong/loss/pity/silly/regret*} ... not to "
    "{hire/choose/pick/take/have/employ} me,"
    "{mistake/wrong/foolish/mad} to {pass/turn/let/reject/lose/overlook}, your loss, slip away,"
    "{should/must/would do well to/would be wise to/have to/ought to} ... "
    "{hire/choose/pick/employ} me,"
    "look no further, you need me, i deserve {this/the/to be}, no for an answer,"
    " no better candidate,"
    "{assume/assuming/presume/take it} ... {interest/job/post/mine/got/no longer/hired/position},"
    "my {landlord/bank/notice period} ... {asking/waiting/know/decide},"
    " {speed up/expedite/hurry up},"
    "{fast track/hurry/rush} {the/your/this} {process/decision},"
    " {so/well/hello/hi} any {update/news/decision} {yet/on},"
    "{sooner/quicker/faster} you {decide/answer/let/reply},"
    "i {chase/am chasing/will chase} {you/the/your/this/up},"
    "{reminder/remind you} {that/about/of} ... {decision/answer/reply/application}, why it takes,"
    "forward to {starting on/signing/my first/starting next},"
    "kindly {reply/respond/confirm/revert}, time is running out, can not wait {any/much} longer,"
    "you {must/should/need to/have to/ought to/had better} {hire/choose/pick/offer/call/tell} me,"
    "{other/another/rival} {offer/offers/employer/employers/company/companies} ... {waiting/wait},"
    "{keep/keeping} me waiting, {please/must/should/need to/have to/time to} make up your mind,"
    "{week/weeks/month/months} of silence, your silence, {do/did} you want me,"
    "give you until, i {shall/will} assume, left {hanging/dangling/in the dark},"
    "{second/third/fourth} time ... {write/ask/call/chase},"
    "{i find/find it/it is/this is} ... {rude/discourteous/disrespectful/unprofessional},"
    "{i find/find it/it is/this is} ... {unacceptable/impolite},"
    " the job is mine, my {first day/start date}"
)
#: "When may I expect an answer?" asks.
_ASKED = Cue("{can/may/might/could/should} i expect")
#: The writer's own promptness, or the reader's own date told back to them, presses nobody.
_NO_PRESSURE = Cue(
    "let me know {if/whether} {you/there/anything/it/i}, if you {need/want/require/would like},"
    "i {can/could/will/would/may/shall} ... {start/send/begin/answer/bring/come/join/provide/call},"
    "{able/ready/happy/glad/free} to {start/send/begin/answer/bring/come/join/provide/call/reply},"
    "i will {reply/forward/write}, available {immediately/at once}, {as/what/that} you {said/told},"
    "you {said/mentioned/told/hope/plan/expect/aim/will/wanted/explained}"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    for sentence in letter.sentences:
        span = _pushing(sentence.text)
        if span:
            there = sentence.start + span[0], sentence.start + span[1]
            yield RULE.finding(letter, f"{quoted(letter, there)} pushes the reader", there)


@lru_cache(maxsize=SENTENCES)
def _pushing(text: str) -> tuple[int, int] | None:
    """Return the span of what pushes in this sentence, None where nothing does."""
    if _ASKED.within(text):
        return None
    found = _ALWAYS.spans(text)
    if not found and _ANSWER.within(text) and not _NO_PRESSURE.within(text):
        if sentence_has(text, _RUSH, _ASK) and not is_thanks(text):
            found = _RUSH.spans(text)
        elif sentence_has(text, _DATE, _STRONG_ASK):
            found = _DATE.spans(text)
        else:
            found = _DEMAND.spans(text)
    return found[0] if found else None


RULE = Rule(
    id="T001",
    name="pushy",
    kinds=EVERY_KIND,
    severity="error",
    source="S2, S3, S4",
    wants="The message sets no deadline, demands no answer, fishes for no verdict and reproaches "
    "nobody. A third of those who hire have dropped somebody for pushing.",
    hint="Take the pressure out: say that you look forward to hearing, and leave the when to them.",
    instruction="Never press for an answer or a date, and never mention silence or delay.",
    check=_check,
    good=(
        Example("You said you hope to decide by Friday, and I look forward to hearing."),
        Example(
            "I can send the drawings as soon as possible after the holiday.", why="an engineer"
        ),
        Example("Should you need my answer on the shifts, I will reply the same day."),
        Example("I could start immediately, as the season at the lodge is over.", why="a chef"),
        Example(
            "The wards that must answer a call bell within two minutes impressed me.",
            why="a nurse on what was discussed",
        ),
    ),
    bad=(
        Example("I need your decision by Friday."),
        Example("Please let me know as soon as possible whether I have the post."),
        Example("I expect to hear from you this week."),
        Example("You said you would call, and I have not heard anything from you.", why="reproach"),
        Example("So, did I get the job?", why="fishing"),
        Example("Unless I hear by Monday, I will accept elsewhere.", why="an ultimatum"),
        Example("You won't regret hiring me."),
    ),
)
