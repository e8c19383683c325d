"""Phrasings that carry a fact: topic, qualification, omission, promise.

Slots: the forms of the material (`{clause}`, `{noun}`, `{gerund}`, `{verb}`) and `{job}`.
None gives a reason that the notes do not give, or claims more than "I would bring that".
"""

from writer.draft.composer.phrasing import of, said

_THEIRS = ("company", "reader", "other")

TOPIC = (
    *of(
        "I especially enjoyed talking with you about {noun}.",
        "Of everything we covered, {noun} interested me most.",
        "I have been thinking about {noun} since we spoke.",
        "Our talk about {noun} gave me a much better sense of the work.",
        "The part of our conversation on {noun} has stayed with me.",
        "Talking with you about {noun} made the work very real to me.",
        "I was particularly glad that we talked about {noun}.",
        "It was good to talk with you about {noun}; I took a lot from that.",
        "I keep coming back to what we said about {noun}.",
        "What we said about {noun} told me a good deal about the work.",
        "One part of our conversation I valued was the one about {noun}.",
        "When we came to {noun}, I could see what the work would be like.",
    ),
    *of(
        "It was helpful to hear that {clause}.",
        "Hearing that {clause} gave me a clearer picture of the work.",
        "I was interested to learn that {clause}.",
        "One thing I took from our conversation is that {clause}.",
        "I have been thinking since we spoke about the fact that {clause}.",
        "Knowing that {clause} helps me to picture the work.",
        "From our conversation I understand that {clause}, and I have kept that in mind since.",
        "What has stayed with me is that {clause}.",
        "That {clause} was one of the most useful things I learned.",
        "Our conversation made it clear to me that {clause}.",
        "I made a note that {clause}, because it says a lot about the work.",
        owners=_THEIRS,
    ),
    *of(
        "I was glad of the chance to tell you that {clause}.",
        "I was glad that I could tell you a little about {gerund}.",
        "I enjoyed telling you about {gerund}.",
        "It was good to talk with you about {gerund}.",
        "Thank you also for listening when I told you about {gerund}.",
        "Talking with you about {gerund} was a part of our conversation I enjoyed.",
        owners=("sender",),
    ),
)

QUALIFICATION = (
    *of(
        "That is close to work I know: {clause}, and I would bring that experience with me.",
        "It also connects with my own work, since {clause}.",
        "There I could be of use, I think: {clause}.",
        "That is one reason I mentioned that {clause}.",
        "It is also where my own experience comes in, as {clause}.",
        "My own experience fits in here: {clause}.",
        linked=True,
    ),
    *of(
        "This is where {noun} would be of use to you.",
        "I hope that {noun} would help you there.",
        "There I could draw on {noun}.",
        linked=True,
    ),
    *of(
        "The experience I gained {gerund} would be of use there.",
        "There I could draw on what I learned from {gerund}.",
        "My own experience of {gerund} comes in here.",
        linked=True,
    ),
    *said(
        "As I mentioned, {clause}, and I would bring that with me to {job}.",
        "When we spoke I said that {clause}; I would build on that in {job}.",
        "One thing I would bring to {job}: {clause}.",
        "I mentioned that {clause}, which I hope would be of use in {job}.",
        "As you heard from me, {clause}, and I could put that to use in {job}.",
        "For {job}, it may help that {clause}.",
        "As we discussed, {clause}; that is something I would bring to {job}.",
        "You may remember that {clause}, and that is what I would build on in {job}.",
    ),
    *said(
        "I would bring to {job} what I learned from {gerund}.",
        "My experience of {gerund} is something I would bring to {job}.",
        "The experience I gained {gerund} is something I could put to use in {job}.",
        "In {job} I would build on my experience of {gerund}.",
        "I hope that my experience of {gerund} would be of use in {job}.",
        "Having had the experience of {gerund}, I would bring that with me to {job}.",
    ),
    *said(
        "I would bring {noun} to {job}.",
        "In {job} I would draw on {noun}.",
        "{Noun} would, I hope, be of use in {job}.",
        "I believe that {noun} would help me in {job}.",
        "As I mentioned, I would bring {noun} with me to {job}.",
        "What I would bring to {job} is {noun}.",
        "For {job}, I would build on {noun}.",
    ),
)

OMISSION = (
    *said(
        "One thing I did not get to mention: {clause}.",
        "It did not come up when we spoke, but {clause}.",
        "I should add something that did not come up: {clause}.",
        "There was one point I left out: {clause}.",
        "I would also like you to know that {clause}, which I did not get to say.",
        "Something I left out, and that may be of use in {job}, is that {clause}.",
        "We did not get as far as this, but {clause}.",
        "What I did not say when we spoke is that {clause}.",
        "Let me add one thing that we did not talk about: {clause}.",
        "One more point, which I did not mention: {clause}.",
    ),
    *said(
        "I did not get to mention {noun}, which may be of use in {job}.",
        "One thing that did not come up was {noun}.",
        "Something I left out when we spoke was {noun}.",
        "We did not talk about {noun}, so I would like to add that here.",
        "Let me also mention {noun}, which did not come up.",
        "What I did not mention, and what might be of use in {job}, is {noun}.",
        "I should also have mentioned {noun}.",
        "Missing from what I told you was {noun}.",
    ),
    *said(
        "I also have experience of {gerund}, which did not come up when we spoke.",
        "One thing I did not get to mention is my experience of {gerund}.",
        "What I left out was my experience of {gerund}.",
    ),
)

PROMISE = said(
    "As promised, I will {verb}.",
    "I will {verb}, as promised.",
    "I have not forgotten my promise to {verb}.",
    "I will {verb}, as I said I would.",
    "I said that I would {verb}, and I will.",
    "As I promised when we spoke, I will {verb}.",
    "My promise to {verb} stands.",
    "I also promised to {verb}, and I will do that.",
)
