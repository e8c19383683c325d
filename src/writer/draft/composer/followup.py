"""Phrasings of a follow-up: why it is written, where the decision stands, what can be sent.

Slots: those of `courtesies`; `{dated}` " on Tuesday, 17 November" or ""; `{due}` "Friday, 27
November", the day they had named and that has passed; `{post_or_talk}{seen}` "the Sous Chef role,
about which we spoke on Tuesday", without a title "my interview on Tuesday".
"""

from writer.draft.composer.phrasing import said

THANKS = said(
    "Thank you again for taking the time to {meet}{dated} {about}.",
    "Thank you again for your time{dated} and for a good {talk} {about}.",
    "Let me thank you once more for your time{dated}, when we talked {about}.",
    "Thank you once more for talking with me{dated} {about}.",
    "I am still grateful for the time you gave me{dated} to talk {about}.",
    "Many thanks again for your time{dated}; it was good to talk {about}.",
    "Thank you again for seeing me{dated} {about}.{in_person}",
)

#: Where the message has said already what it is about.
THANKS_AGAIN = said(
    "Thank you again for your time{dated}.",
    "Thank you once more for taking the time to {meet}{dated}.",
    "Thank you again for our {talk}{dated}.",
    "I remain grateful for the time you gave me{dated}.",
    "Many thanks again for the time you took to {meet}{dated}.",
    "Let me thank you again for your time{dated}.",
)

#: Where the day they had named has passed.
REASON_DUE = said(
    "You hoped to reach a decision by {due}, so I wanted to follow up on {post_or_talk}{seen}.",
    "You mentioned that you hoped to decide by {due}, so I thought I would follow up on "
    "{post_or_talk}{seen}.",
    "As {due} was the day you had in mind for a decision, I wanted to check in about "
    "{post_or_talk}{seen}.",
    "I understood that you meant to decide by {due}, so I am checking in about "
    "{post_or_talk}{seen}.",
    "You had {due} in mind for a decision; I know that such things can take longer, and only "
    "wanted to follow up on {post_or_talk}{seen}.",
    "Since you were aiming to decide by {due}, I thought I would check in about "
    "{post_or_talk}{seen}.",
)

REASON = said(
    "I am following up on {post_or_talk}{seen}.",
    "I wanted to follow up on {post_or_talk}{seen}.",
    "I am checking in about {post_or_talk}{seen}, as I have been wondering how things stand.",
    "I am writing about {post_or_talk}{seen}, to see how things are coming along.",
    "I know that these things take time; I only wanted to check in about {post_or_talk}{seen}.",
    "I wanted to check in about {post_or_talk}{seen}, in case it is useful to hear that I am "
    "still keen.",
)

#: In a second follow-up nothing is said as in the first; `{wrote}` "wrote on Friday the 20th".
REASON_AGAIN = said(
    "I {wrote} about {post_or_talk}{seen}, and wanted to check in once more.",
    "I {wrote} to ask about {post_or_talk}{seen}, and thought that I would follow up once more.",
    "I {wrote} about {post_or_talk}{seen}, and only wanted to see whether there is any news.",
    "I {wrote} about {post_or_talk}{seen}; this is only a short note to follow up.",
    "I {wrote}; this is a short note to follow up on {post_or_talk}{seen}.",
    "I {wrote} about {post_or_talk}{seen}, and would like to ask once more how things stand.",
)
STATUS_AGAIN = said(
    "Is there any news of the decision that you can share?",
    "Could you tell me whether the decision is still open?",
    "If there is any news of the decision, I would be glad to hear it.",
    "A line on where the decision stands would be very welcome, whenever you have the time.",
    "May I ask where things are with the decision now?",
    "I would be glad of a short word on where the decision stands.",
)
INTEREST_AGAIN = said(
    "Nothing has changed on my side: I would like very much to join you.",
    "I would be as glad as ever to join you.",
    "My interest in working with you has not changed.",
    "I am still interested, and would be happy to join you.",
    "I continue to be very interested in joining you.",
    "On my side all is as before: I would be happy to join you.",
)
OFFER_AGAIN = said(
    "If anything is missing from my side, I can send it, and I look forward to hearing from you.",
    "Do let me know if a reference or anything else would help; I look forward to hearing from "
    "you.",
    "I understand that these things take time, and I am glad to send anything that would help; I "
    "look forward to hearing from you.",
    "Anything further that you need I can send, and I look forward to your answer.",
    "If there is something more that you would like to see from me, I am happy to send it, and I "
    "look forward to hearing from you.",
    "I am glad to send whatever would still be useful, references included, and look forward to "
    "hearing from you.",
)
THANKS_ONCE_MORE = said(
    "Thank you again for your time.",
    "Thank you for all your time so far.",
    "With thanks once more for the time you have given me.",
    "Thank you once again for the time you took with me.",
    "My thanks again for your time.",
    "Thank you for your time, now as before.",
)
SPOKEN_STATUS_AGAIN = said(
    "I {wrote}, and wanted to ask once more how the decision is coming along.",
    "I {wrote}, so this is only to ask whether there is any news of the decision.",
    "I {wrote}, and would be glad to hear where the decision stands.",
    "I {wrote}; is there any news of the decision?",
    "I {wrote}, and I am calling to ask where things stand with the decision.",
    "I {wrote}; may I ask how things stand with the decision now?",
)

