"""Phrasings for the end of the interview: what it calls for, what was done, what comes next.

They may be written before the interview and are spoken in it. Slots: `{sought}` a noun phrase for
whom they look for; `{noun}`, `{gerund}`, `{deed}`, `{state}`, `{asset}` as in `about_facts`;
`{calls}` what the position calls for, as a noun phrase.
"""

from writer.draft.composer.phrasing import of, said

CALLS = (
    *said(
        "As I understand it, the position calls for {sought}.",
        "From what you have told me, the position calls for {sought}.",
        "I understand that you need {sought}.",
        "What the position calls for, as I understand it, is {sought}.",
        "If I have understood you well, the position calls for {sought}.",
    ),
    *of(
        "As I understand it, {clause}, and that is what the position calls for.",
        "From what you have told me, {clause}, and so I know what the position calls for.",
        "I understand that {clause}, which tells me what the position calls for.",
        owners=("company", "reader", "other"),
        kinds=("attribute",),
    ),
    *of(
        "As I understand it, the position calls for {calls}.",
        "From what you have told me, {calls} would be a large part of the job.",
        "I understand that the position means {calls}.",
        "If I have understood you well, the position calls for {calls}.",
        "What the position calls for, as I understand it, is {calls}.",
        kinds=("responsibility",),
    ),
    *of(
        "I was interested to hear that {clause}, and I can see what the position calls for.",
        "You told me that {clause}, and I now have a good idea of what the position calls for.",
        "It was useful to hear that {clause}, and I can see what the position calls for.",
        "As you told me, {clause}, and from all I heard I see what the position calls for.",
        owners=("company", "reader", "other"),
        kinds=("topic", "responsibility", "next_step"),
    ),
    *of(
        "It was good to talk about {noun}, and I can see what the position calls for.",
        "I enjoyed our talk about {noun}, and I can see what the position calls for.",
        "We talked about {noun}, and I now have a good idea of what the position calls for.",
        "You told me about {yours}, and I now have a good idea of what the position calls for.",
        "After our talk, about {noun} above all, I understand what the position calls for.",
        owners=("company", "reader", "other"),
        kinds=("topic", "responsibility"),
    ),
)
CALLS_UNKNOWN = said(
    "I now have a clear picture of what the position calls for.",
    "From what you have told me, I can see what the position calls for.",
    "You have given me a good idea of what the position calls for.",
    "I think that I understand what the position calls for.",
    "I can see now what the position calls for.",
    "What the position calls for has become clear to me.",
)
#: Where what was done is plainly of the kind that is called for.
DONE_LINKED = (
    *said(
        "I have done that kind of work: {deed}.",
        "That is work I have done: {deed}.",
        "I have done work of that kind: {deed}.",
        "It is work I know: {deed}.",
        "I have experience of that kind of work: {deed}.",
        "I have done such work before: {deed}.",
    ),
    *said(
        "I bring what that needs: {state}.",
        "It is work I know: {state}.",
        "I am used to that kind of work: {state}.",
        "That is work I know well: {state}.",
        "I have the background for it: {state}.",
        "It would be nothing new to me: {state}.",
    ),
    *said(
        "I know that kind of work, and I would bring {asset}.",
        "It is work I know, and I can draw on {asset}.",
        "I have the background for it, and bring {asset}.",
        "For that kind of work I can draw on {asset}.",
        "It would be nothing new to me, as I bring {asset}.",
        "What that needs I have: {asset}.",
    ),
)
DONE = (
    *said(
        "For my part, {deed}.",
        "In my own work, {deed}.",
        "On my side, {deed}.",
        "{Deed}, and I would put that experience to use for you.",
        "My experience of {gerund} is what I would bring to that.",
        "I would bring my experience of {gerund}.",
    ),
    *said(
        "For my part, {state}.",
        "On my side, {state}.",
        "You should know that {state}.",
        "{State}, which I would put to good use here.",
        "{State}, and I would gladly bring that to your team.",
    ),
    *said(
        "For my part, I would bring {asset}.",
        "What I can offer is {asset}.",
        "I would bring {asset} to the job.",
        "To that I would bring {asset}.",
        "For that I can draw on {asset}.",
    ),
    *said(
        "For that I can draw on {piece}.",
        "For that I can draw on what I learned from {event}.",
        "For my part, I can draw on {piece}.",
        "There I can draw on {piece}.",
    ),
)
#: Where there is nothing more to bring, the skills are named in the same breath.
DONE_ALONE = (
    *said(
        "I would bring my experience of {gerund}.",
        "{Deed}, and I would bring that experience with me.",
        "For my part, {deed}, and I would gladly bring that experience to your team.",
        "My experience of {gerund} is what I would bring to that.",
    ),
    *said(
        "{State}, and I would gladly bring that to your team.",
        "For my part, {state}, which I would bring to the job.",
        "{State}, and that is what I would bring with me.",
    ),
    *said(
        "For my part, I would bring {asset}.",
        "What I can offer is {asset}.",
        "I would bring {asset} to the job.",
        "For that I can draw on {asset}.",
    ),
    *said(
        "For that I can draw on {piece}.",
        "For that I can draw on what I learned from {event}.",
        "For my part, I can draw on {piece}.",
    ),
)
#: The same where it is of the kind that is called for.
DONE_LINKED_ALONE = (
    *said(
        "I have experience of that kind of work: {deed}.",
        "I would bring experience of that kind of work: {deed}.",
        "It is work I know from experience: {deed}.",
        "I have experience of such work: {deed}.",
    ),
    *said(
        "I am used to that kind of work: {state}.",
        "I have the background for that kind of work: {state}.",
        "It is work I know, and I bring what it needs: {state}.",
    ),
    *said(
        "I know that kind of work, and I would bring {asset}.",
        "It is work I know, and I can draw on {asset}.",
        "For that kind of work I can draw on {asset}.",
    ),
    *said("For that kind of work I can draw on {piece}."),
)
SKILLS = (
    *said(
        "I would also bring {asset}.",
        "Beyond that I bring {asset}.",
        "I would bring {asset} as well.",
        "To that I would add {asset}.",
        "Beyond that I can draw on {piece}.",
        "I can also draw on {piece}.",
    ),
    *said(
        "I would also bring my experience of {gerund}.",
        "Beyond that I bring experience of {gerund}.",
        "To that I would add my experience of {gerund}.",
        "I can also draw on my experience of {gerund}.",
    ),
    *said(
        "Let me add that {clause}.",
        "I should also say that {clause}.",
        "You should also know that {clause}.",
        "To that I would add that {clause}.",
        "{Also}.",
    ),
)
INTEREST = said(
    "I would very much like to {take}.",
    "I am very interested in {work}.",
    "I would be glad to {take}.",
    "I am keen to {take}.",
    "After our {talk} I am even more interested in {work}.",
    "I would really like to {take}.",
)
NEXT = said(
    "May I ask what the next steps are, and by when you hope to decide?",
    "Could you tell me what happens next, and when I may expect to hear your decision?",
    "What are the next steps, and by what date do you expect to make a decision?",
    "May I ask how things go on from here, and when you plan to decide?",
    "Could I ask what the next steps are, and when you expect to reach a decision?",
    "Before I go, may I ask about the next steps, and by when you hope to have decided?",
)
