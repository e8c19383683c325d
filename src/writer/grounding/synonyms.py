"""Near synonyms that a truthful paraphrase swaps, and courtesies, which need no evidence."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from writer.language.number_words import ONES, TENS
from writer.language.tokens import stem
from writer.language.word_set import word_set

#: One group a line; the first word stands for all of them.
_GROUPS = """
cut reduce reduction decrease lower slash trim shrink drop halve save saving savings shave
lead head run manage oversee supervise charge direct coordinate responsible leader manager
lead supervisor director coordinator
increase raise grow improve boost lift growth improvement better double expand
build create develop design set-up establish make construct built start launch begin introduce
open kick-off
finish complete deliver close
cost bill spend spending expense expenditure expenses budget money
team crew colleague staff people squad group folk
teach train coach mentor instruct tutor training
child kid pupil student youngster children class
customer client user guest
problem issue fault bug trouble difficulty challenge
repair fix mend
move migrate migration switch shift transition relocate
need want look-for require seek requirement
use work-with employ apply
show demonstrate present presentation
write author draft
doctor gp physician medic
shift rota roster
night overnight
year annual annually yearly decade yr yrs
month monthly mth mths
week weekly wk wks
day daily
hour hr hrs
quick fast speed rapid quickly
plan planning schedule
test trial check
job role position post vacancy
firm company business organisation employer
sick ill illness sickness absence
exam examination test certificate certification certify cert certs
speak language talk spoken
hire recruit recruitment recruiting
safe safety secure
cook chef kitchen cooking
nurse nursing
electrician electrical electric wiring wire rewire
code software programming program coding
win award prize
help assist support aid
handover handoff hand-over
waste wastage leftover
photo photograph picture pic image snap foto
reference ref referee
covers stand-in deputise
father dad
mother mum mom
grandmother nan gran
tooth teeth
fuel petrol diesel
meal meals food dish
parcel package
vegetable veg
temperature temp
information info
medication meds
rehabilitation rehab
specification spec
document doc
laboratory lab
doctoral phd
aluminium aluminum alu ally
vehicle car van lorry truck
leaflet flyer handout
"""

#: Words of thanks, interest, transition and outlook: they claim nothing by themselves.
_COURTESY = word_set(
    """
    thank thanks grateful gratitude appreciate appreciation time meet meeting met conversation
    discuss discussion talk speak spoke chat interview learn hear heard hearing share sharing
    insight enjoy enjoyed enjoyable pleasure glad happy pleased delighted excited excite
    exciting interest interested interesting keen enthusiastic enthusiasm eager look looking
    forward hope hoping next step steps decision decide process consider consideration
    considering opportunity role position post job join joining contribute contribution bring
    same care help helpful useful similar close kind work working experience experienced skill
    background fit match draw drawn build put practice remind reminded think thinking thought
    mind stay stayed day days week soon question questions information reference references
    further material send provide available know need anything part chance idea sense clear
    clearly impression impressed impressive great good well warm warmly thoughtful generous
    generously honest honestly openly detail details approach way ways thing things word
    words reason value valued matter important importance tell told telling describe described
    description mention mentioned say said explain explained explanation ask asked answer show
    showed give gave given take taking took make made see seeing seen feel felt find found
    come came go get let want wanted like love remain keep kept stand stands afternoon morning
    yesterday today tomorrow evening place people person team company organisation firm here
    visit visiting hand hands connect connection relate recent recently especially
    particularly truly sincerely sort exactly long confirm confident confidence ready sure
    certain aware convince carry carried follow followed followup touch contact reach add
    adding added note point worth welcome first second last new true start begin better best
    right real really simple simply strong strengthen deepen fresh left leave feeling energise
    inspire motivate encourage encouraged encouraging curious picture glimpse moment hour
    minute busy schedule afford attention candid candidly understanding understand understood
    familiar lesson colleagues everyone offer offered apply applied applying application
    candidate hiring recognise recognised speaking again mean meant means resonate resonated
    forgot forget forgotten omitted echo echoed parallel
    similarly likewise back fewer fewest least sooner later earlier fine afterwards
    """
)


@cache
def _table() -> Mapping[str, str]:
    table = {stem(word): str(value) for word, value in (*ONES.items(), *TENS.items())}
    for line in _GROUPS.strip().splitlines():
        group = [stem(word) for word in line.split()]
        for member in group:
            table.setdefault(member, group[0])
    return MappingProxyType(table)


def canonical(stemmed: str) -> str:
    """Return the stem that stands for the group of near synonyms of `stemmed`, or itself."""
    return _table().get(stemmed, stemmed)


@cache
def courtesies() -> frozenset[str]:
    """Return the plain stems of the words that claim nothing."""
    return frozenset(stem(word) for word in _COURTESY)
