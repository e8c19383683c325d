"""Recognising that somebody says they want the job."""

from writer import regex
from writer.rules.cues import Cue, sentence_has
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


#: "I would love to ...": what one may wish to do without wanting the job.
_WISHED = regex.compile(
    r"\bi(?: would|'d| should)(?: \w+ly| very much| really)? (?:love|like|relish"
    r"|like nothing (?:better|more) than)(?: very much| the chance| the opportunity)?"
    r" to (?:\w+ly )?(look after|\w+)",
    regex.IGNORECASE,
)
#: "I would be glad to fill it": what only somebody who has the job does.
_GLADLY = regex.compile(
    r"\b(?:would|should|'d) be (?:\w+ )?(?:glad|happy|proud|delighted|pleased|honou?red|content) to"
    r" (?:\w+ly )?(?:join|teach|cook|nurse|serve|work|run|lead|fill|become|belong|learn"
    r"|be (?:your|part|one|the)|share (?:the (?:load|work|burden)|in)"
    r"|take (?:\w+ ){0,4}?(?:on|over|up))\b",
    regex.IGNORECASE,
)
#: "I would be thrilled to help you ship it", "it would be an honour to look after the place".
_WOULD_BE = regex.compile(
    r"\b(?:(?:would|'d|should) be (?:\w+ )?(?:glad|happy|proud|delighted|pleased|honou?red"
    r"|thrilled|excited)|it (?:would|'d) be (?:an? )?(?:\w+ )?(?:honou?r|joy|privilege|pleasure)"
    r"|it would mean (?:a great deal|a lot|the world)(?: to me)?) to (?:\w+ly )?(look after|\w+)",
    regex.IGNORECASE,
)
#: Offers are made so too: "I'd be glad to help with any question".
_OFFERED = regex.compile(
    r"\b(?:any|further|if|questions?|references?|documents?|details?|copy|copies|whenever|second"
    r" interview|make (?:it |that )?(?:sure|clear|time|an?)|should you|needed|you need"
    r"|more information)\b",
    regex.IGNORECASE,
)
#: "I would enjoy building it up with you", "the late list would suit me": what one does in a job.
_ENJOYED = regex.compile(
    r"\bi(?: would|'d| should|'ll| will)(?: \w+ly| very much| also)? (?:enjoy|relish|love|like"
    r"|welcome) (?!(?:hear|see|talk|speak|meet|discuss|know|learn|show|tell|send|visit)ing\b"
    r"|anything|nothing|something|everything)(?:[a-z]+ing)\b"
    r"|\bwould (?:also |really )?suit me\b",
    regex.IGNORECASE,
)
#: Stems or words without which none of these is found; see `Wording.keys`.
_KEEN = ("inte*", "keen*")
_BEING = ("be", "mean")
_LOVED = ("love", "like", "relish", "enjoy", "welcome", "suit")
_GLAD = ("glad", "happy", "proud", "delighted", "pleased", "honoured", "honored", "content")
#: "I'm still very interested." says it of the post; with an "in" it may be of anything.
_BARELY = regex.compile(
    r"\bi(?:'m| am| remain) (?:(?:still|very|really|most|as|certainly|definitely|much) )*"
    r"(?:interested|keen)(?= *(?:[.,;!]|and (?:i|look|hope|would)\b|as ever|$))",
    regex.IGNORECASE,
)
#: "I would like to come to Ledbury".
_COMING = regex.compile(
    r"\b(?:would|'d) (?:\w+ ){0,3}?(?:like|love) to come (?:over )?to (?-i:[A-Z])\w+",
    regex.IGNORECASE,
)
_NO_WORK_WORDS = """
    hear know learn see talk speak discuss send share tell show thank meet answer provide add
    mention ask say visit think express follow come read find understand get receive give
    confirm congratulate apologise apologize emphasise emphasize stress reiterate clarify point draw
    keep have be do offer
    discover listen return chat catch explain taste look
"""
_NO_WORK = frozenset(_NO_WORK_WORDS.split())


def _wished_for(text: str) -> list[str]:
    """Return the verbs of what the writer would love to do, lower case."""
    return [match[1].lower() for match in _WISHED.finditer(text.replace("’", "'"))]


def _is_wish(text: str, keys: frozenset[str]) -> bool:
    """Whether one of the wishes above stands in a text, whose words are `keys` (see `Wording`)."""
    plain = text.replace("’", "'")
    if not keys.isdisjoint(_KEEN) and _BARELY.search(plain):
        return True
    if "come" in keys and _COMING.search(plain):
        return True
    if not keys.isdisjoint(_GLAD) and _GLADLY.search(text):
        return True
    be = None if keys.isdisjoint(_BEING) else _WOULD_BE.search(plain)
    if be and be[1].lower() not in _NO_WORK and not _OFFERED.search(plain):
        return True
    if keys.isdisjoint(_LOVED):
        return False
    if _ENJOYED.search(plain):
        return True
    offered = bool(_OFFERED.search(plain))
    return any(
        verb not in _NO_WORK and not (verb == "help" and offered) for verb in _wished_for(text)
    )


def is_interest(text: str, also: frozenset[str] = frozenset()) -> bool:
    """Whether the sentence says that its writer wants the job.

    `also` holds lower-case words that name this job or employer ("brightline", "accountant").
    """
    if _NOT.within(text):
        return False
    if _SAYS_IT_ALL.within(text) or sentence_has(text, _WISH, _JOINING):
        return True
    if _is_wish(text, wording(text).keys):
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
