"""The words every part of the program shares for kinds of message, channels, purposes and facts.

They are spelled the same on the command line, in JSON, in file names and in the rule book.
"""

from typing import Literal, get_args

Kind = Literal[
    "thanks", "followup", "closing", "feedback", "keep-in-touch", "still-waiting", "offer-reply"
]
Channel = Literal["email", "card", "letter", "phone", "voicemail", "speech"]
Severity = Literal["error", "warning", "note"]
Author = Literal["model", "composer"]

#: What one sentence is there to do.
Purpose = Literal[
    "thanks", "topic", "qualification", "omission", "interest", "promise", "forward", "other"
]

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
PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
FACT_KINDS: tuple[FactKind, ...] = get_args(FactKind)

#: Purposes that are courtesies: they need no evidence from the notes.
COURTESIES: frozenset[Purpose] = frozenset({"thanks", "forward"})
