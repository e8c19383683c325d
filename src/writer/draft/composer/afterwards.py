"""Phrasings for what follows an answer: a refusal, more time asked for, an offer.

Slots: those of `courtesies` and of `followup`; `{about_post}` "about the Sous Chef role", without a
title "about the position"; `{with_post}` the same after "with";
`{offered}` "the Sous Chef role at Hallam House" or "the position";
`{sought}` whom or what they were looking for, as a noun phrase; `{told}` as in `about_facts`;
`{doing}` a clause of what they are at or plan, so that one can help with it.
"""

from writer.draft.composer.phrasing import of, said

# -- feedback ---------------------------------------------------------------------------------

FEEDBACK_THANKS = said(
    "Thank you for letting me know your decision, and for the time you gave me{dated} to talk "
    "{about}.",
    "Thank you for telling me how you decided, and again for your time{dated} when we talked "
    "{about}.",
    "Many thanks for your answer, and for taking the time to {meet}{dated} {about}.",
    "Thank you for your message, and once more for your time{dated} and our {talk} {about}.",
    "Thank you for giving me an answer {about}, and for your time{dated}.",
    "I appreciate that you let me know, and thank you again for the time you took{dated} to talk "
    "{about}.",
)
AGENCY_THANKS = said(
    "Thank you for considering my application, and for the time that my telephone interview{dated} "
    "{about} took.",
    "Thank you for the answer that I have had after my telephone interview{dated} {about}, and for "
    "your time.",
    "Many thanks for the time given to my telephone interview{dated} {about}, and for letting me "
    "know the outcome.",
    "Thank you for your time, and for the answer after my telephone interview{dated} {about}.",
    "I had a telephone interview{dated} {about}; thank you for your time and for the answer.",
    "Thank you for taking the time to look at my application; I had a telephone interview{dated} "
    "{about}.",
)
NEWS_REFUSED = said(
    "I would have liked another answer, but I understand your decision.",
    "I had hoped for another answer, but I respect your decision and wish your new colleague well.",
    "I am sorry that it did not work out this time, and I respect your choice.",
    "I understand that you have chosen somebody else, and I wish them every success.",
    "It was not the answer I had hoped for, but I respect it.",
    "I respect your decision, and wish whoever takes up the post all the best.",
)
REQUEST = said(
    "I would be grateful for any feedback on my interview, as I would like to do better next time.",
    "If you can spare a few minutes, I would be glad of any feedback on how I came across.",
    "May I ask for some feedback? A line or two would help me to prepare better.",
    "As I would like to learn from it, I would be grateful for your feedback on my interview.",
    "Would you be willing to give me some feedback? Even a few words would be of help to me.",
    "Any feedback on my interview would be welcome, so that I can improve.",
)
#: A prepared question that rests on nothing in particular.
QUESTION = said(
    "What would you advise me to work on first?",
    "What one thing could I have done better in the interview?",
    "What would have made my application stronger?",
    "Is there one thing that you would advise me to work on?",
    "Where do you think that I could improve most?",
    "Which of my answers could have been better?",
)
#: Prepared questions about what the notes hold.
QUESTION_ABOUT = (
    *said(
        "You were looking for {sought}: what would you have liked to hear more of?",
        "You were looking for {sought}; what would have shown you more of that?",
        "As you were looking for {sought}, what did you miss in my answers?",
        "You were looking for {sought}; is that where I should improve?",
        "You were looking for {sought}: how close did I come to that?",
        "You were looking for {sought}; what should I have told you about that?",
    ),
    *of(
        "When I told you about {gerund}, was that the kind of experience you needed?",
        "Was my experience of {gerund} close enough to what the post calls for?",
        "Would it have helped if I had said more about {gerund}?",
        "Did I say enough about {gerund}?",
        "How far did my experience of {gerund} match what you need?",
        owners=("sender",),
    ),
    *of(
        "I told you that {clause}: was that close to what you needed?",
        "Would it have helped to hear more about how {deed}?",
        "I said that {clause}; is there something I should add to that for posts like yours?",
        owners=("sender",),
        kinds=("qualification",),
    ),
    *of(
        "I did not get to say that {clause}; would that have made a difference?",
        "It did not come up that {clause}: is that something I should mention earlier?",
        owners=("sender",),
        kinds=("omission",),
    ),
    *of(
        "When we talked about {noun}, what would you have liked to hear more of?",
        "Was what I said about {noun} what you were hoping for?",
        "How could I have answered better on {noun}?",
        "What would have been a better answer on {noun}?",
        "Where we talked about {noun}, what was missing from my answer?",
        "On {noun}, what should I learn before I apply for such a post again?",
        owners=("reader", "company", "other"),
        kinds=("topic", "responsibility"),
    ),
)
LEEWAY = said(
    "I know how busy you are, so if there is no time for it, I quite understand.",
    "If you do not have the time, that is perfectly all right, and I thank you all the same.",
    "I realise that you may not have time for this, and will of course understand.",
    "Please do not worry if you are too busy to reply; I would understand.",
    "Should your time not allow it, I understand completely.",
    "If time is short, a single line is plenty, and none at all is fine too.",
)
SPOKEN_REQUEST = said(
    "I am calling to ask whether you could give me some feedback on my interview.",
    "I respect your decision, and I would be grateful for a little feedback.",
    "I wanted to ask whether you would have any feedback for me.",
    "I would like to do better next time, so may I ask you for some feedback?",
    "Would you have a moment to give me some feedback on my interview?",
    "I understand your decision, and any feedback from you would help me.",
)
SPOKEN_LEEWAY = said(
    "If you have no time for it now, I quite understand.",
    "If this is a bad moment, that is no trouble at all.",
    "I know that you are busy, so please say if there is no time for it.",
    "And if you are too busy, I understand completely.",
    "If there is no time for it, that is perfectly all right.",
    "Should you be short of time, I understand.",
)
SPOKEN_FEEDBACK_THANKS = said(
    "Thank you for letting me know your decision, and for your time.",
    "Thank you for your answer, and again for your time.",
    "First of all, thank you for your time and for telling me your decision.",
    "Thank you again for your time, and for letting me know.",
    "Many thanks for your time, and for giving me an answer.",
    "Thank you for taking the time to see me, and for your answer.",
)

