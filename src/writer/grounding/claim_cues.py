"""The words by which a claim is known as big, shared, denied, under way or promised."""

from collections.abc import Mapping
from types import MappingProxyType

from writer import regex
from writer.language.word_set import word_set

#: Words that make more of a claim; each needs its like in the evidence.
INFLATING: frozenset[str] = word_set(
    """
    fluent fluently expert expertise extensive extensively certified accredited licensed chartered
    award-winning award awards decade decades proven bilingual native seasoned renowned master
    masters degree phd doctorate mastery qualified decades countless numerous successfully
    single-handedly sworn nationwide international internationally registered specialise specialize
    specialised specialized specialist awarded prize prizes won flawless perfect unparalleled top
    highest foremost patent patents publications sole solely
    """
)
#: "lead" counts as a verb only: "helped the maths lead" is no leading.
LED = regex.compile(
    r"\b(?:led|leading|headed|managed|ran|directed|oversaw|spearheaded)\b|(?:^|\b(?:i|to"
    r"|and) )(?:lead|run|manage|head|direct|oversee)\b",
    regex.IGNORECASE,
)
#: Claimed as done, where the evidence has it under way.
DONE = regex.compile(
    r"\b(?:certified|passed|completed|qualified|hold|earned|obtained|gained|finished)\b",
    regex.IGNORECASE,
)
PENDING = regex.compile(
    r"\b(?:booked|in progress|preparing|studying|working towards?|enrolled|halfway|half-way"
    r"|part-way"
    r"|not yet|(?:papers?|modules?|exams?|units?) (?:left|to go)|due in|sitting|taking (?:the"
    r"|my)|next"
    r" (?:week|month|year|spring|summer|autumn|term))\b",
    regex.IGNORECASE,
)
LED_PEOPLE = regex.compile(
    r"^(?:i|i've)\s+(?:have\s+)?(?:also\s+|then\s+)?(?:led|lead|headed|managed?|directed|oversaw"
    r"|spearheaded|supervised?)\b",
    regex.IGNORECASE,
)
HELPED = regex.compile(
    r"\b(?:help(?:ed|ing)?|assist(?:ed|ing)?|support(?:ed|ing)?|shadow(?:ed|ing)?|part of|"
    r"observ(?:ed|ing)?|took part|under)\b",
    regex.IGNORECASE,
)
NOT = regex.compile(
    r"\b(?:not|never|no|without|haven't|hasn't|hadn't|don't|didn't|can't|couldn't|isn't|wasn't|nor"
    r"|rather than|instead of"
    r"|yet to|lack(?:s|ing)?|new to|little|unable|cannot|won't|nothing|wouldn't|less|learn(?:ing)?"
    r"|although|while|still|only|once|(?-i:(?<!look )(?<!looked )(?<!looking )after|before)|gap)\b",
    regex.IGNORECASE,
)
#: A denial, unless it is of having said it ("didn't mention that I speak Portuguese").
FLAT_NOT = regex.compile(
    r"\b(?:not|never|haven'?t|hasn'?t|don'?t|didn'?t|can'?t|cannot|couldn'?t"
    r"|won't|doesn'?t)\b(?!\s+(?:\w+\s+){0,2}"
    r"(?:mention|say|said|tell|told|talk|discuss|bring|brought|come|came|get|got|raise|ask|touch"
    r"|cover|think|just|only))|^\W*no\b(?! (?:longer|one|doubt|problem|lost|more|less|fewer))"
    r"|\b(?:said|answered|replied|admitted) no\b",
    regex.IGNORECASE,
)
#: "Asked whether I know Workday", and the answer.
ASKED = regex.compile(
    r"\b(?:whether|if) i\b|\b(?:do|did|have|had|can|could|am|was) (?:i|you)\b|\bever\b|\?$",
    regex.IGNORECASE,
)
ANSWERED_NO = regex.compile(
    r"\W*(?:no|nope|nein|non)\b(?! (?:problem|doubt|one))", regex.IGNORECASE
)
#: What somebody would do if asked: no deed yet.
WISHED = regex.compile(
    r"\b(?:(?:would|'d|could|might) (?:be |also |like |love |gladly |happily )"
    r"|(?:happy|glad|willing|keen|ready|hoping?|plan(?:ning)?|want(?:ed)?|like) to\b)",
    regex.IGNORECASE,
)
#: "My colleague led": whoever it is, not the sender.
ANOTHERS = regex.compile(
    r"(?:my|our) (?:\w+ )?(?:colleagues?|boss|manager|supervisor|partner|friend|uncle|aunt|father"
    r"|mother|brother|sister|wife|husband|head|director|mentor|deputy|mate|predecessor) "
    r"(?!and i\b)",
    regex.IGNORECASE,
)
#: "Won them round": nothing to hang on a wall.
WON_OVER = regex.compile(
    r"\bwon (?:[\w'’-]+ ){0,4}(?:round|over|around|trust|confidence|hearts?|back)\b",
    regex.IGNORECASE,
)
#: "An MA and not a doctorate", "three rather than four": said to be otherwise.
OTHERWISE = regex.compile(
    r",? (?:and |but )?(?:not|rather than|instead of|nor) .*$", regex.IGNORECASE | regex.DOTALL
)
#: "I am a pastry chef", "I speak Dutch": what the sender is or can, in one word or two.
IDENTITY = regex.compile(
    r"^i\s+(?:also\s+|can\s+|now\s+)?(?:speak|hold|own|play|know)\b"
    r"|^i(?:'m| am| was| have been)\s+(?:(?:also|already|now|still"
    r"|myself)\s+)?an?\s+(?!\w*\s?(?:fit|match"
    r"|person|learner|listener|player|planner|believer|fan|beginner|newcomer|admirer|reader"
    r"|part)\b)",
    regex.IGNORECASE,
)
PIECE = regex.compile(r"[.;,/:()—–]+\s|\s(?=\()|\s(?:but|and|though|although|because|while)\s|\n")
FORWARD = regex.compile(
    r"\b(?:will|'ll|going to|promised?|plan(?:s|ned|ning)?|book(?:ed)?|sit(?:ting)?|send|next|to do"
    r"|todo|due|start(?:ing)?|enrol\w*|registered|by (?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day|from"
    r"|tomorrow|forward|share|follow|gotta|(?:got|have|need) to|must)\b",
    regex.IGNORECASE,
)
POSSIBLE = regex.compile(
    r"\b(?:could|might|would like|hope|maybe|perhaps|want)\b", regex.IGNORECASE
)
#: A promise, however politely it was asked for.
PLEDGED = regex.compile(
    r"\b(?:promised?|undertook|agreed to|offered to|said (?:i|he|she|they)(?:'d| would|'ll| will)"
    r"|to (?:e-?mail|send|post|forward|share)\b|sending\b)",
    regex.IGNORECASE,
)
#: What the reader's side would have of the sender.
REQUESTED = regex.compile(
    r"\b(?:ask(?:s|ed|ing)? (?:me )?for|wants?|wanted|needs?|need|like(?:s|d)? to (?:see|have|read)"
    r"|like (?:my|an?|the|some|\d)|requested|send(?:en|e)?|bring|e-?mail|please|show"
    r"|mandare|inviare|schicken?|envoyer|enviar)\b",
    regex.IGNORECASE,
)
#: What a promise goes on with is none: "I'll send the sheet, and hope to hear from you".
HOPED = regex.compile(
    r",?\s+and\s+(?:i\s+|i'm\s+|am\s+)?(?:hope|hoping|look|trust|wish|would|want)\b.*$",
    regex.IGNORECASE | regex.DOTALL,
)
POLITE_WILL = regex.compile(
    r"\b(?:will|shall|'ll)\s+(?:\w+ly\s+|also\s+|of course\s+)?(?:be (?:happy|glad|pleased"
    r"|delighted"
    r"|available|here|in touch|thinking|looking|waiting|sure)|look|wait|keep|remember|let you|call"
    r"|think|hold|take (?:that|this|it|your)|stay|always|carry|leave|hear|await|not)\b"
    r"|\b(?:any|anything|whatever|further)\b",
    regex.IGNORECASE,
)


