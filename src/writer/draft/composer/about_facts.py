"""Phrasings about what was talked about; those about the sender are in `about_oneself`.

Slots: the forms of the material (`{clause}`, `{noun}`, `{gerund}`, `{verb}`); `{place}`
"the role" or "your team";
`{deed}` or `{state}`: the clause, as it tells what the sender did or what is so of them;
`{also}`: the clause with "also"; `{welcome}`: a clause of something begun, `{light}`: one that
holds no bad news, `{grave}`: one that does; `{told}`: what the reader told of, with its "about"
("about your night rota", "how you triage at night"); `{yours}` the same as a noun; `{own_noun}`: a
matter of the sender's, `{grave_noun}`: one of bad news, `{their_noun}`: any other; `{asset}`: a
noun phrase for what the sender has ("my CSCS card"), `{piece}`: one for what they made or did
("the boathouse project"); `{result}`: a deed and what came of it ("I set up a log, and complaints
fell"); `{sought}`: whom they look for.
None gives a reason that the notes do not give, or claims more than the fact.
"""

from writer.draft.composer.phrasing import of, said

TOPIC = (
    *said(
        "I enjoyed hearing {told}.",
        "What you told me about {yours} was very interesting.",
        "It was good to hear {told}.",
        "I was interested to hear {told}.",
        "I was glad to hear more about {yours}.",
        "You gave me a good idea of {yours}.",
        "Hearing {told} gave me a good picture of the work.",
        "What you said about {yours} helped me to picture the work.",
        "I liked hearing {told}.",
    ),
    *said(
        "I enjoyed our talk about {their_noun}.",
        "It was good to talk with you about {their_noun}.",
        "I especially enjoyed talking with you about {their_noun}.",
        "I was glad that we talked about {their_noun}.",
        "I appreciated the chance to talk about {their_noun}.",
        "Our talk about {their_noun} was very interesting.",
    ),
    *said(
        "It was helpful to talk with you about {grave_noun}.",
        "Thank you for talking with me about {grave_noun}.",
        "It was useful to hear about {grave_noun}.",
        "I have kept in mind what you said about {grave_noun}.",
    ),
    *said(
        "It was good to be able to tell you about {own_noun}.",
        "I was glad that we came to talk about {own_noun}.",
        "Thank you for your interest in {own_noun}.",
        "I appreciated the chance to talk about {own_noun}.",
    ),
    *of(
        "I was interested to hear that {light}.",
        "You told me that {light}, which I found interesting.",
        "It was interesting to hear that {light}.",
        "I found it interesting that {light}.",
        "It was useful to hear that {light}.",
        "I was particularly interested to hear that {light}.",
        "Thank you for telling me that {light}.",
        "Hearing that {light} gave me a good picture of the work.",
        owners=("company", "reader", "other"),
        kinds=("topic", "responsibility", "next_step"),
    ),
    *of(
        "You mentioned that {grave}.",
        "From our conversation I understand that {grave}.",
        "It was helpful to hear that {grave}.",
        "Thank you for explaining that {grave}.",
        "I understand that {grave}.",
        "You mentioned that {trouble}, and I hope that I could be of help there.",
        "I understand that {trouble}; I hope that I could be of help there.",
        owners=("company", "reader", "other"),
        kinds=("topic", "responsibility", "next_step"),
    ),
    *of(
        "It was good to hear that {welcome}.",
        "I was glad to hear that {welcome}.",
        "I liked hearing that {welcome}.",
        owners=("company", "reader"),
        kinds=("topic", "responsibility", "next_step"),
    ),
    *of(
        "It was useful to know that {clause}.",
        "You told me that {clause}, which helped me to picture the work.",
        "I remember you saying that {clause}.",
        "It was helpful to hear that {clause}.",
        "From our conversation I understand that {clause}.",
        "I understand that you are looking for {sought}, and I hope that I could be of help.",
        "I was glad to learn that {clause}.",
        "I remember that {clause}, and I hope that I could be of help.",
        owners=("company", "reader", "other"),
        kinds=("attribute",),
    ),
    *of(
        "As I mentioned, {clause}.",
        "You may remember that {clause}.",
        "I enjoyed telling you about {gerund}.",
        "It was good to talk with you about {gerund}.",
        "I told you that {clause}.",
        "It was good to be able to tell you that {clause}.",
        "As I told you, {clause}.",
        owners=("sender",),
    ),
)

#: After a first topic.
MORE = (
    *said(
        "I also enjoyed hearing {told}.",
        "Thank you as well for telling me {told}.",
        "It was interesting to hear {told}, too.",
        "I was also glad to hear more about {yours}.",
        "I liked hearing {told} as well.",
    ),
    *said(
        "It was helpful to talk about {grave_noun} as well.",
        "Thank you, too, for telling me about {grave_noun}.",
    ),
    *said(
        "I liked talking about {their_noun} as well.",
        "It was good to talk about {their_noun} as well.",
        "I also enjoyed our talk about {their_noun}.",
        "I was glad that we talked about {their_noun}, too.",
    ),
    *of(
        "I was also interested to hear that {light}.",
        "You mentioned, too, that {light}.",
        "It was interesting to hear as well that {light}.",
        "Thank you, too, for telling me that {light}.",
        "You also said that {light}.",
        "Another thing that interested me is that {light}.",
        owners=("company", "reader", "other"),
        kinds=("topic", "responsibility"),
    ),
    *of(
        "You also told me that {grave}.",
        "You mentioned, too, that {grave}.",
        "I understand, too, that {grave}.",
        "You said as well that {grave}.",
        owners=("company", "reader"),
        kinds=("topic", "responsibility"),
    ),
    *of(
        "I was also glad to hear that {welcome}.",
        "I liked hearing, too, that {welcome}.",
        owners=("company", "reader"),
        kinds=("topic", "responsibility"),
    ),
    *of(
        "You also told me that {clause}.",
        "You mentioned, too, that {clause}.",
        "It was helpful to hear as well that {clause}.",
        "I understand, too, that {clause}.",
        owners=("company", "reader", "other"),
        kinds=("attribute",),
    ),
)
