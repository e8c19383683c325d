"""Phrasings about the sender: qualification, omission, promise. Slots as in `about_facts`."""

from writer.draft.composer.phrasing import of, said

QUALIFICATION = (
    *of(
        "As I mentioned, {deed}, so some of that is familiar to me.",
        "As I told you, {deed}, so I would be glad to help with that.",
        "I hope that my experience of {gerund} would help with that.",
        "That is close to my own work: {deed}.",
        "As I said, {deed}, and I would gladly do work of that kind with you.",
        "My experience of {gerund} should be of use with that.",
        "I know work of that kind: {deed}.",
        "For that I could draw on my experience of {gerund}.",
        "As I said, {state}, which should be of use with that.",
        "For my part, {state}, which I hope would help with that.",
        "For that I could draw on {asset}.",
        "I hope that {asset} would help with that.",
        "That is close to my own work: {result}.",
        "I know work of that kind: {result}.",
        "As I mentioned, {result}; I hope that this would be of use with that.",
        "As I told you, {result}, and I would gladly do work of that kind with you.",
        linked=True,
    ),
    *said(
        "As I mentioned, {deed}, and I would be glad to use that experience in {place}.",
        "I hope that my experience of {gerund} would be of use to you.",
        "For my part, {deed}, and I would enjoy doing work of that kind with you.",
        "I told you that {deed}, and I hope that this would be useful in {place}.",
        "In {place} I would draw on my experience of {gerund}.",
        "As I said, {deed}, and I would bring that experience with me.",
        "I would bring my experience of {gerund} to {place}.",
        "My experience of {gerund} is something I would bring to {place}.",
        "You may remember that {deed}; I would gladly use that experience in {place}.",
        "It was good to tell you about {gerund}, and I would gladly do such work with you.",
        "{Deed}, as I mentioned, and I would like to build on that in {place}.",
        "On my side, {deed}, and I hope to put that to use in {place}.",
        "What I would bring to {place} is my experience of {gerund}.",
        "I hope it came across that {deed}, and that this would help in {place}.",
        "{Deed}, and I would be glad to put that experience to use with you.",
    ),
    *said(
        "As I mentioned, {result}; I would be glad to use that experience in {place}.",
        "You may remember that {result}; I would gladly bring that experience to {place}.",
        "{Result}; I hope that this would be useful in {place}.",
        "I told you that {result}; I would like to build on that in {place}.",
        "On my side, {result}; I hope to put that to use in {place}.",
        "I mentioned that {result}; I would be glad to do work of that kind with you.",
    ),
    *said(
        "As I mentioned, {state}, which I hope would be useful in {place}.",
        "I mentioned that {state}, and I would gladly bring that to your team.",
        "As you may remember, {state}, and I would draw on that in {place}.",
        "{State}, as I said, and I would put that to good use in {place}.",
        "For my part, {state}, which should be of use in {place}.",
        "{State}, which I hope would be useful in {place}.",
        "{State}, and I would be glad to bring that to {place}.",
        "{State}, and I would gladly put that to use with you.",
        "It may be of use in {place} that {state}.",
        "On my side, {state}, and I hope that this would help in {place}.",
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
    *said(
        "I was glad to tell you about {piece}, and would like to build on it with you.",
        "It was good to talk with you about {piece}, and I would gladly do such work in {place}.",
        "I enjoyed telling you about {piece}, and hope that it was of interest to you.",
        "I would like to build on {piece} in {place}.",
        "In {place} I would be glad to build on {piece}.",
        "I would gladly do more work like {piece} with you.",
    ),
    *said(
        "I would bring to {place} what I learned from {event}.",
        "I was glad to be able to tell you about {event}.",
        "I hope that what I learned from {event} would help in {place}.",
        "In {place} I would draw on what I learned from {event}.",
    ),
)

#: After a first qualification.
MORE_OF_MINE = (
    *said(
        "{Also}, as I told you.",
        "{Also}, as I mentioned.",
        "I told you, too, that {clause}.",
        "I also mentioned that {clause}.",
        "You may also remember that {clause}.",
    ),
    *said(
        "I would also bring my experience of {gerund}.",
        "My experience of {gerund} might be of use as well.",
    ),
    *said(
        "I would bring {asset} as well.",
        "I hope that {asset} would be of use, too.",
    ),
    *said(
        "I was also glad to tell you about {piece}.",
        "I was also glad to tell you about {event}.",
    ),
)

#: A card has room for the bare fact.
CARD_QUALIFICATION = said(
    "As I mentioned, {deed}.",
    "As I said, {deed}.",
    "For my part, {deed}.",
    "As I mentioned, {result}.",
    "As I said, {result}.",
    "As I mentioned, {state}.",
    "As I said, {state}.",
    "For my part, {state}.",
    "I would bring {asset} to {place}.",
    "I hope that {asset} would be useful to you.",
    "I would bring my experience of {gerund}.",
    "I was glad to tell you about {piece}.",
    "I was glad to tell you about {event}.",
)

OMISSION = (
    *said(
        "I should have added that {clause}.",
        "I did not get to mention that {clause}.",
        "{Also}, which did not come up when we spoke.",
        "Let me add that {clause}.",
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
        "I would also like to mention {noun}, which did not come up when we spoke.",
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