# -- keep in touch ----------------------------------------------------------------------------

KEEP_THANKS = said(
    "Thank you for letting me know your decision, and once more for your time{dated} when we "
    "talked {about}.",
    "Thank you for your answer, and for the time you gave me{dated} to talk {about}.",
    "Thank you again for taking the time to {meet}{dated} {about}, and for telling me how you "
    "decided.",
    "Although it did not work out this time, thank you for your time{dated} and for a good {talk} "
    "{about}.",
    "Many thanks for your answer, and again for your time{dated} and our {talk} {about}.",
    "I would like to thank you again for your time{dated} when we talked {about}, and for letting "
    "me know.",
)
DOOR = said(
    "Should a similar post come up one day, I would be glad to be considered.",
    "If another opening comes up that might suit me, I would be pleased to hear of it.",
    "I would gladly apply again if something similar opens up, and wish you all well until then.",
    "If things change, or another post comes up later on, I would be very glad to talk again.",
    "I would still like to work with you one day, so please think of me when another post opens.",
    "Perhaps our paths will cross again when you have another post to fill; that would please me.",
    "There is no need to reply; I would simply be glad if you kept me in mind for later openings.",
)

# -- still waiting ----------------------------------------------------------------------------

WAITING_THANKS = said(
    "Thank you for letting me know that you need a little more time, and for taking the time to "
    "write to me {about_post}.",
    "Thank you for taking the time to keep me informed {about_post}.",
    "Many thanks for your message, and for taking the time to tell me how things stand "
    "{with_post}.",
    "Thank you for telling me how things stand {with_post}; I appreciate that you took the time.",
    "Thank you for your message {about_post}; it was good of you to take the time to write.",
    "I appreciate that you took the time to let me know how things stand {with_post}.",
)
PATIENCE = said(
    "Of course I am glad to wait.",
    "Please take the time you need; I am happy to wait.",
    "That is no trouble at all, and I am glad to wait.",
    "I quite understand that such a decision takes time, and I am happy to wait.",
    "A decision like this should not be rushed, and I am glad to wait.",
    "Please take all the time you need.",
)
WAITING_INTEREST = said(
    "I am as interested in {work} as before.",
    "I remain very interested in {work}.",
    "My interest in {work} is as strong as it was when we spoke.",
    "I would still very much like to {take}.",
    "I am still keen to {take}.",
    "It changes nothing for me: I would be very glad to {take}.",
)
WAITING_FORWARD_DECISION = said(
    "I look forward to hearing from you {by}, and if you need anything more from me until then, I "
    "would be glad to send it.",
    "I look forward to hearing from you {by}.",
    "I understand that you now hope to decide {by}, and I look forward to hearing from you then.",
    "If anything else would help until then, I am glad to send it, and I look forward to hearing "
    "from you {by}.",
    "I look forward to your news {by}, and am happy to answer any question before then.",
    "I will look forward to hearing from you {by}.",
)
WAITING_FORWARD = said(
    "I look forward to hearing from you when you are ready.",
    "If you need anything more from me until then, I would be glad to send it, and I look forward "
    "to hearing from you.",
    "I look forward to your news, and am happy to answer any question in the meantime.",
    "I look forward to hearing from you once you have decided.",
    "If anything else would help you to decide, I am glad to send it; I look forward to hearing "
    "from you.",
    "I look forward to hearing how things go on.",
)

