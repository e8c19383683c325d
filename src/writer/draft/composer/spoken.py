"""Phrasings that only the telephone has: who is calling, a message left, name and number.

Slots: those of `courtesies`; `{name}` the sender; `{their_name}` whom the call is for, in full;
`{number}` as it is written, `{slowly}` in groups; `{on_number}` " and can be reached on ..." or "";
`{about_post}` "about the Sous Chef role", the company left out.
"""

from writer.draft.composer.phrasing import said

CALLER = said(
    "This is {name}; we spoke{dated} {about_post}.",
    "{name} here; we spoke{dated} {about_post}.",
    "My name is {name}, and we spoke{dated} {about_post}.",
    "This is {name}, from our {talk}{dated} {about_post}.",
    "It is {name} speaking; we talked{dated} {about_post}.",
    "This is {name}, calling after our {talk}{dated} {about_post}.",
)

#: To the employer, after an agency held the interview.
AGENCY_CALLER = said(
    "This is {name}; I had a telephone interview{dated} {about_post}.",
    "{name} here; I was interviewed by telephone{dated} {about_post}.",
    "My name is {name}, and I had a telephone interview{dated} {about_post}.",
    "It is {name} speaking; I had an interview by telephone{dated} {about_post}.",
    "This is {name}, calling after my telephone interview{dated} {about_post}.",
    "This is {name}, and I am calling after a telephone interview{dated} {about_post}.",
)
RECORDED_AGENCY_THANKS = said(
    "I had a telephone interview{dated} {about_post}; thank you for your time.",
    "Thank you for the telephone interview{dated} {about_post}, and for your time.",
    "I was interviewed by telephone{dated} {about_post}; thank you for your time.",
    "Thank you for your time; I had a telephone interview{dated} {about_post}.",
    "I had an interview by telephone{dated} {about_post}, and thank you for your time.",
    "Thank you for the time given to my telephone interview{dated} {about_post}.",
)

#: On a voicemail, the number at once: the recording may be cut off.
RECORDED_CALLER = said(
    "This is {name}, on {number}.",
    "My name is {name}, and you can reach me on {number}.",
    "{name} here; you can reach me on {number}.",
    "This is {name}; you can call me on {number}.",
    "It is {name} calling, on {number}.",
    "{name} speaking, on {number}.",
)
RECORDED_CALLER_UNNUMBERED = said(
    "This is {name}.",
    "My name is {name}.",
    "{name} here.",
    "It is {name} speaking.",
    "It is {name} calling.",
    "{name} speaking.",
)

RECORDED_THANKS = said(
    "Thank you again for your time{dated} and for talking with me {about_post}.",
    "Thank you for talking with me{dated} {about_post}.",
    "Thank you again for our {talk}{dated} {about_post}.",
    "We spoke{dated} {about_post}; thank you again for your time.",
    "Thank you for your time{dated}, when we talked {about_post}.",
    "Many thanks again for your time{dated} and for our {talk} {about_post}.",
)

FIRST_THANKS = said(
    "I wanted to thank you for your time.",
    "I am calling to thank you for your time.",
    "Thank you very much for your time.",
    "I wanted to say thank you for taking the time.",
    "Let me thank you for the time you gave me.",
    "I am ringing to thank you for making the time.",
)
RECORDED_FIRST_THANKS = said(
    "Thank you for your time{dated} and for talking with me {about_post}.",
    "Thank you for talking with me{dated} {about_post}.",
    "Thank you for our {talk}{dated} {about_post}.",
    "I wanted to thank you for your time{dated} and our {talk} {about_post}.",
    "Many thanks for your time{dated}, when we talked {about_post}.",
    "I am calling to thank you for our {talk}{dated} {about_post}.",
)

SPOKEN_THANKS = said(
    "Thank you again for your time.",
    "First of all, thank you again for your time.",
    "Let me thank you again for the time you gave me.",
    "Thank you once more for taking the time.",
    "I wanted to thank you again for your time.",
    "Thank you again for making the time.",
)

NUMBER = said(
    "Once more, slowly: {name}, {slowly}; thank you, and goodbye.",
    "Let me say that once more: {name}, {slowly}; thank you.",
    "Again, {name}, and the number is {slowly}; thank you.",
    "To repeat it slowly: {name}, {slowly}; many thanks.",
    "Once again, that is {name}, on {slowly}; thank you.",
    "And slowly once more: {name}, {slowly}; thank you.",
)

#: Where no number is known, the name is said again all the same.
NUMBER_UNKNOWN = said(
    "Once more, this was {name}; thank you, and goodbye.",
    "Again, my name is {name}; thank you, and goodbye.",
    "That was {name} once more; thank you, and goodbye.",
    "To say it again, this was {name}; many thanks.",
    "Once again, that is {name}; thank you for your time.",
    "And once more, my name is {name}; thank you.",
)

#: To whoever answers in the place of the person that was rung.
CALLER_ELSEWHERE = said(
    "Hello, my name is {name}; may I speak to {their_name}, please?",
    "Hello, this is {name}; is it possible to speak to {their_name}?",
    "Hello, my name is {name}, and I was hoping to reach {their_name}.",
    "Hello, this is {name}; could you put me through to {their_name}, please?",
    "Hello, {name} speaking; I would like a word with {their_name}, if that is possible.",
    "Hello, {name} here; could I have a word with {their_name}?",
)
MESSAGE = said(
    "If this is a bad moment, could you say that {name} called about {post_or_talk}{on_number}?",
    "If not, would you pass on that {name} rang about {post_or_talk}{on_number}?",
    "If that does not suit, could I leave word that {name} rang about {post_or_talk}{on_number}?",
    "Otherwise, would you mention that {name} called about {post_or_talk}{on_number}?",
    "If not, please say that {name} called about {post_or_talk}{on_number}.",
    "If that is not possible now, may I leave a message that {name} called about {post_or_talk}"
    "{on_number}?",
)
AGAIN = said(
    "I can gladly call again: when would be a good time?",
    "When would be a good time to try again? Thank you for your help.",
    "There is no hurry, and I am happy to try again; when would suit?",
    "I will gladly call back at a better time; when would that be?",
    "When may I try again? Thank you very much.",
    "I can call again whenever is best. Thank you for your help.",
)
