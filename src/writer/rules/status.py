"""Recognising that somebody asks outright how far a decision has come."""

from writer.rules.courtesy import is_offer
from writer.rules.cues import Cue

#: What is asked after.
_STATUS = Cue(
    "{whether/if} ... {been/appointed/hired/found/picked/settled}, any {joy/luck},"
    "{whether/if/has/have/are/is} ... yet, {has/have} there been,"
    "able to {choose/decide/reach/make/fill/settle/come},"
    "{choose/choosing/chosen} {somebody/someone},"
    "movement {on/with/in/about}, made up {your/their} mind*, make up {your/their} mind*,"
    "{making/make/made/reach/reached/come to/near} a decision, be choosing,"
    "{settled/decided} on {somebody/someone/anybody/anyone/a/the/your},"
    "{panel/committee/board} met,"
    "{closer/nearer/further} to ... {filling/deciding/choosing/decision/choice},"
    "where ... {stand*/stands/stood/at/are/is with/process/decision}, where things are,"
    "how ... {decision/process/search/hiring/selection/things/recruitment/it is/it all/you are} "
    "... "
    "{coming/going/progress*/stand*/shaping/moving/getting/looking/faring},"
    "how ... {stand/stands}, {where/how far} ... {got to/you got/got with},"
    "how {far/things/matters/it}, {how/what} is {happening/new}, status, state of play,"
    "{any/some/the latest/further/fresh} {news/update/updates/word/developments/progress/decision}"
    ", any {new/further/more} ... {news/information/developments/updates},"
    "{whether/if} ... {decision/decided/chosen/chose/filled/made/news/open/closer/update/know*},"
    "updat* {on/about/regarding/as to/me/from}, an update, {has/have} ... "
    "{decision/made/decided/chosen/filled/reached/settled/heard},"
    "when ... {decide/decision/hear/expect/know/choose},"
    "{next steps/next step/timeline/time frame/timeframe/timescale} ... "
    "{is/are/look*/for/might/will}, what the {next/timeline}, the latest {on/about/with},"
    "still {open/under consideration/being considered/in the running/in play/available/looking},"
    "{news/word/update} {about/on/of/regarding/as to}, outcome of, result of,"
    "{hear/know/learn/tell me} {where/how/whether/what/when},"
    "{decision/process/search/hiring/selection/application/position/post/role} ... "
    "{coming along/going/progress*/stand*/shaping up/moving}"
)
#: That it is a question, whatever its mark.
_ASKING = Cue(
    "checking {whether/if/on}, could you, can you, would you, may i, might i, wonder*, ask*,"
    "inquir*, enquir*, curious,"
    "let me know, tell me, please, {glad/happy/grateful/keen/eager/interested/love/like} to "
    "{hear/know/learn/find/see/receive/get}, grateful for, grateful if, appreciate, welcome,"
    "{see/check/find out/know/hear/learn} {if/whether/how/where/what/when/on/about},"
    "wanted to {see/check/know/hear/find/learn}, look* forward to {hear*/any}, await*,"
    "would {love/like} to"
)


def asks_status(text: str) -> bool:
    """Whether a sentence asks where the decision stands, with a question mark or without."""
    return _STATUS.within(text) and (text.rstrip().endswith("?") or _ASKING.within(text))


def asks_anything(text: str) -> bool:
    """Whether a sentence is a question that offers nothing: it can only be after the decision."""
    return text.rstrip().endswith("?") and not is_offer(text)
