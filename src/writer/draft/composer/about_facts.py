"""Phrasings that carry a fact: topic, qualification, omission, promise.

Slots: the forms of the material (`{clause}`, `{noun}`, `{gerund}`, `{verb}`); `{place}`
"the role" or "your team";
`{deed}` or `{state}`: the clause, as it tells what the sender did or what is so of them;
`{also}`: the clause with "also"; `{welcome}`: a clause that holds no bad news; `{told}`: what the
reader told of, with its "about" ("about your night rota", "how you triage at night"); `{yours}`
the same as a noun; `{asset}`: a noun phrase for what the sender has.
None gives a reason that the notes do not give, or claims more than the fact.
"""

from writer.draft.composer.phrasing import of, said

TOPIC = (
    *said(
        "I enjoyed hearing {told}.",
        "Thank you for telling me {told}.",
        "It was good to hear {told}.",
        "I was interested to hear {told}.",
        "I especially enjoyed hearing {told}.",
        "I was glad to hear more about {yours}.",
        "It was interesting to hear {told}.",
        "I liked hearing {told}.",
    ),
    *said(
        "I enjoyed our talk about {noun}.",
        "It was good to talk with you about {noun}.",
        "I especially enjoyed talking with you about {noun}.",
        "I was glad that we talked about {noun}.",
        "I was pleased that we talked about {noun}.",
        "It was interesting to talk about {noun}.",
    ),
    *of(
        "I was interested to hear that {clause}.",
        "It was interesting to hear that {clause}.",
        "I found it interesting that {clause}.",
        "I was particularly interested to hear that {clause}.",
        "It was useful to hear that {clause}.",
        owners=("company", "reader", "other"),
        kinds=("topic", "responsibility", "next_step"),
    ),
    *of(
        "It was good to hear that {welcome}.",
        "I was glad to hear that {welcome}.",
        "I liked hearing that {welcome}.",
        "I was pleased to hear that {welcome}.",
        owners=("company", "reader"),
        kinds=("topic", "responsibility", "next_step"),
    ),
    *of(
        "It was useful to know that {clause}.",
        "You told me that {clause}, which was good to know.",
        "I noted that {clause}.",
        "I remember you saying that {clause}.",
        "It was helpful to hear that {clause}.",
        "From our conversation I understand that {clause}.",
        "I was glad to learn that {clause}.",
        owners=("company", "reader", "other"),
        kinds=("attribute",),
    ),
    *of(
        "I was glad to be able to tell you that {clause}.",
        "I enjoyed telling you about {gerund}.",
        "It was good to talk with you about {gerund}.",
        "I was glad to tell you about {gerund}.",
        "I was glad of the chance to tell you that {clause}.",
        "It was good to be able to tell you that {clause}.",
        "I was pleased that I could tell you that {clause}.",
        "As I told you, {clause}.",
        "I enjoyed talking with you about {gerund}.",
        owners=("sender",),
    ),
)

QUALIFICATION = (
    *of(
        "As I mentioned, {deed}, so this is work I would enjoy.",
        "For my part, {deed}, and I would be glad to use that experience with you.",
        "That connects with my own work: {deed}.",
        "I told you in turn that {deed}.",
        "As I told you, {deed}, and I would be glad to do that kind of work with you.",
        "My experience of {gerund} should be of use there.",
        "It is work I know: {deed}.",
        "I know work of that kind: {deed}.",
        "There my experience of {gerund} could be of help.",
        "I would gladly put my experience of {gerund} to use there.",
        "As I said, {state}, which should be of use there.",
        "For my part, {state}, which I hope would help with that.",
        "There I could draw on {asset}.",
        "I would gladly put {asset} to use there.",
        linked=True,
    ),
    *said(
        "As I mentioned, {deed}, and I would be glad to use that experience in {place}.",
        "I would bring my experience of {gerund} to {place}.",
        "For my part, {deed}, and I would gladly put that experience to use with you.",
        "I mentioned that {deed}; that experience should be of use in {place}.",
        "My experience of {gerund} is something I would bring to {place}.",
        "As I said, {deed}, and I would bring that experience to {place}.",
        "I told you that {deed}, and I would like to do work of that kind with you.",
        "In {place} I would draw on my experience of {gerund}.",
        "{Deed}, and I would be glad to use that experience in {place}.",
        "{Deed}, and I would like to do work of that kind with you.",
        "{Deed}, as I mentioned, and I would like to build on that with you.",
    ),
    *said(
        "As I mentioned, {state}, which I hope would be useful in {place}.",
        "I mentioned that {state}, and I would gladly bring that to your team.",
        "As you may remember, {state}, and I would draw on that in {place}.",
        "{State}, as I said, and I would put that to good use in {place}.",
        "For my part, {state}, which should be of use in {place}.",
        "{State}, which I hope would be useful in {place}.",
        "{State}, and I would gladly put that to use with you.",
        "I hope it would help in {place} that {state}.",
        "As I told you, {state}, and I would be glad to use that in {place}.",
    ),
    *said(
        "I would bring {asset} to {place}.",
        "In {place} I would draw on {asset}.",
        "I hope that {asset} would be useful to your team.",
        "I believe that {asset} would help me in {place}.",
        "As I mentioned, I would bring {asset} to {place}.",
        "I would put {asset} to good use in {place}.",
    ),
)

#: A card has room for the bare fact.
CARD_QUALIFICATION = said(
    "As I mentioned, {deed}.",
    "As I said, {deed}.",
    "For my part, {deed}.",
    "As I mentioned, {state}.",
    "As I said, {state}.",
    "For my part, {state}.",
    "I would bring {asset} to {place}.",
    "I hope that {asset} would be useful to you.",
    "I would bring my experience of {gerund}.",
)

OMISSION = (
    *said(
        "I should have added that {clause}.",
        "I did not get to mention that {clause}.",
        "{Also}, which did not come up when we spoke.",
        "What I did not mention is that {clause}.",
        "It did not come up, but {also}.",
        "We did not get to it, but {also}.",
        "I should also have said that {clause}.",
        "I would like to add that {clause}, which did not come up when we spoke.",
        "One thing I did not get to mention is that {clause}.",
    ),
    *said(
        "I did not get to mention {noun}.",
        "I should also have mentioned {noun}.",
        "We did not get to talk about {noun}, so let me mention that here.",
        "Let me also mention {noun}, which did not come up when we spoke.",
        "What did not come up was {noun}.",
        "I should have told you about {noun} as well.",
        "One thing I did not mention was {noun}.",
    ),
    *said(
        "I also have experience of {gerund}, which did not come up when we spoke.",
        "I should have mentioned my experience of {gerund} as well.",
    ),
)

PROMISE = said(
    "As promised, I will {verb}.",
    "I will {verb}, as promised.",
    "I have not forgotten my promise to {verb}.",
    "I will {verb}, as I said I would.",
    "I promised to {verb}, and I will.",
    "I will also {verb}, as I promised when we spoke.",
)
