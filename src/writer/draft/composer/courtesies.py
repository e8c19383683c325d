"""Phrasings for thanks, interest and looking forward: they need no material.

Slots: `{meet}` "meet with me"; `{meet_you}` "meet you"; `{talk}` "conversation"; `{on}` " on
Tuesday" or ""; `{about}` "about the Sous Chef role at Hallam House", or "about working at Hallam
House" where no title is known; `{opening}` the same without "about", where there is a title;
`{work}` "the role" or "working with you"; `{post}` "the role", where there is a title; `{take}`
"take on the role" or "work with you"; `{by}` "by Thursday, 12 March"; `{next}` "a trial shift";
`{in_person}` "" where they met face to face.
"""

from writer.draft.composer.phrasing import said

THANKS = said(
    "Thank you for taking the time to {meet}{on} {about}.",
    "Thank you for your time{on}; it was good to talk {about}.",
    "Thank you for making time{on} to talk with me {about}.",
    "I enjoyed talking with you{on} {about}; thank you for your time.",
    "Many thanks for your time{on} and for talking with me {about}.",
    "It was good to {meet_you}{on}; thank you for taking the time to talk {about}.",
    "Thank you for talking with me{on} {about}.",
    "Thank you for your time{on} and for a good {talk} {about}.",
    "I appreciated the time you took{on} to talk with me {about}.",
    "Thank you for seeing me{on} {about}.{in_person}",
    "I enjoyed our {talk}{on} {about}, and I am grateful for your time.",
    "It was a pleasure to talk with you{on} {about}; thank you for your time.",
    "Many thanks for taking the time{on} to talk with me {about}.",
    "Thank you for the time you gave me{on} and for telling me so much {about}.",
    "Our {talk}{on} {about} gave me a good understanding of the work; thank you.",
    "It was kind of you to make time for me{on} to talk {about}; thank you.",
    "Thank you for taking the time{on} to discuss {opening} with me.",
    "Many thanks for interviewing me{on} for {opening}, and for your time.",
    "It was a pleasure to discuss {opening} with you{on}; thank you for your time.",
)

INTEREST = said(
    "I would very much like to {take}.",
    "I am very interested in {work}.",
    "After our {talk} I am even more interested in {work}.",
    "I remain very interested in {work}.",
    "I would be very glad to {take}.",
    "Our {talk} has added to my interest in {work}.",
    "I am keen to {take}.",
    "I left our {talk} keen to {take}.",
    "{Post} interests me very much.",
    "I would be glad to join the team.",
    "{Post} appeals to me all the more since we talked.",
    "I would like to {take}, and all the more since our {talk}.",
    "What you told me has made me even more interested in {work}.",
    "Having talked with you, I would very much like to {take}.",
    "This is work that I would enjoy, and I would be glad to {take}.",
)

#: Phrasings for which the day of the decision is known and still to come.
FORWARD_DECISION = said(
    "I look forward to hearing from you {by}.",
    "I understand that you plan to decide {by}, and I look forward to hearing from you.",
    "If I can send you anything else before you decide, please let me know.",
    "I look forward to hearing from you {by}, and I am happy to answer questions before then.",
    "I know that you plan to decide {by}; if you need anything more from me, just let me know.",
    "Please ask if you need anything more from me before you decide.",
    "I look forward to hearing how you decide.",
    "If anything else would help before you decide, I would be glad to send it.",
)

#: What comes next need not be for this candidate: nothing here takes it for granted.
FORWARD_NEXT = said(
    "I would be glad to come back for {next}, and I look forward to hearing from you.",
    "I look forward to hearing from you, and I would be glad to come back for {next}.",
    "I would welcome {next}, and I am happy to send anything you need before then.",
    "I would be very glad of {next}, and I look forward to hearing from you.",
    "I would be pleased to take part in {next}, and I look forward to hearing from you.",
    "I look forward to hearing from you, and would welcome {next}.",
)

#: What the sender has been asked to.
FORWARD_SET = said(
    "I look forward to {next}, and I am happy to send anything you need before then.",
    "I am looking forward to {next}; please let me know if you need anything from me before then.",
    "In the meantime I look forward to {next}, and I am glad to answer any questions.",
    "I look forward to {next}.",
    "I look forward to {next}; if there is anything that I should prepare, please let me know.",
)

FORWARD = said(
    "I look forward to hearing from you.",
    "If there is anything else I can send you, please let me know.",
    "I look forward to hearing from you, and I am happy to answer any questions.",
    "Please let me know if you need anything more from me.",
    "I look forward to hearing about the next steps.",
    "If you need anything more from me, I would be glad to send it.",
    "I would be glad to answer any further questions, and I look forward to hearing from you.",
    "If a reference would be useful, I am happy to send one.",
    "I look forward to hearing what comes next.",
    "I look forward to hearing from you; do ask if you would like to know more.",
    "Please get in touch if there is anything else that you would like to know.",
    "I hope to hear from you, and am glad to answer any questions.",
    "I am happy to send anything else you need, and I look forward to hearing from you.",
    "Should any question come up, I would be glad to answer it; I look forward to your news.",
    "In the meantime I am glad to send whatever else would be useful to you.",
)

#: Where they asked not to be contacted: nothing that calls for an answer.
FORWARD_QUIET = said(
    "I look forward to hearing from you when you are ready.",
    "I look forward to hearing from you in due course.",
    "I look forward to hearing how you decide.",
    "I look forward to hearing from you.",
    "I look forward to hearing from you once you have decided.",
    "I will look forward to hearing your decision.",
)

#: A card is short: thanks in few words, and interest and looking forward in one sentence.
CARD_THANKS = said(
    "Thank you for your time{on}.",
    "Thank you for seeing me{on}.{in_person}",
    "Thank you for talking with me{on}.",
    "It was good to {meet_you}{on}; thank you for your time.",
    "Many thanks for your time{on}.",
    "I enjoyed our {talk}{on}; thank you for your time.",
    "Thank you for making time for me{on}.",
    "Thank you for our {talk}{on}.",
)

CARD_FORWARD = said(
    "I remain very interested in {work} and look forward to hearing from you.",
    "I am keen to {take} and look forward to hearing from you.",
    "I would very much like to {take}, and look forward to hearing from you.",
    "I am even more interested in {work} now, and look forward to hearing from you.",
    "I would be glad to {take}, and look forward to hearing from you.",
    "I look forward to hearing from you, and remain very interested in {work}.",
    "{Post} interests me very much, and I look forward to hearing from you.",
)