SENDING = regex.compile(
    r"\b(?:will|shall|'ll)\s+(?:\w+ly\s+|also\s+|of course\s+)?(?:send|share|forward|e-?mail"
    r"|mail|bring|text|post|drop|hand"
    r"|provide|get|give|pass|put|prepare|draw up|return|arrange|have|see that|make sure)\b"
    r"|^(?:my|our)\b.*\b(?:is|are) (?:attached|enclosed|below)\b"
    r"|\bi(?:'m| am| have|'ve)?(?: also| now| just| hereby| gladly)? (?:attach(?:ed|ing)?"
    r"|enclos(?:e|ed|ing)|sending|forwarding|emailing|including)\b",
    regex.IGNORECASE,
)
#: "I will be there at nine": what the reader's side has planned, and so no promise of one's own.
ATTENDING = regex.compile(
    r"\b(?:will|shall|'ll)\s+(?:\w+ly\s+|also\s+|of course\s+)?(?:be (?:there|at|in|with|on"
    r"|coming)|attend|come|see you|join you|meet|arrive|take part|sit|do)\b",
    regex.IGNORECASE,
)
#: Where something was done says nothing of what was: "at Larkhill", "for Coombe & Sons".
PLACED = regex.compile(r"\b(?:at (?:the )?|for )[A-Z][\w'’&-]*(?: (?:& )?[A-Z][\w'’&-]*)*(?! ?\d)")
#: "What I had been doing by instinct": what, is told elsewhere.
DONE_SO = regex.compile(r"\bdo(?:ing|ne)? (?:by|so|it|that|this|the same)\b", regex.IGNORECASE)
#: "I run", "I have managed", "I am on the payroll": what one does, not what one is or hopes.
DOING = regex.compile(
    r"^i(?:'ve| have)? (?:\w+ly |also |already )?(?!(?:am|was|be|been|have|had|feel|felt|remain"
    r"|left|hope|believe|know|would|want|love|miss|saw|see)\b)[a-z]+ (?:the|an?|your|our)\b"
    r"|^i(?:'m| am| was|'ve been| have been) (?:\w+ly )?(?:on|in charge of|responsible for|part of"
    r"|behind|with)\b",
    regex.IGNORECASE,
)
_TAUGHT = (
    "apprentice trainee pupil student class lesson intern junior starter"
    " buddy course workshop session learner school child placement"
)
#: Deeds that nobody implies: notes that hold neither the verb nor one of these words lack them.
STRONG: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("teach", "train", "coach", "mentor", "tutor", "instruct"), _TAUGHT),
        "negotiate": "deal terms contract agree supplier bargain union",
        "automate": "automatic script pipeline robot macro",
        "publish": "article paper book journal story blog editor author",
        "invent": "patent design build",
        "pioneer": "first new build",
        "compose": "write song music piece letter",
        "chair": "committee board meeting president",
    }
)
#: What the sender has from the interview: "I took away that ...", "I left with ...".
TAKEN_AWAY = regex.compile(
    r"\bi was (?:made to feel|made welcome|shown|given|told|asked|invited|offered|greeted"
    r"|treated)\b"
    r"|\bi(?:'ve| have)? (?:\w+ly )?(?:took (?:away|note|with)|taken (?:away|note|with)|came away"
    r"|went (?:home|away|off)|left|made a note|wrote (?:it )?down|drove|walked|got (?:the|a|an)"
    r"|understood|saw|gathered|picked up|noticed)\b",
    regex.IGNORECASE,
)
#: What came of the interview itself: on the way home, ever since.
_SINCE_THEN = (
    r"\b(?:ever )?since (?:then|we (?:met|spoke|talked)|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:our|the|my|that) (?:conversation|interview|visit|meeting|call|talk|chat))\b"
    r"|\bever since\s*(?:$|[,.;:!?—–])|\b(?:drove|walked|cycled|went|came|rode|travelled)"
    r" (?:back )?home\b"
    r"|\bon (?:the|my) (?:way|train|bus|drive|walk) (?:back|home)\b|\ball (?:evening|weekend)\b"
    r"|\bthat (?:evening|night)\b"
    r"|^i (?:opened the door|walked in|came in|sat down|arrived|stepped (?:in|inside|out)"
    r"|left the (?:building|room))\b"
)
#: "I take it seriously", "I am not a man who": how one is, of which notes say little.
_ATTITUDE = (
    r"\b(?:haven't|have not|can't|cannot|couldn't|could not) (?:stop(?:ped)?|help)\b"
    r"|\btouch wood\b|\b(?:been|get|got|be) interviewed\b"
    r"|\btake\b.{0,40}\b(?:seriously|to heart|in my stride)\b"
    r"|^i(?:'m| am| was) not\b"
    r"|\bafter my own heart\b|\bup my (?:own )?street\b|\bto my mind\b|\bmy cup of tea\b"
    r"|\b(?:take|raise|tip) my hat\b"
)
#: Something beyond what was told already: "as well", "also".
MORE = regex.compile(r"\b(?:also|as well|too|besides|in addition|another)\b", regex.IGNORECASE)
RATED = regex.compile(
    r"\b(?:rated|graded|judged|ranked|voted|named|scored|with)\s+(?:as\s+|the\s+|an?\s+)?"
    r"(outstanding|excellent|best|first|top|distinction|honours|honors|merit|perfect|exemplary"
    r"|number one)\b",
    regex.IGNORECASE,
)
OWN_FIRM = regex.compile(
    r"\bmy (own (?:\w+ )?(?:firm|business|company|practice|shop|studio|restaurant|salon|agency))\b",
    regex.IGNORECASE,
)
#: "My ... would": only what stands before the "would" is said to be so.
OWNED_WISH = regex.compile(
    r"((?:my|our)\b[^,;]*?)\s(?:would|could|might|may|should|can|will)\b", regex.IGNORECASE
)
#: What a claim goes on with is none: "I plan lifts, and am happy to travel".
MUSED = regex.compile(
    r",?\s+and (?:i )?(?:(?:am|'m|would be) (?:\w+ )?(?:happy|glad|ready|keen|willing|eager|pleased"
    r"|able|curious|sure)|(?:so )?(?:know|believe|think|feel|hope|wonder|understand|imagine|trust"
    r"|like|love|enjoy|look(?:ing)? forward))\b.*$",
    regex.IGNORECASE | regex.DOTALL,
)
#: What a deed taught is a thought, and what it may be good for a wish: "the runbooks I wrote
#: taught me how much calm helps", "I speak Polish, in case that is ever useful".
THOUGHT = regex.compile(
    r"\s(?:has |have |had )?(?:\w+ly )?(?:taught|shown|showed) me (?:how (?!to\b)|that|what|why"
    r"|when|the (?:value|importance|worth|need)|a (?:lot|great deal)|much|more)\b.*$"
    r"|,? (?:in case|should you|if (?:you|that|it|ever))\b.*$",
    regex.IGNORECASE | regex.DOTALL,
)
#: "I'm at the end of the phone" offers an answer and claims nothing.
_WITHIN_REACH = (
    r"\b(?:e-?mail|message|line|note|click|phone call) away\b"
    r"|^(?:i|i'm|i am)\b.*\b(?:end of (?:the|a) (?:phone|line)|(?:a|one) call away"
    r"|at your disposal|within reach|around if|here if|on hand)\b"
)
#: "I would like to be your bench joiner" tells nothing of the reader's.
HIRED = regex.compile(r"\b(?:to|would|could|can|should|might) (?:be|become) $", regex.IGNORECASE)
#: "On my own", "a kitchen of my own" name no side's matter.
ALONE = regex.compile(
    r" own\b(?=\s*(?:$|[,.;:!?]|(?:and|but|or|when|as|for|at|in|on|with|to|from|while)\b))",
    regex.IGNORECASE,
)
#: Parts of a sentence that claim nothing, one of the three above.
NO_CLAIM = regex.compile(f"{_SINCE_THEN}|{_ATTITUDE}|{_WITHIN_REACH}", regex.IGNORECASE)
