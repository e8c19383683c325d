"""The words every part of the program shares for kinds of message, channels, purposes and facts.

They are spelled the same on the command line, in JSON, in file names and in the rule book.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, get_args

Kind = Literal[
    "thanks", "followup", "closing", "feedback", "keep-in-touch", "still-waiting", "offer-reply"
]
Channel = Literal["email", "card", "letter", "phone", "voicemail", "speech"]
Severity = Literal["error", "warning", "note"]
Author = Literal["model", "composer"]

#: What one sentence is there to do.
Purpose = Literal[
    "thanks",
    "topic",
    "qualification",
    "omission",
    "interest",
    "promise",
    "forward",
    # follow-up: why it is written, where the decision stands, what else can be sent
    "reason",
    "status",
    "offer",
    # what they told the sender since: a refusal, more time, an offer
    "news",
    # feedback: what is asked for, the prepared questions, room for "no time"
    "request",
    "question",
    "leeway",
    # keep in touch, still waiting, offer: what is left to say
    "door",
    "patience",
    "pleasure",
    # closing: what the position calls for, what comes next and when
    "calls",
    "skills",
    "next",
    # phone: who is speaking, the message left with somebody else, name and number
    "caller",
    "message",
    "number",
    "other",
]

#: For whom a part of a phone script is: the person rung, somebody else, or the voicemail.
Branch = Literal["answered", "someone else", "voicemail"]

FactKind = Literal[
    "topic",
    "responsibility",
    "attribute",
    "qualification",
    "omission",
    "promise",
    "next_step",
    "private",
]

#: How an application stands after the interview.
Outcome = Literal["offer", "rejected", "more time", "accepted", "withdrew", "on hold", "no news"]

KINDS: tuple[Kind, ...] = get_args(Kind)
CHANNELS: tuple[Channel, ...] = get_args(Channel)
BRANCHES: tuple[Branch, ...] = get_args(Branch)
PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
FACT_KINDS: tuple[FactKind, ...] = get_args(FactKind)

#: Purposes whose sentences tell something of this interview or this candidate.
TELLING: frozenset[Purpose] = frozenset(
    {
        *("topic", "qualification", "omission", "interest", "promise"),
        *("question", "calls", "skills", "other"),
    }
)
#: Purposes that are courtesies: they need no evidence from the notes.
COURTESIES: frozenset[Purpose] = frozenset(PURPOSES) - TELLING

#: The channels of each kind; the first is the default.
CHANNELS_OF: Mapping[Kind, tuple[Channel, ...]] = MappingProxyType(
    {
        "closing": ("speech",),
        "thanks": ("email", "card", "letter", "phone"),
        "followup": ("email", "phone", "voicemail", "letter"),
        "feedback": ("email", "phone"),
        "keep-in-touch": ("email",),
        "still-waiting": ("email",),
        "offer-reply": ("email", "phone"),
    }
)
#: Channels whose words are spoken, where a sentence has to be followed by ear.
SPOKEN: frozenset[Channel] = frozenset({"phone", "voicemail", "speech"})
