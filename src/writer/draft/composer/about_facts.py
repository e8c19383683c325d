"""Phrasings that carry a fact: topic, qualification, omission, promise.

Slots: the forms of the material (`{clause}`, `{noun}`, `{gerund}`, `{verb}`), `{job}`, and
`{deed}` or `{state}`: the clause, as it tells what the sender did or what is so of them.
`{own_noun}` is a noun phrase that speaks of the sender, `{their_noun}` one that does not.
None gives a reason that the notes do not give, or claims more than "I would bring that".
"""

from writer.draft.composer.phrasing import of, said

TOPIC = (
    *said(
        "I especially enjoyed talking with you about {noun}.",
        "Since we spoke I have been thinking about {noun}.",
        "Our conversation about {noun} is one I will remember.",
        "I was particularly glad that we talked about {noun}.",
        "It was good to talk with you about {noun}.",
        "I keep coming back to what we said about {noun}.",
        "I am glad that we had time to talk about {noun}.",
    ),
    *said(
        "Of everything we covered, {their_noun} interested me most.",
        "Our talk about {their_noun} gave me a much better sense of the work.",
        "Talking with you about {their_noun} made the work easy to picture.",
        "I learned a good deal from what you told me about {their_noun}.",
        "I was especially interested to hear about {their_noun}.",
        "Hearing about {their_noun} was the part I enjoyed most.",
        "I would happily have talked longer about {their_noun}.",
    ),
    *of(
        "It was helpful to hear that {clause}.",
        "Hearing that {clause} gave me a clearer picture of the work.",
        "I was interested to learn that {clause}.",
        "One thing I have thought about since is that {clause}.",
        "Learning that {clause} helped me to picture the work ahead.",
        "I enjoyed hearing more about your team, and in particular that {clause}.",
        "It caught my attention that {clause}.",
        "Knowing that {clause}, I can picture the work much better.",
        "I was particularly interested to hear that {clause}.",
        "What I remember best from our conversation is that {clause}.",
        owners=("company", "other"),
        kinds=("topic", "responsibility", "next_step"),
    ),
    *of(
        "It was useful to hear that {clause}.",
        "I took away from our conversation that {clause}.",
        "It helped me to know that {clause}.",
        "Hearing that {clause} told me what matters in this role.",
        "I have kept in mind that {clause}.",
        "From our conversation I understand that {clause}.",
        "I was glad to learn that {clause}.",
        owners=("company", "reader", "other"),
        kinds=("attribute",),
    ),
    *of(
        "I enjoyed hearing that {clause}.",
        "It was good to learn that {clause}.",
        "I was interested to hear that {clause}.",
        "One thing I will remember is that {clause}.",
        "I liked hearing that {clause}.",
        "I was pleased to hear that {clause}.",
        "I was particularly glad to hear that {clause}.",
        owners=("reader",),
        kinds=("topic", "responsibility", "next_step"),
    ),
    *of(
        "I was glad of the chance to tell you that {clause}.",
        "I was glad that I could tell you a little about {gerund}.",
        "I enjoyed telling you about {gerund}.",
        "It was good to talk with you about {gerund}.",
        "Thank you also for listening when I told you about {gerund}.",
        "I especially enjoyed the part of our conversation about {gerund}.",
        owners=("sender",),
    ),
)

QUALIFICATION = (
    *of(
        "It brought to mind my own experience of {gerund}, which I would bring to {job}.",
        "It made me think of my own work: {deed}, and I would bring that experience with me.",
        "My own experience of {gerund} came to mind, and I would bring that to {job}.",
        "I thought of my own experience of {gerund}, which I would gladly bring to your team.",
        "It connects with something I mentioned: {deed}, and I would draw on that in {job}.",
        "It connects with something I mentioned: {state}, and I would draw on that in {job}.",
        "It made me think that it may be of use to your team that {state}.",
        "It brought to mind {noun}, which I would bring to {job}.",
        "I thought of {noun}, and of how I could draw on that in {job}.",
        linked=True,
    ),
    *said(
        "As I mentioned, {deed}, and I would bring that experience to {job}.",
        "I would bring to {job} what I learned from {gerund}.",
        "{Deed}, and that experience would come with me into {job}.",
        "I hope that what I learned from {gerund} would be useful to your team.",
        "As you may remember, {deed}, and I would gladly put that experience to use in {job}.",
        "The experience I gained {gerund} is something I would bring to {job}.",
        "What I would bring to your team is my experience of {gerund}.",
        "I told you that {deed}, and I would draw on that in {job}.",
        "{Gerund}, which I told you about, is experience I would bring to {job}.",
        "I believe that what I learned from {gerund} would serve me well in {job}.",
        "I mentioned that {deed}; I would be glad to put that experience to work for your team.",
    ),
    *said(
        "As I mentioned, {state}, which I hope would be useful in {job}.",
        "I mentioned that {state}, and I would gladly bring that to your team.",
        "I believe it would help in {job} that {state}.",
        "As you may remember, {state}, and I would draw on that in {job}.",
        "It may be useful to your team that {state}.",
        "{State}, as I said, and I would put that to good use in {job}.",
        "You know already that {state}; I would put that to use in {job}.",
    ),
    *said(
        "I would bring {noun} to {job}.",
        "In {job} I would draw on {noun}.",
        "I hope that {noun} would be useful to your team.",
        "I believe that {noun} would help me in {job}.",
        "As I mentioned, I would bring {noun} with me to {job}.",
        "What I would bring to {job} is {noun}.",
        "With {noun}, I hope I could be useful to your team.",
        "I told you about {noun}, and I would draw on that in {job}.",
    ),
)

OMISSION = (
    *said(
        "One thing I did not get to mention: {clause}.",
        "One thing that did not come up is that {clause}.",
        "I should have added that {clause}.",
        "I left out one thing when we spoke: {clause}.",
        "I did not get to say so at the time, but {clause}.",
        "Something we did not talk about: {clause}.",
        "It may also be useful to know that {clause}, which did not come up.",
        "There is one thing to add to what I told you: {clause}.",
        "I would also like you to know that {clause}; it did not come up when we spoke.",
        "We did not touch on it, but {clause}.",
    ),
    *said(
        "I did not get to mention {noun}, which may also be useful to you.",
        "One thing that did not come up was {noun}.",
        "We did not get to talk about {noun}, so let me mention that here.",
        "Let me also mention {noun}, which did not come up when we spoke.",
        "I should also have told you about {noun}.",
        "I would like to add {noun} to what I told you.",
        "What I left out when we spoke was {noun}.",
        "I have one thing to add that we did not get to: {noun}.",
        "There was one thing I did not mention: {noun}.",
    ),
    *said(
        "I also have experience of {gerund}, which did not come up when we spoke.",
        "One thing I did not get to mention is my experience of {gerund}.",
        "I should also have told you about my experience of {gerund}.",
    ),
)

PROMISE = said(
    "As promised, I will {verb}.",
    "I will {verb}, as promised.",
    "I have not forgotten my promise to {verb}.",
    "I will {verb}, as I said I would.",
    "I said that I would {verb}, and I will.",
    "As I promised when we spoke, I will {verb}.",
    "I promised to {verb}, and I will do that.",
    "You will hear from me separately, since I promised to {verb}.",
)