# -- offer ------------------------------------------------------------------------------------

OFFER_THANKS = said(
    "Thank you very much for offering me {offered}, and for all the time you have given me.",
    "Thank you for the time you took to see me, and for the offer of {offered}.",
    "Many thanks for offering me {offered}, and for your time throughout.",
    "Thank you for your good news and the offer of {offered}; I appreciate the time you took with "
    "me.",
    "Thank you so much for all your time, and for choosing me for {offered}.",
    "I am grateful for the offer of {offered}, and thank you for the time you have given me.",
)
PLEASURE = said(
    "I was delighted to hear your news.",
    "I am very pleased, and I am looking forward to what comes next.",
    "Your offer is wonderful news, and it has made me very happy.",
    "I could not be more pleased to have been chosen.",
    "Your news has made me very happy.",
    "I am delighted that you chose me.",
)
OFFER_TOPIC = (
    *said(
        "I enjoyed hearing {told} when we spoke, and it makes me all the more pleased.",
        "What you told me about {yours} makes me all the more pleased.",
        "I liked hearing {told}, and would be glad to be part of it.",
        "It will be good to hear more about {yours}.",
        "I remember well what you told me about {yours}.",
        "I was glad to hear {told} when we spoke, and look forward to hearing more.",
    ),
    *of(
        "I was glad to hear when we spoke that {welcome}, and it makes me all the more pleased.",
        "I remember you telling me that {doing}, and I would be glad to help with that.",
        "When we spoke you told me that {doing}, and I would be glad to play a part in that.",
        "You told me that {doing}, and I would gladly help with that.",
        "When we spoke you told me that {light}, and I look forward to hearing more.",
        "When we spoke I heard that {doing}, and I would like to help with it.",
        "I remember you telling me that {light}, and I am glad that I will hear more.",
        owners=("company", "reader"),
        kinds=("topic", "responsibility"),
    ),
)
OFFER_FORWARD = said(
    "I look forward to hearing about the next steps.",
    "Please let me know if there is anything you need from me; I look forward to the next steps.",
    "I look forward to hearing from you about what comes next.",
    "If there is anything you need from me now, I will gladly send it.",
    "I look forward to receiving the details from you.",
    "I look forward to hearing what comes next, and am glad to send anything that you need.",
)
