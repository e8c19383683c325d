"""E001: the message thanks the person for their time."""

from collections.abc import Iterator

from writer.rules.courtesy import GRATITUDE, MEETING, is_pleasure, is_thanks
from writer.rules.cues import Cue
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule
from writer.rules.vocabulary import word_count

#: Thanks that say what for: whatever it was ("the tasting"), it happened at the meeting.
_FOR_SOMETHING = Cue(
    "thank you ... for {the/your/a/an/all/such/this/that/everything/so/making/being/taking/giving},"
    "thanks ... for {the/your/a/an/all/such/this/that/everything/so/making/being/taking/giving},"
    "{grateful/thankful/gratitude} for {the/your/a/all/such/everything}, of you to,"
    "appreciat* {the/your/all/how/being/that},"
    " {thank/thanks to} you {both/all/and/again/once/for/to},"
    "say thank you, thank you to you, {ta/cheers} for {the/your/a/all}, in your debt"
)
#: "Thank you so much." needs no object: it can only be for the meeting.
_BARE_THANKS_WORDS = 5


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    for sentence in letter.main:
        text = sentence.text
        # In its reply, thanks for the offer are no thanks beforehand.
        thanks = GRATITUDE.within(text) if letter.kind == "offer-reply" else is_thanks(text)
        if thanks and (
            MEETING.within(text)
            or _FOR_SOMETHING.within(text)
            or letter.kind == "offer-reply"
            or word_count(text) <= _BARE_THANKS_WORDS
        ):
            return
    closing = letter.text[letter.closing.start : letter.closing.end] if letter.closing else ""
    if is_thanks(closing) or any(
        is_pleasure(sentence.text) or is_thanks(sentence.text) for sentence in letter.main
    ):
        message = "that you thank the reader for their time is only implied"
        yield RULE.finding(letter, message, severity="warning")
    else:
        yield RULE.finding(letter, "nothing here thanks the reader for their time")


RULE = Rule(
    id="E001",
    name="missing-thanks",
    kinds=EVERY_KIND - {"closing"},
    severity="error",
    source="S0, S1, S3, S4",
    wants="The message thanks the person for their time. It is the one thing that every adviser "
    "asks for, and the reason for writing at all.",
    hint="Thank the reader, in the first sentence or two, for the time they gave you.",
    instruction="Thank the reader for their time, in the first sentence or two.",
    check=_check,
    good=(
        Example(
            "Dear Ms. Osei,\n\nI appreciated the hour you gave me on Monday, and the walk round the"
            " dialysis unit most of all. Having run the six-chair clinic at Larkfield for three"
            " years, I knew at once how much the new handover sheet must save you, and the staff"
            " nurse post interests me more than before. Should you need references, I will send"
            " them the same day.\n\nKind regards,\nMeera Sandhu",
            why="a nurse; thanks without the word",
            subject="Staff nurse post, dialysis unit",
            sentence=False,
        ),
        Example(
            "Dear Chef Laurent,\n\nIt was kind of you to see me between lunch and dinner service."
            " Your plan to put the whole lamb on a set menu is the kind of cooking I have done for"
            " four years at the Old Customs House. I would love to join the kitchen as sous"
            " chef. I look forward to hearing when the trial shift can be.\n\nWarm wishes,\n"
            "Tomasz Wrona",
            why="a chef; kindness named instead of thanks",
            subject="Sous chef: Tuesday's talk",
            sentence=False,
        ),
        Example(
            "Dear Mr. Adeyemi,\n\nYour time on Thursday meant a good deal to me, and I am grateful"
            " for it. I have wired two primary schools to the new standard, so the surge protection"
            " you want in the Hollow Lane flats would be familiar ground. The electrician's job"
            " appeals to me, and I can send my test certificates whenever they are of use.\n\n"
            "Yours sincerely,\nGavin Pryce",
            why="an electrician; gratitude in the second half",
            subject="Electrician, Hollow Lane",
            sentence=False,
        ),
    ),
    bad=(
        Example(
            "Dear Ms. Osei,\n\nWe spoke on Monday about the dialysis unit. Having run the six-chair"
            " clinic at Larkfield for three years, I am keen on the staff nurse post. I look"
            " forward to hearing from you.\n\nKind regards,\nMeera Sandhu",
            why="no thanks anywhere; a closing does not count",
            subject="Staff nurse post",
            sentence=False,
        ),
        Example(
            "Dear Mr. Marsh,\n\nI would be grateful if you could tell me soon whether I have the"
            " teaching post. Thanks to my years with mixed-age classes, the phonics scheme you"
            " described would suit me.\n\nMany thanks,\nOlive Brandt",
            why="a request and a cause, neither of them thanks",
            subject="Teaching post",
            sentence=False,
        ),
        Example(
            "Dear Ms. Lindqvist,\n\nThank you in advance for a positive decision. The tenancy"
            " disputes you described are what I worked on at the law centre, and the associate"
            " role interests me.\n\nBest regards,\nAmir Haddad",
            why="thanks for what has not happened",
            subject="Associate role",
            sentence=False,
        ),
    ),
)
