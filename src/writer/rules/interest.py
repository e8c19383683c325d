"""Recognising that somebody says they want the job."""

from writer.rules.courtesy import FORWARD, is_thanks
from writer.rules.cues import Cue, sentence_has
from writer.rules.wish import wishes_for_work
from writer.rules.wording import wording

_WANT = Cue(
    "interest*, keen*, {please/delight/thrill/suit} me, eager, enthusias*, excit*, love, want,"
    "wanted, appeal*, draw*, drew,"
    "attract*,"
    "hope to, hoping to, motivat*, fascinat*, enthus*, tempt*, look* forward to, passion*,"
    "commit*, more than ever, convinc*, persuad*, glad to think, set on, set my heart,"
    "{surer/more sure/more certain/even more sure}, my heart, confirm*, strengthen*, made me want,"
    "the thought of, the idea of, {fits/fit/suits/suit} {me/my/what i/with what i/well}"
)
_WISH = Cue(
    "{would/should} {very much/really/dearly/still/certainly} like, {would/should} ... like to,"
    "{would/should} be {very/most/truly/really} {glad/happy/pleased/proud/delighted},"
    "{would/should} be {glad/happy/pleased/proud/delighted/honoured/honored/thrilled},"
    "{would/should} {gladly/happily/welcome/enjoy/relish/value/jump at}, {can/could} see myself,"
    "like nothing {better/more}, it would {be/mean/please/give},"
    "{glad/happy/proud/pleased/delighted} to, ready to, hope, {shall/will} {gladly/happily},"
    "my {wish/hope/aim/ambition} {to/is/has}"
)
_JOB = Cue(
    "to {teach/cook/bake/nurse/serve/build/sail/paint/farm/drive/care} {at/for/with/under/in/on},"
    "{a part/part} of {it/this/that/them/you},"
    "position*, role*, job, jobs, post, posts, vacancy, opening, opportunity, work*, traineeship,"
    "apprenticeship, placement, internship, residency, fellowship, partnership, pupillage, seat,"
    "training contract, team, join*, be part of, being part of, become part of, part of your,"
    "part of the, taking on, take on, take over, step into, contribut*, here, with you, for you,"
    "under you, alongside, company, organi*, there, be considered, firm, practice, school,"
    "ward, unit, kitchen, studio,"
    "lab, workshop, clinic, chambers, department, vacanc*, prospect of, doing this, do this"
)
_POST = Cue(
    "position, role, job, post, vacancy, traineeship, apprenticeship, placement, internship"
)
#: What the post may be spoken of for without wanting it.
_NOT_THE_POST = Cue(
    "my {last/previous/former/current/present/first/old/own} {position/role/job/post}, send*,"
    "provid*,"
    "answer*, tell, share, discuss, talk, hear, supply, hearing, learn, know, reference*"
)
_JOINING = Cue(
    "join*, be part of, being part of, become part of, become your, be a part of, belong to,"
    "be your, work {for/with/under},"
    "working {for/with/under/there/here/alongside}, work {there/here/alongside/in/on/at},"
    "working {in/on/at}, take {it/this/the role/the job/the post/the position} on, taking on,"
    "take on the, take up, taking up, do the job, do this job, doing the job, doing this job,"
    "step into, stepping into, this job, the job, this post, the post, this role, the role,"
    "this position, the position, your team, do this, do that work, contribut*, come and work,"
    "at your {school/firm/practice/clinic/ward/kitchen/studio}, in your {team/kitchen/school/lab},"
    "be considered, learn ... {from/under} you, start with you, {having/have} this, be one of"
)
_SAYS_IT_ALL = Cue(
    "{role/job/post/position} {sounds/seems/looks} ... {great/ideal/perfect/right/like},"
    "{role/job/post/position/place/team/work} {i/that i/where i/in which i} would,"
    "{like/love/welcome/want/accept/enjoy} {the/this/your/that} ... {job/post/role/position},"
    "{can/could} {see/picture/imagine} myself, my first choice, the job i want, the role i want,"
    "the post i want, the work i want, what i want to do, where i want to, would say yes,"
    "would accept, {the right/the} place for me, right for me, the place i want, work i want,"
    "{just/exactly/precisely} {what/where/the/the sort of/the kind of} ... i,"
    "the {kind/sort/type} of {work/job/post/role/place/team/kitchen/school/practice} i,"
    "what i {am/was/have been} looking for, i am looking for, left wanting, made up my mind,"
    "{job/post/role/position/work/place} ... i {have been/was/am} ... {waiting/hoping/after},"
    "{job/post/role/position/place} ... is one i would,"
    "{gladly/happily} {take/accept/join/become}, nothing {would/could} ... than to, put me down,"
    "my {wish/hope} to {join/work/teach/cook/nurse/serve/be/become},"
    "count me in, i want {it/this/that/to work/to join/the}, i would take {it/the/this}"
)
#: Any warmth about what may come, from which a reader may guess that the job is wanted.
_WARMTH = Cue(
    "interest, interested, keen, enthusias*, eager, love, want, wish, wishing, hope, hoping,"
    "gladly, happily, glad to, happy to, proud, delighted, relish, enjoy, willing, accept, join,"
    "dream, goal, ambition, appeal*, ready to, suits, suit, rather, thrilled, excited, attract*,"
    "tempt*, serve, belong, at home, believe i, confident, my list, would like, a ... yes,"
    "{mind is/minds are} made up, up for {this/it/the}, fit, fits, over the moon,"
    "{would/will} be ... {pleasure/honour/honor/privilege/joy/delight/best/ideal/perfect}"
)
#: What somebody else wishes, or was glad of at the interview.
_NOT_MINE = Cue(
    "{you/they/he/she/we/team/who} {hope/want/wish/love/enjoy/like/accept/join/serve},"
    "{was/were} ... {happy/glad/proud/delighted/excited/interested/thrilled}, your interest"
)
_OF_MINE = Cue("i, me, my")
_PAST = Cue(
    "applied, interview*, spoke, talk*, met, was, were, saw, discuss*, heard, told, had, showed,"
    "decision, news"
)
#: Keen on the news, not on the job.
_NEWS_ONLY = Cue(
    "{keen/eager/excited/interested/hoping/hope/glad/happy/curious/like/love} to {hear/know/learn},"
    "look* forward to {hearing/learning/knowing/speaking/talking/meeting/seeing/receiving}"
)
_NOT = Cue(
    "{not/no longer/never/hardly/less} {interested/keen/interest/want/excited/enthusiastic/eager},"
    "not {really/very/so/that/particularly/entirely} {interested/keen/excited/eager},"
    "{lost/no/little} interest, i would not {want/like/take/enjoy/be}, do not want"
)


