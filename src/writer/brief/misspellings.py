"""Slips of the pen that notes are full of, and a message must not repeat.

Only words that are no English words are listed, so that nothing right is "corrected".
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from writer import regex
from writer.language.common_words import COMMON
from writer.regex import Pattern

#: wrong:right; the right one may be two words, joined by "_".
_SLIPS = """
cant:can't wont:won't dont:don't didnt:didn't doesnt:doesn't isnt:isn't wasnt:wasn't arent:aren't
werent:weren't hasnt:hasn't havent:haven't hadnt:hadn't couldnt:couldn't wouldnt:wouldn't
shouldnt:shouldn't ive:I've im:I'm theyre:they're theyve:they've theyll:they'll youre:you're
youve:you've theyd:they'd youd:you'd itll:it'll whod:who'd weve:we've shes:she's hes:he's
thats:that's whats:what's theres:there's
managment:management mangement:management recieve:receive recieved:received seperate:separate
definately:definitely certificat:certificate certificats:certificates somone:someone
somthing:something inspecton:inspection experiance:experience experince:experience
responsability:responsibility responsibilty:responsibility enviroment:environment
goverment:government maintainance:maintenance maintenence:maintenance liason:liaison
calender:calendar acheive:achieve acheived:achieved occured:occurred accomodate:accommodate
accomodation:accommodation adress:address begining:beginning beleive:believe buisness:business
bussiness:business collegue:colleague collegues:colleagues comittee:committee commited:committed
completly:completely embarass:embarrass existance:existence foriegn:foreign freind:friend
freinds:friends grammer:grammar independant:independent knowlege:knowledge lisence:licence
neccessary:necessary neccesary:necessary noticable:noticeable occassion:occasion persue:pursue
prefered:preferred profesional:professional proffesional:professional reccomend:recommend
reccomended:recommended refered:referred relevent:relevant restaraunt:restaurant
restuarant:restaurant schedual:schedule sucess:success sucessful:successful suprise:surprise
tecnical:technical teh:the thier:their tommorow:tomorrow tommorrow:tomorrow truely:truly
untill:until wich:which writting:writing aproved:approved qualifed:qualified
electrican:electrician teached:taught becuase:because becasue:because alot:a_lot
hospitial:hospital pateint:patient pateints:patients medicin:medicine nurseing:nursing
theather:theatre excercise:exercise excersise:exercise garantee:guarantee immediatly:immediately
intrested:interested intrest:interest interveiw:interview langauge:language langauges:languages
libary:library millenium:millennium oppurtunity:opportunity posible:possible
practise's:practice's probaly:probably programing:programming realy:really
repsonsible:responsible responsable:responsible shedule:schedule similiar:similar speach:speech
stategy:strategy suport:support teh:the traning:training trainning:training usefull:useful
vaccum:vacuum peoples:people's wether:whether wokring:working yeras:years tuseday:Tuesday
wensday:Wednesday wendsday:Wednesday thrusday:Thursday febuary:February develope:develop
developement:development databse:database migraton:migration warehose:warehouse custmer:customer
custmers:customers childrens:children's womens:women's
"""
_SCANNED_TOO = frozenset("my me from made more some team someone somebody manage form firm".split())
_WORD = Pattern(r"[A-Za-z]+(?:'[a-z]+)?")


@cache
def _table() -> Mapping[str, str]:
    pairs = (pair.split(":") for pair in _SLIPS.split())
    return MappingProxyType({wrong: right.replace("_", " ") for wrong, right in pairs})


def _scanned(word: str) -> str | None:
    """Return the word that a scanner read wrongly ("rny", "sorneone"), where it is a common one."""
    plain = word.lower()
    if "rn" not in plain or plain in COMMON:
        return None
    meant = plain.replace("rn", "m")
    return meant if meant in _SCANNED_TOO or (len(meant) > 4 and meant in COMMON) else None


def corrected(text: str) -> str:
    """Return `text` with well-known misspellings and missing apostrophes put right."""
    table = _table()

    def right(match: regex.Match) -> str:
        word = match[0]
        plain = table.get(word.lower()) or _scanned(word)
        if plain is None or word.isupper():
            return word
        return plain[:1].upper() + plain[1:] if word[:1].isupper() else plain

    return regex.sub(r"\bthere own\b", "their own", _WORD.sub(right, text))
