"""Phrasings for thanks, interest and looking forward: they need no material.

Slots: `{meet}` "meet with me"; `{meet_you}` "meet you"; `{talk}` "conversation"; `{on}` " on
Tuesday" or ""; `{job}` "the Sous Chef role"; `{at}` " at Hallam House" or ""; `{by}` "by
Thursday, 12 March"; `{day}` the same without "by"; `{next}` "a trial shift"; `{in_person}` ""
where they met face to face.
"""

from writer.draft.composer.phrasing import said

THANKS = said(
    "Thank you for taking the time to {meet}{on} about {job}{at}.",
    "Thank you for your time{on} and for a good {talk} about {job}{at}.",
    "It was a pleasure to {meet_you}{on}; thank you for taking the time to talk about {job}.",
    "Thank you for making time{on} to talk with me about {job}{at}.",
    "I enjoyed talking with you{on} about {job}{at}; thank you for your time.",
    "Many thanks for your time{on} and for talking me through {job}{at}.",
    "I wanted to thank you for your time{on}; I enjoyed our {talk} about {job}{at}.",
    "I appreciated the chance to talk with you{on} about {job}, and I thank you for your time.",
    "Thank you for seeing me{on} about {job}{at}, and for the time you gave me.{in_person}",
    "I am grateful for the time you gave me{on} to talk about {job}{at}; thank you.",
    "Let me thank you for your time{on} and for our {talk} about {job}{at}.",
    "Thank you for talking with me{on} about {job}{at}; I appreciated the time you set aside.",
    "Our {talk}{on} about {job}{at} was a pleasure, and I want to thank you for your time.",
)

INTEREST = said(
    "I left our {talk} even more interested in {job}.",
    "I am very interested in {job}, and all the more so after talking with you.",
    "Everything we discussed has strengthened my interest in {job}.",
    "Having talked it through with you, I am even more interested in {job}.",
    "I remain very interested in {job}, and I would be glad to join your team.",
    "Our {talk} has confirmed my interest in {job}.",
    "I would very much like to take on {job}; our {talk} only added to my interest.",
    "My interest in {job} has grown since we talked.",
    "I came away keen to take on {job}, and interested to learn more about it.",
    "Our {talk} left me with a stronger interest in {job} than before.",
    "After talking with you I am more interested in {job}, and I would be glad to take it on.",
    "I would be glad to join your team, and I remain very interested in {job}.",
)

#: Phrasings for which the day of the decision is known and still to come.
FORWARD_DECISION = said(
    "I look forward to hearing from you {by}.",
    "I understand that you plan to decide {by}, and I look forward to hearing from you.",
    "If anything else would help you decide {by}, I would be glad to send it.",
    "I look forward to hearing from you {by}, and I am happy to answer questions before then.",
    "Please let me know if I can send anything else before {day}.",
    "I know that you plan to decide {by}; if you need anything more from me, just let me know.",
    "As you plan to decide {by}, do ask if I can send anything more in the meantime.",
    "I will be glad to hear from you {by}, and to send anything you need before then.",
)

#: What comes next need not be for this candidate: nothing here takes it for granted.
FORWARD_NEXT = said(
    "I would be glad to be considered for {next}, and I look forward to hearing from you.",
    "If it comes to {next}, I would look forward to it.",
    "I would welcome {next}, and I am happy to send anything you need before then.",
    "If {next} follows, I would look forward to it; until then, I am happy to answer questions.",
    "It would be good to speak again at {next}, and I look forward to hearing from you.",
    "Should you decide on {next}, I would look forward to it.",
    "I look forward to hearing from you, and I would be pleased to be invited to {next}.",
)

FORWARD = said(
    "I look forward to hearing from you.",
    "If there is anything else I can send you, please let me know.",
    "I look forward to hearing from you, and I am happy to send anything else you need.",
    "Please let me know if anything further from me would help.",
    "I look forward to hearing about the next steps.",
    "Should you need anything more from me, I would be glad to send it.",
    "I would be glad to answer any further questions, and I look forward to hearing from you.",
    "If a reference or anything else would be useful, I am happy to send it.",
    "I look forward to the next step and to hearing from you.",
    "Do let me know if you would like anything more from me.",
)

#: Where they asked not to be contacted: nothing that calls for an answer.
FORWARD_QUIET = said(
    "I look forward to hearing from you when you are ready.",
    "I look forward to hearing from you in due course.",
    "I look forward to hearing how you decide.",
    "I look forward to hearing from you.",
    "I look forward to hearing from you once you have decided.",
    "In the meantime, I look forward to hearing from you.",
)

#: A card is short: thanks in few words, and interest and looking forward in one sentence.
CARD_THANKS = said(
    "Thank you for your time{on} and for a good {talk} about {job}.",
    "Thank you for talking with me{on} about {job}.",
    "Thank you for taking the time to {meet}{on} about {job}.",
    "It was a pleasure to {meet_you}{on}; thank you for your time.",
    "I enjoyed our {talk}{on} about {job}; thank you for your time.",
    "Many thanks for your time{on} and for our {talk} about {job}.",
    "Thank you for making time{on} to talk about {job}.",
    "Our {talk}{on} about {job} was a pleasure; thank you for your time.",
)

CARD_FORWARD = said(
    "I remain very interested in {job} and look forward to hearing from you.",
    "I am keen to take on {job} and look forward to hearing from you.",
    "My interest in {job} is as strong as ever, and I look forward to hearing from you.",
    "I am all the more interested in {job} now, and look forward to hearing from you.",
    "My interest in {job} has only grown, and I look forward to hearing from you.",
    "I look forward to hearing from you, and remain very interested in {job}.",
    "I would very much like to take on {job}, and look forward to hearing from you.",
    "I came away more interested in {job} and look forward to hearing from you.",
)