STATUS = said(
    "May I ask how the decision is coming along?",
    "Could you tell me where things stand with the decision?",
    "If you have a moment, I would be glad to hear where the decision stands.",
    "I would be glad to hear how the decision is coming along.",
    "I would be grateful for a word on where the decision stands, whenever it suits you.",
    "May I ask whether there is any news about the decision?",
    "Could you let me know, when it suits you, how the decision is coming along?",
)

#: Without the title, which has been named twice by then.
INTEREST = said(
    "I remain very keen to join you.",
    "I would still very much like to work with you.",
    "I am still every bit as interested in joining you.",
    "My interest is as strong as it was, and I would gladly join you.",
    "I am still very keen to join your team.",
    "I would still be very glad to join you.",
    "I am as keen to work with you as I was when we spoke.",
)

OFFER = said(
    "If a reference or anything else from me would help, I would be glad to send it, and I look "
    "forward to hearing from you.",
    "I am happy to send references or any further material that would be useful, and I look "
    "forward to hearing from you.",
    "Should you need anything more from me, a reference for example, I can send it at once; I am "
    "eager to hear your news.",
    "Please let me know if references or anything else would be of use; I look forward to news.",
    "If it would help to have anything further from me, I would gladly send it, and I look forward "
    "to hearing from you.",
    "I can gladly send references, or answer any question that has come up, and I look forward to "
    "hearing from you.",
    "I would gladly send anything more that you need, and I look forward to hearing your news.",
)

#: On the telephone.
SPOKEN_STATUS = said(
    "I am calling to ask how the decision is coming along.",
    "I wanted to ask where things stand with the decision.",
    "I am following up, and I would be glad to hear where the decision stands.",
    "I am ringing to ask how things stand with the decision.",
    "I wanted to check in and ask how the decision is going.",
    "May I ask how the decision is coming along?",
)

SPOKEN_STATUS_DUE = said(
    "You hoped to decide by {due}, so I wanted to ask how the decision is coming along.",
    "You had {due} in mind for a decision, so may I ask where things stand?",
    "I am calling because you hoped to decide by {due}; how are things coming along?",
    "As you had {due} in mind, I wanted to ask how the decision is coming along.",
    "You mentioned {due} for the decision, so I am calling to ask where things stand.",
    "Since you meant to decide by {due}, I wanted to ask how the decision is going.",
)

SPOKEN_OFFER = said(
    "If a reference or anything else would help, I can send it today, and I look forward to your "
    "news.",
    "If you need anything more from me, I am glad to send it, and I look forward to hearing.",
    "I am happy to send references or anything else you need; I look forward to hearing from you.",
    "Is there anything more that I can send you? I look forward to hearing from you.",
    "If it would help, I can send references, and I look forward to hearing from you.",
    "Should you need anything else, I will gladly send it; I look forward to your news.",
)

#: Interest and looking forward in one breath, since a recording is short.
RECORDED_FORWARD = said(
    "I am still keen to join you, and look forward to hearing from you.",
    "I remain very keen to join you, and look forward to your call.",
    "I would still like to join you, and look forward to hearing from you.",
    "I am still very interested in the post, and look forward to hearing from you.",
    "I would be very glad to join you, and look forward to hearing from you.",
    "I am as keen as ever to join you, and look forward to your call.",
)
