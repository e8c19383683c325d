"""Telling courtesies, which need no evidence, from sentences that claim or recall something."""

from functools import lru_cache

from writer.kinds import COURTESIES
from writer.language.tokens import SENTENCES
from writer.rules.cues import Cue, sentence_has
from writer.rules.rule import LetterSentence
from writer.rules.vocabulary import distinctive

GRATITUDE = Cue(
    "thank, thanks, thankyou, thankful, grateful, gratitude, appreciat*, much obliged, indebted,"
    "{ta/cheers} for, in your debt, {a/my} {privilege/honour/honor} to {be/have/see/meet/walk},"
    "{kind/good/nice/generous/gracious/thoughtful/considerate/patient} of you,"
    "{very/so/most/too/really} {kind/good/generous} {to/in/with}, your {kindness/generosity},"
    "{i/we} owe you, you were {generous/kind/patient/gracious},"
    "you were {so/very/most/really} {generous/kind/patient/gracious/welcoming},"
    "{how much/greatly/truly/really} i {value/valued}, i {greatly/truly/really} valued,"
    "i valued {the/our/your},"
    "{kind/good/nice} that you, kind you {were/are}, bless you for,"
    "how {kind/generous/patient/thoughtful} {of/you},"
    "not take {that/it/this} {lightly/for granted}"
)
#: Gratitude for something that is still to come, or to somebody else than the reader.
_NOT_THANKS = Cue(
    "{would/should/will} be {grateful/thankful/obliged} {if/for any/for a/to hear/to know},"
    "{would/should/will} ... appreciate, thanks to {my/the/his/her/their/our/its/this/that/a},"
    "thank you in advance, thanks in advance,"
    "{not/never/hardly} {grateful/thankful/appreciate}, grateful to {my/the/our}, thank my,"
    "thankful to my, i owe you an, appreciat* in value,"
    "{would/will} be ... {kind/good/nice/generous} of you, thanks for nothing,"
    "{thank you/thanks} for {considering/a positive/your positive/choosing/hiring/the offer}"
)
MEETING = Cue(
    "time, hour*, minute*, half hour, morning, afternoon, evening, day, yesterday, today, lunch,"
    "meet*, met, see, seeing, saw, talk*, speak*, spoke, convers*, interview*, chat*, discuss*,"
    "call, visit, tour, welcom*, hospitality, consider*, invit*, opportunity, chance, attention,"
    "interest, patien*, candour, candor, honesty, show*, explain*, walk*, answer*, shar*, tell*,"
    "listen*, hear*, having me, let*, gave, giv*, tak*, look round, look around, insight*, advice,"
    "everything, all, detail*, questions, introduc*, frank*, open*, thorough*, warm*, trial, shift,"
    "monday, tuesday, wednesday, thursday, friday, saturday, sunday"
)
FORWARD = Cue(
    "look* forward, looking ahead, await*, hop* to {hear/see/meet/speak/talk},"
    "hop* ... to hear from, hop* ... and to hear, hop* for ... news, hop* for ... answer,"
    "{see/speak to/meet/talk to} you {on/at/then/there/soon/next/again}, speak soon, until then,"
    "speak on, you will have {the/my/a/it}, {will/shall} be with you {by/on/before/this/next/soon},"
    "{will/shall} {follow/reach you},"
    "hop* to be back, will come with,"
    "{eager/keen/curious/interested/glad/happy/pleased/delighted} to {hear/learn/know/find},"
    "{hear*/news/word} from you, next {step*/stage/round}, let me know, in touch, at your disposal,"
    "{hear*/learn*/know*/find*} {how/what/whether/when/which/where/who},"
    "until {then/we/the/monday/tuesday/wednesday/thursday/friday/saturday/sunday/next},"
    "{see/meet/speak/talk/seeing/meeting/speaking/talking} ... again, whatever you decide,"
    "hear {your/the} {decision/answer/news/outcome/result}, your {decision/answer/news},"
    "{look/looking/watch/watching/wait/waiting} {for/out} ... {call/letter/mail/email/reply/word},"
    "{talk/chat} {soon/then/later/next}, {talk/speak/see you/chat} {on/tomorrow},"
    "{talk/speak/see you/chat/talk to you} {monday/tuesday/wednesday/thursday/friday/saturday},"
    " all ears, be around,"
    "be here if"
)
_PLEASURE = Cue(
    "pleasure, good to, nice to, great to, lovely to, enjoy*, glad to, happy to, pleased to,"
    "delighted to, a joy, a treat, liked, {good/nice/great/lovely/wonderful} {meeting/talking"
    "/speaking/seeing/being}"
)
_OPENS_OFFER = Cue(
    "should {you/the/anyone/anybody/anything/it}, is there {anything/something}, if you, if it,"
    "if there, if anything, if anyone, if any, please, happy to,"
    "glad to,"
    "if ... {would/could/can/might} {help/be of/be useful/suit}, do {call/ring/write/ask/get/let},"
    "{call/ring/text/phone/mail/email} me,"
    "i am {free/available/around/here}, my {diary/calendar/phone/door} is, i have ... open,"
    "pleased to, ready to, would be {no trouble/easy/welcome}, i can, i could, i will, you can,"
    "you may, you could, whenever, in case, {is/are} {ready/available/yours}, do ask, just ask,"
    "delighted to, i would"
)
_OFFERED = Cue(
    "send*, sent, provid*, suppl*, forward, bring, answer*, question*, reference*, referee*,"
    "information, detail*, document*, certificate*, need*, call, ring, phone, reach, contact,"
    "write,"
    "email, come back, come in again, return, again, available, useful, helpful, wish to, want to,"
    "like to {see/know/ask/hear/read}, would help, on request, copies, copy, samples,"
    "portfolio, ask, tell you, speak to,"
    "show you, confirm, vouch, talk to you, free, trial, start, in person, any time, explain,"
    "any {day/hour/weekend/evening/morning/week}, call on me, {anything/whatever} else, help,"
    "{diary/calendar/phone/door} is {open/free/on/always}"
)


@lru_cache(maxsize=SENTENCES)
def is_thanks(text: str) -> bool:
    """Whether the sentence thanks its reader (not a request, not thanks to somebody else)."""
    gratitude = GRATITUDE.spans(text)
    if not gratitude:
        return False
    # "Please pass my thanks to the panel" thanks, "thanks to the panel I know" does not.
    excluded = [s for s in _NOT_THANKS.spans(text) if not text[: s[0]].lower().endswith("my ")]
    return any(not _touches(span, excluded) for span in gratitude)


def _touches(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def is_pleasure(text: str) -> bool:
    """Whether the sentence says that its writer enjoyed the meeting."""
    return sentence_has(text, _PLEASURE, MEETING)


def is_offer(text: str) -> bool:
    """Whether the sentence offers what the reader may still need."""
    return sentence_has(text, _OPENS_OFFER, _OFFERED)


@lru_cache(maxsize=SENTENCES)
def is_forward(text: str) -> bool:
    """Whether the sentence looks forward: to an answer, a next step, or to being of use."""
    return FORWARD.within(text) or is_offer(text)


def is_courtesy(sentence: LetterSentence) -> bool:
    """Whether the sentence is a courtesy: it thanks or looks forward and recalls nothing.

    A sentence whose purpose is known is what it was written to be.
    """
    if sentence.purpose is not None:
        return sentence.purpose in COURTESIES
    text = sentence.text
    polite = is_pleasure(text) or is_thanks(text) or is_forward(text)
    return polite and len(distinctive(text)) < 2
