"""The grammar of a wish for work: who wishes, how strongly, and for what.

"I'd be thrilled to be a midwife on your team", "it would make me happy to do the same for you",
"the job is the one I'd pick". What is done with a reader and not with a job ("I would love to
hear") is told by the verb that is wished for, and by what follows it.
"""

from writer import regex
from writer.language.word_set import word_set
from writer.rules.wording import Wording

#: What may stand between the words of a wish.
_EVER = (
    r"(?:(?:\w+ly|still|very|much|so|also|just|most|indeed|all the (?:more|same)|even|more than"
    r"|ever|of course|only|now|too|more|every|bit|as|quite|rather|for one|always|been) ){0,4}"
)
_JOY = (
    r"(?:glad|happy|happier|proud|prouder|delighted|pleased|honou?red|thrilled|excited|overjoyed"
    r"|content|lucky|keen|eager|chuffed|over the moon)"
)
_POST = r"(?:role|job|post|position|place|vacancy|seat|opening|traineeship|apprenticeship|work)"
#: "I would still love (the chance) to", "it would make me very happy to", "I want to".
_WISHED = regex.compile(
    rf"(?:(?:\b(?:i|and|but)|^) {_EVER}(?:would|should|will|shall|could) {_EVER}"
    rf"(?:love|like|relish|enjoy|welcome|jump at|leap at|be {_EVER}{_JOY})"
    rf"(?: nothing (?:more|better) than| very much| dearly| more than anything)? "
    r"(?:(?:of |to have |for )?(?:the|a|any|such a|that) (?:chance|opportunity) )?"
    rf"|\bit would {_EVER}(?:make me {_EVER}{_JOY}|please me(?: \w+)?|mean (?:\w+ ){{1,4}}?to me"
    rf"|mean (?:a great deal|a lot|the world|so much|much)"
    rf"|be {_EVER}(?:an? )?(?:\w+ )?(?:honou?r|joy|privilege|pleasure|delight)) "
    r"|\bnothing (?:else )?(?:would|could) (?:\w+ ){1,4}?than "
    rf"|\bi {_EVER}(?:want|wish|long|yearn|am {_EVER}(?:set|determined|longing)) (?:very much )?"
    r")to (?:\w+ly )?(\w+) "
)
#: "I'm still every bit as interested as I was"; with an "in" it may be in anything.
_KEEN = regex.compile(
    rf"\bi (?:continue to be|remain) {_EVER}(?:interested|keen|enthusiastic|eager (?!to hear)"
    rf"|excited)\b"
    rf"|\bi (?:am|remain) {_EVER}(?:interested|keen|committed|motivated|enthusiastic|up for it"
    rf"|sold)"
    rf" (?:$|as\b|and (?:i|look|hope|would)\b|(?:in|on|about|to) (?:it|this|be(?:ing)? (?:an?|the"
    rf"|your|part)|work(?:ing)?|join(?:ing)?|(?:the|your) (?:\w+ ){{0,3}}?{_POST})\b)"
)
#: "I want in", "I'd still love this job", "I would enjoy building it up with you".
_THIS = regex.compile(
    rf"\bi {_EVER}(?:(?:would|should|will|do) )?{_EVER}(?:want|love|like|relish|enjoy|welcome) "
    rf"(?:very much )?(?:in (?:on )?|(?:it|this|that|(?:the|your|this"
    rf"|that) (?:\w+ ){{0,4}}?{_POST})"
    r" (?:$|and|very|more|so|with|at|as|in|on|most)\b)"
    rf"|\bi {_EVER}(?:would|should|will) {_EVER}(?:love|like|relish|enjoy|welcome) "
    r"(?!(?:hear|see|talk|speak|meet|discuss|know|learn|show|tell|send|visit|read|gett|find"
    r"|receiv|anyth|someth|noth|everyth)ing\b)[a-z]+ing "
)
#: "The post means a great deal to me", "is the one I'd pick", "would suit me".
_PRAISED = regex.compile(
    r"\bmeans? (?:\w+ ){0,4}?to me\b|\bwould (?:\w+ ){0,2}?suit me\b"
    r"|\b(?:is|be|remains) (?:\w+ )?(?:the (?:one|job|post|role|place|kitchen|ward|school|firm"
    rf"|team|work)|what|where|everything|all|just what) (?:that )?i {_EVER}(?:would |have )?{_EVER}"
    r"(?:want|wanted|pick|choose|wish|like|love|prefer|hope|hoped|dream|dreamed|dreamt)\b"
    r"|\b(?!hearing|seeing|meeting|speaking|talking)[a-z]+ing (?:\w+ ){1,8}?would be (?:an? )?"
    r"(?:\w+ )?(?:joy|pleasure|honou?r|privilege|delight)\b"
    r"|\b(?:no|nothing|nowhere) (?:\w+ ){0,5}?i (?:would|should) (?:rather|sooner|prefer)\b"
    r"|\bi would (?:much )?rather (?:be|work|have|do|join)\b|\b(?:top of|high on) my list\b"
    r"|\bto (?:be|work|build|serve|teach|join|cook) (?:\w+ ){1,8}?(?:would"
    r"|will) be (?:an? )?(?:\w+ )?"
    r"(?:joy|pleasure|honou?r|privilege|delight)\b"
    r"|\b(?:has|have) (?:always |long )?been my (?:\w+ )?(?:goal|dream|ambition|wish|aim)\b"
    r"|\bi (?:would|should|shall|will) (?:\w+ )?(?:accept|take) it\b"
    r"|\bi (?:would|will) sign up\b|\b(?:sign|count|put) me (?:up|in|down)\b|\bmade for me\b"
    r"|\bask (?:you )?to be considered\b|\b(?:exactly|just|right) (?:up )?my (?:thing|street"
    r"|alley)\b"
    r"|\b(?:wishing|longing|hoping) to (?:work|join|be (?:an?|the|your|part))\b"
    r"|\bi would (?:\w+ )?(?:relish|love|welcome|enjoy) (?:\w+ ){1,5}?(?:work|job|role|post)\b"
)
#: Words of which each of these patterns has one.
_WISHING = word_set("would should will shall could want wish long yearn set determined longing")
_KEENNESS = word_set("interested keen committed motivated enthusiastic eager excited up sold")
_LOVE = word_set("want love like relish enjoy welcome")
_PRAISE = word_set(
    """
    mean means suit rather sooner prefer list goal ambition aim accept take sign count put made
    considered thing street alley wishing longing hoping relish welcome enjoy joy pleasure honour
    honor privilege delight want wanted pick choose wish like love hope hoped dream dreamed dreamt
    """
)
#: What is done with readers and news, not with a job.
_NO_WORK = word_set(
    """
    hear know learn see talk speak discuss send tell show thank meet answer provide add mention ask
    say visit think express follow come read find understand get receive give confirm congratulate
    apologise apologize emphasise emphasize stress reiterate clarify point draw keep have be offer
    discover listen return chat catch explain taste look check touch reach let note remind repeat
    record close wait write raise invite wish supply forward call ring phone stay remain reply
    respond arrange drop pop pass share supply start stop finish believe buy
    """
)
_CHANCE = rf"(?:this|that|such an?|the) (?:\w+ ){{0,3}}?(?:chance|opportunity|{_POST})\b"
#: What makes work of them after all: "be your nurse", "learn from you", "come to Ledbury".
_STILL_WORK = {
    "be": regex.compile(
        r"(?:an?|the|your|their|part|one of|considered|chosen|involved|among|taken|under you"
        r"|(?:on|in|at|with) (?:your?|the|this|it)|working)\b"
    ),
    "have": regex.compile(_CHANCE + r"|(?:it|this) "),
    "look": regex.compile("after "),
    "learn": regex.compile("(?:from|under) you|the trade"),
    "come": regex.compile("(?:over )?(?:and|to) (?!see|talk|meet|visit|you|terms|the interview)"),
    "share": regex.compile("(?:in )?the (?:load|work|burden)|in "),
    "start": regex.compile("(?:with|at|in|as|here|there) "),
}
#: And what none: "take this opportunity to thank you", "help with any question".
_NOT_WORK = {
    "take": regex.compile(r"(?:this|the|a) (?:\w+ )?(?:opportunity|moment|time|chance|minute)"),
    "put": regex.compile("(?:on record|in writing|you)"),
    "make": regex.compile("(?:it |that )?(?:sure|clear|time)|an? "),
}
#: "I'd be glad to help with any question" is an offer.
_OFFERED = regex.compile(
    r"\b(?:any|further|if|questions?|references?|documents?|details?|copy|copies|whenever|second"
    r" interview|should you|needed|you need|more information)\b"
)
_OFFERS = frozenset({"help", "bring", "provide", "explain"})


def wishes_for_work(words: Wording) -> bool:
    """Whether a sentence, given as its words, wishes for work."""
    padded, keys = words.padded, words.keys
    if not _WISHING.isdisjoint(keys) and any(
        _is_work(match[1], padded[match.end() :], padded) for match in _WISHED.finditer(padded)
    ):
        return True
    return any(
        not needed.isdisjoint(keys) and pattern.search(padded) is not None
        for needed, pattern in ((_KEENNESS, _KEEN), (_LOVE, _THIS), (_PRAISE, _PRAISED))
    )


def _is_work(verb: str, rest: str, whole: str) -> bool:
    """Whether "to `verb` `rest`" is something that only somebody with the job does."""
    if verb in _NO_WORK:
        return verb in _STILL_WORK and _STILL_WORK[verb].match(rest) is not None
    if verb in _NOT_WORK and _NOT_WORK[verb].match(rest):
        return False
    return not (_OFFERED.search(whole) and (verb in _OFFERS or " be " in whole))