def is_interest(text: str, also: frozenset[str] = frozenset()) -> bool:
    """Whether the sentence says that its writer wants the job.

    `also` holds lower-case words that name this job or employer ("brightline", "accountant").
    """
    if _NOT.within(text):
        return False
    if _SAYS_IT_ALL.within(text) or sentence_has(text, _WISH, _JOINING):
        return True
    if wishes_for_work(wording(text)):
        return True
    if sentence_has(text, _WISH, _POST) and not _NOT_THE_POST.within(text):
        return True
    wants = _WANT.spans(text)
    if not wants:
        return False
    news = _NEWS_ONLY.spans(text)
    if all(any(s <= start < e for s, e in news) for start, _ in wants):
        return False
    return _JOB.within(text) or any(f" {word} " in wording(text).padded for word in also)


def hints_at_interest(text: str) -> bool:
    """Whether a sentence is warm about what may come without saying that the job is wanted.

    Thanks, an offer or a wish to hear is no hint.
    """
    if _NOT.within(text) or is_thanks(text):
        return False
    others = (*_NEWS_ONLY.spans(text), *FORWARD.spans(text), *_NOT_MINE.spans(text))
    if sentence_has(text, _POST, _OF_MINE) and not _PAST.within(text):
        return True
    return any(
        not any(start < end and begin < stop for start, stop in others)
        for begin, end in _WARMTH.spans(text)
    )
