"""Phrasings for thanks, interest and looking forward: they need no material.

Slots: `{meet}` "meet with me"; `{meet_you}` "meet you"; `{talk}` "conversation"; `{on}` " on
Tuesday" or ""; `{job}` "the Sous Chef role"; `{at}` " at Hallam House" or ""; `{by}` "by
Thursday, 12 March"; `{day}` the same without "by"; `{next}` "the trial shift"; `{company}`.
"""

from writer.draft.composer.phrasing import said

THANKS = said(
    "Thank you for taking the time to {meet}{on} about {job}{at}.",
    "Thank you for our {talk}{on} about {job}{at}, and for the time you gave it.",
    "It was a pleasure to {meet_you}{on} and to talk about {job}; thank you for your time.",
    "Many thanks for your time{on} and for our {talk} about {job}{at}.",
    "I wanted to thank you for the time you gave me{on} to talk about {job}{at}.",
    "Thank you for making time{on} to talk with me about {job}{at}.",
    "I enjoyed our {talk}{on} about {job}, and I want to thank you for your time.",
    "Thank you for the time you spent with me{on}, and for talking me through {job}.",
    "I am grateful for the time you took{on} to {meet} about {job}; thank you.",
    "Thank you for the chance to talk{on} about {job}{at}, and for giving it your time.",
    "I am writing to thank you for the time you set aside{on} to discuss {job} with me.",
    "My thanks for the time you gave our {talk}{on} about {job}{at}.",
)

INTEREST = said(
    "I am very interested in {job}, and more so now that we have talked.",
    "I came away from our {talk} even more interested in {job}.",
    "Having talked with you, I remain very interested in {job}.",
    "My interest in {job} is all the stronger after our {talk}.",
    "What I heard has confirmed my interest in {job}.",
    "I would very much like to take on {job}, and our {talk} has made me keener still.",
    "I am keen to take on {job}.",
    "I left our {talk} with a stronger interest in {job} than I came with.",
    "After our {talk}, I am keener still on {job}.",
    "I remain very interested in {job}, and I would be glad to be part of your team.",
    "The more I think about {job}, the more interested in it I am.",
    "As you may have gathered, I am very interested in {job}.",
)

#: Phrasings for which the day of the decision is known and still to come.
FORWARD_DECISION = said(
    "I look forward to hearing from you {by}.",
    "I understand that you plan to decide {by}, and I look forward to hearing from you.",
    "If anything else would help you decide {by}, I would be glad to send it.",
    "I look forward to your decision {by}, and I am happy to answer any question before then.",
    "Please let me know if I can send anything else before you decide {by}.",
    "Until I hear from you {by}, I am happy to send anything else that would help.",
    "I know that you hope to decide {by}; if you need anything more from me, just let me know.",
)

#: What comes next need not be for this candidate: nothing here takes it for granted.
FORWARD_NEXT = said(
    "I would be glad to be considered for {next}, and I look forward to hearing from you.",
    "I look forward to hearing from you about {next}.",
    "If it comes to {next}, I would look forward to it.",
    "I would welcome {next}, and I am happy to send anything you need before then.",
    "If {next} is next, I would look forward to it; until then, I am happy to answer any questions.",
    "I hope that we will meet again for {next}, and I look forward to hearing from you.",
    "I look forward to hearing whether {next} will follow; please let me know if I can send anything.",
)

FORWARD = said(
    "I look forward to hearing from you.",
    "If there is anything else I can send you, please let me know.",
    "I look forward to hearing from you, and I am happy to send anything else you need.",
    "Please let me know if anything further from me would help; I look forward to hearing from you.",
    "I look forward to hearing about the next steps.",
    "Should you need anything more from me, I would be glad to send it.",
    "I would be glad to answer any further questions, and I look forward to hearing from you.",
    "If a reference or anything else would be useful, I am happy to send it.",
    "I look forward to the next step, and to hearing from you.",
    "Do let me know if you would like anything more from me.",
)

#: Where they asked not to be contacted: nothing that calls for an answer.
FORWARD_QUIET = said(
    "I look forward to hearing from you when you are ready.",
    "I look forward to hearing from you in due course.",
    "I look forward to hearing how you decide.",
    "I look forward to hearing from you.",
    "Hearing from you whenever you have decided will be very welcome, and I look forward to it.",
    "In the meantime, I look forward to hearing from you.",
)
