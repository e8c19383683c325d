"""P003: no other applications or offers."""

from collections.abc import Iterator
from functools import lru_cache

from writer import regex
from writer.language.tokens import SENTENCES
from writer.rules.cues import Cue
from writer.rules.evidence import parts
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule
from writer.rules.wording import wording

_OTHER = r"(?:other|another|different|competing|rival|second|several|multiple|two|three|various)"
_EMPLOYER = (
    r"(?:compan(?:y|ies)|employers?|firms?|organi[sz]ations?|hospitals?|schools?|restaurants?"
    r"|businesses|kitchens?|practices?|trusts?)"
)
#: An employer who is not the reader's, and what goes on between the writer and them.
_RIVAL = regex.compile(
    r"\b(?:an?other|other|different|rival|competing|second) (?:\w+ )?(?:employers?|compan(?:y|ies)"
    r"|firms?|hospitals?|schools?|restaurants?|kitchens?"
    r"|trusts?|practices?|clinics?|agenc(?:y|ies)|banks?|studios?|shops?|salons?|chambers"
    r"|universit(?:y|ies)|councils?|depots?|organi[sz]ations?|parties|places)\b|\bcompetitors?\b"
    r"|\b(?:some(?:body|one)|any(?:body|one)) else\b|\belsewhere\b",
    regex.IGNORECASE,
)
_COURTING = regex.compile(
    r"\b(?:wants?|after|courting|chasing|keen on|interested in|approached|headhunt\w+|snap(?:s"
    r"|ped)?"
    r"|will (?:take|hire|have)|may (?:take|hire)|might (?:take|hire)|would (?:take|hire)|made"
    r"|making"
    r"|offer\w*|hir(?:e|es|ed|ing)|recruit\w*) me\b|\b(?:i|i'm|i've|i'll"
    r"|my) (?:\w+ ){0,4}?(?:answer"
    r"|reply to|decide|choose between|sign(?:ed|ing)? with|accept|join|go with|consider(?:ing)?"
    r"|talking to|talks with|in talks|negotiating|waiting (?:for|on)|deadline|final (?:round|stage)"
    r"|second round|start(?:ing)? with|commit(?:ted)? to|shortlist\w*|turn(?:ed|ing)? down"
    r"|declin\w+)\b",
    regex.IGNORECASE,
)
_RIVALS = regex.compile(
    r"\b(?:two|three) (?:job )?(?:offers|applications)\b(?! (?:to|for) )"
    r"|\b(?:other|different|competing|rival|several|multiple|various) (?:job )?(?:offers"
    r"|applications|opportunities|interviews|processes)\b(?! (?:to|for) (?:discuss|talk|learn|meet"
    r"|speak|you|us|the team|your))|\b(?:another|second|competing|rival|better) (?:job offer"
    r"|offer|job application|application (?:at|with|elsewhere))\b|\b"
    r"(?:another|second|final|other|have (?:got )?an|'ve (?:got )?an) interview (?:\w+ ){0,3}(?:at"
    r"|with) (?-i:[A-Z])"
    rf"|\b(?:interview(?:ing|ed|s)?|appl(?:y|ied|ying)|applications?|offers?|talks|talking|speaking"
    rf"|in (?:the )?process|final (?:round|stage)s?) (?:\w+ ){{0,2}}?(?:with|at|to|from|by|for) "
    rf"(?:{_OTHER}|a few other|some other|other) (?:{_EMPLOYER}|roles?|jobs?|positions?"
    rf"|posts?|places)"
    r"|\b(?:i|i've|i have) (?:also |already |just |since |now )*(?:had |have |got |received "
    r"|been given"
    r" |hold |am holding |been offered )(?:an?|the|one|two|another|my) (?:\w+ )?(?:job )?offers?\b"
    r"|\boffer (?:in hand|on the table|elsewhere|pending)|\b(?:job |written |verbal )?offers? from "
    r"(?!you\b|your\b)(?=(?-i:[A-Z])|an?other|elsewhere)|\bcounter-?offer"
    r"|\b(?:been|was|were) offered (?:a|an|another|the) (?:\w+ )?(?:job|role|position|post)\b"
    r"|\b(?:interviewing|applying|applied|looking|interviews?|applications?) elsewhere\b"
    r"|\b(?:also|still|currently) (?:interviewing|applying|in talks|talking to|considering)"
    r" (?:with|at|for|to|other|another|several|two)\b"
    r"|\belsewhere (?:has|have) offered\b|\bother (?:roles|jobs|posts|positions) (?:i|that i)"
    r"|\b(?:turn(?:ed|ing)? down|declin(?:ed|ing)|rejected|refused|accept(?:ed|ing)?) (?:an?|the"
    r"|one"
    r"|two|three|several|another) (?:\w+ )?(?:jobs?|offers?|posts?|positions?|roles?|contracts?)\b"
    r"|\b(?:of|between|among|from) (?:my|the|all my|both|these) (?:\w+ )?offers\b"
    r"|\bmy (?:\w+ )?offers\b"
    r"|\b(?-i:[A-Z]\w+) (?:has|have|had) offered me\b|\boffered me (?:their|a|the) (?:\w+ )?"
    r"(?:contract|place|partnership|chair|seat|traineeship)\b|\b(?:two|three|four|five|six|several"
    r"|more"
    r"|some|few|many|other) (?:other |more )?(?:job )?(?:interviews|applications)\b(?= (?:this week"
    r"|next week|lined up|coming up|to go|elsewhere|with|at)\b)|\bappl(?:y|ied|ying) (?:to|at|with"
    r"|for)"
    r" (?:\w+ )?(?:other|several|two|three|four|five|six|seven|ten|many"
    r"|dozens of) (?:\w+ )?(?:schools"
    r"|hospitals|companies|firms|jobs|posts|positions|roles|places|restaurants|kitchens"
    r"|practices)\b"
    r"|(?<!\byou )(?<!\bto )\b(?:wants?|needs?|expects?|awaits?|asked for|waiting for) my"
    r" (?:answer|decision|reply|yes)\b"
    r"|\b(?-i:[A-Z]\w+) (?:has|have|had) (?:asked|invited|pressed|urged) me to (?:sign|decide"
    r"|accept"
    r"|start|join|come back|interview)\b|\b(?:of|among) (?:all )?(?:the )?(?:two|three|four|five"
    r"|six"
    r"|several|many|other) (?:firms|companies|employers|schools|hospitals|places|kitchens"
    r"|practices)"
    r" (?:that )?(?:i|i've) (?:\w+ )?(?:seen|met|visited|talked|spoken|interviewed|applied)\b"
    r"|\b(?:keen on|interested in|after|wants?|offered|chasing|courting) me (?:too|as well)\b"
    r"|\b(?:another|a second|one other|some other) (?:\w+ ){1,2}?(?:has|have|had|wants?) me\b"
    r"|\bm(?:y|any) (?:cvs?|resumes?|applications?) (?:\w+ )?(?:all (?:over|round|around|across)"
    r"|everywhere|out|round|around|to (?:others?|several|many|half|every|dozens|anybody|anyone))\b"
    r"|\bthe (?:one|place|job|post|role|offer) i (?:would |'d )?prefer\b"
    r"|\birons in the fire\b|\b(?:on|off) the (?:job )?market\b|\bfirst choice (?:of|among)\b"
    r"|\bmy other (?:options?|interviews?|choices?)\b|\bother options\b(?=[^.]*\b(?:consider"
    r"|decid|wait"
    r"|open|weigh))|\bmore than one offer\b|\bdeadline (?:from|with|at) (?:an?other|a different)"
    r"|\b(?:made|given|giving|making) me an? (?:\w+ )?(?:job )?offer|\boffered me (?:a|an"
    r"|the) (?:\w+ )?"
    r"(?:job|role|position|post)\b|\bwithdr(?:aw|ew|awn) (?:my|from) (?:\w+ )?(?:other"
    r"|applications?)",
    regex.IGNORECASE,
)
#: None of them stands without one of these.
_WORDS = Cue(
    "offer*, counteroffer*, appl*, interview, interviews, interviewing, interviewed, opportunities,"
    "processes, elsewhere, other, another, aother, different, competing, rival, second, several,"
    "multiple, two, three, various, talks, talking, considering, turn, turned, turning, declin*,"
    "reject*, refused, accept*, irons, market, choice, deadline, withdr*, competitor*, else,"
    "me, of, among, my, prefer, cv, cvs, resume*"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    for text, at in parts(letter):
        for start, end, message in _rivals(text):
            span = None if at is None else (at + start, at + end)
            yield RULE.finding(letter, message, span)


@lru_cache(maxsize=SENTENCES)
def _rivals(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return the half-open spans of what speaks of a rival, with what to say of each."""
    if not _WORDS.may_be_in(wording(text)):
        return ()
    found = tuple(
        (*match.span(), f"'{match.group()}' speaks of other applications or offers")
        for match in _RIVALS.finditer(text.replace("’", "'"))
    )
    rival = _RIVAL.search(text)
    if rival and _COURTING.search(text) and not _RIVALS.search(text):
        message = f"'{rival.group()}' speaks of another employer's interest"
        return (*found, (*rival.span(), message))
    return found


RULE = Rule(
    id="P003",
    name="other-application",
    kinds=EVERY_KIND,
    severity="error",
    source="S3",
    wants="The message speaks of no other application, interview or offer. To the reader it sounds"
    " like pressure; looking elsewhere is good advice, but not for the letter.",
    hint="Take every other application and offer out.",
    instruction="Say nothing about other applications, interviews or offers.",
    check=_check,
    good=(
        Example("I would welcome another opportunity to talk.", why="a meeting, no rival"),
        Example(
            "I applied what I learned there to the other wards.", why="no application for work"
        ),
        Example("I can offer two evenings a week for the choir.", why="a teacher's offer of help"),
        Example("I compared the offers from suppliers before each refit.", why="a buyer's offers"),
    ),
    bad=(
        Example("I have received an offer from Greyline Logistics.", why="an offer"),
        Example("I am also interviewing with two other hospitals this week.", why="rivals"),
        Example("Another company has made me a job offer, so time is short.", why="pressure"),
        Example("I am still weighing other offers, but yours comes first.", why="flattery by rank"),
        Example("I have an interview at Norwich on the 8th.", why="a rival, by its town"),
        Example("I was offered a position in a larger kitchen yesterday.", why="a chef's rival"),
    ),
)
