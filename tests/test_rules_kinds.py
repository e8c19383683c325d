"""The rules of the kinds after the thank-you see what people say, in whatever words they say it."""

import pytest

from writer.kinds import CHANNELS_OF, Channel, Kind
from writer.rules.check import check
from writer.rules.read_letter import read_letter
from writer.rules.status import asks_status

STATUS = """\
Could you give me an update on the hiring process?
I was wondering if there's been any movement on the nursing position.
Do you have a sense of when you'll be making a decision?
Have you had a chance to make up your minds about the post?
I'd love to know if there are any updates on the role.
I wanted to see if you have any news regarding the vacancy.
Is the position still available?
Would you mind telling me where I stand in the process?
I'd appreciate hearing about the status of my application.
Can you share whether a decision has been reached?
Just checking whether you've settled on somebody for the job.
I'm keen to find out how the selection is getting on.
Has the panel met yet?
Might there be any word on the outcome?
I was hoping to learn what the timeline looks like now.
Any idea how things are looking?
Are you any closer to filling the role?
Please let me know how the search is going.
I'd be interested to know if I'm still being considered.
What is the latest on the teaching post?
I'd be grateful to know if a decision has been made.
Could you tell me whether you have decided?
""".splitlines()
REASON = """\
I'm following up on my interview last week.
It's just a quick note to see where you are with the job.
As the date you mentioned has come and gone, I thought I'd drop you a line.
I wanted to touch base on the electrician vacancy.
Since you were aiming for a decision by Friday, I'm getting in touch.
I'm reaching out about the sous chef job.
This is a short note to ask after the teaching post.
I hope you don't mind my asking how the decision is going.
I am contacting you regarding the ward manager vacancy.
You said I might hear by the 14th, so I'm writing to enquire.
I thought I would check where the process has got to.
I'm calling on the off chance that there's news.
""".splitlines()
OFFER = """\
If there's anything else you need from me, just say.
I can send over references at any point.
Happy to provide further information.
Let me know if I can send anything else that would help.
Should you need more examples of my work, I have plenty.
Please tell me if you'd like to speak to my referees.
I'd be glad to answer any other questions.
My certificates are available whenever you want them.
Is there anything I can provide to help?
I have two referees who are ready to speak to you.
If another interview would be useful, I am free most afternoons.
I'd be happy to come back in for a chat.
Do shout if you need any more paperwork.
""".splitlines()
FEEDBACK = """\
I'd really value your feedback.
Could you tell me what I could have done better?
I would welcome any pointers for next time.
Is there anything I should work on?
If you have any comments on my interview, I'd be glad of them.
I'd like to learn from this, so any thoughts would help.
Would you be able to tell me why I wasn't successful?
What made you choose the other candidate?
Any constructive criticism would be helpful.
I wonder where I fell short.
Do you have any suggestions as to how I might improve?
I'd love to hear how I came across.
""".splitlines()
LEEWAY = """\
I appreciate you may be too busy.
No problem at all if you can't.
I completely understand if this isn't possible.
Whenever you have a spare moment.
I know you must have a lot on.
Only if you have the time, of course.
I realise you are pressed for time.
Even a sentence or two would help.
There's no pressure to reply.
I won't mind in the least if you'd rather not.
If it's not convenient, please ignore this.
I understand if company policy doesn't allow it.
""".splitlines()
ARGUES = """\
I don't agree with your decision.
I think you made the wrong choice.
Please reconsider.
I feel I was treated unfairly.
I was clearly the most qualified person.
I can't understand why you chose someone with less experience.
I would ask you to think again.
You have made a mistake.
""".splitlines()
DOOR = """\
I'd be delighted to hear about future opportunities.
Please keep me on your books.
If something else comes along, I'd love to be considered.
I hope we can work together some day.
I hope you'll think of me if another vacancy arises.
I would still be glad of a chance to join you later on.
Perhaps there will be a place for me another year.
Do keep my details for the next time you are hiring.
I'd gladly be considered for anything similar.
I hope this isn't goodbye.
Should anything open up on the ward, I'd be pleased to hear.
I'd welcome the chance to be considered again.
Let's stay in touch.
""".splitlines()
ASKS = """\
Could you put me in touch with someone who is hiring?
Please tell me what went wrong.
Who did you choose in the end?
I'd like to know why.
Can you recommend me to a colleague?
I hope you will reconsider.
Send me anything you hear of elsewhere, please.
""".splitlines()
CALLS = """\
It sounds as if you want someone calm who can run nights.
So what you need is a sous chef who can order well.
The role is mainly about wiring schools, as I see it.
You're after a teacher who can take mixed ages.
This job takes patience with old machines.
Your ideal person knows Rust and can talk to customers.
I gather the post is mostly testing.
I can see that you need help with the switchgear.
You said that you want people who test as they go.
""".splitlines()
NEXT = """\
What are the next steps?
Where do we go from here?
What does the rest of the process look like?
Is there another round after this?
What's the next stage?
Could you walk me through what happens after today?
""".splitlines()
WHEN = """\
When will I hear?
How soon do you expect to decide?
What's your timeline?
By what date will you let people know?
When can I expect an answer?
Do you know yet when you'll be choosing?
When might I hear back?
How long until a decision is made?
""".splitlines()
NO_STATUS = """\
I look forward to hearing from you.
Thank you for your time on Tuesday.
I am still very interested in the post.
The ward is moving to paper charts, which I liked.
I decided to train as a nurse when I was twelve.
May I say how much I enjoyed the tour?
""".splitlines()


def ids(text: str, kind: Kind, channel: Channel | None = None) -> set[str]:
    """Return the rules that a message of this body breaks, severity aside."""
    letter = read_letter(
        f"Dear Priya,\n\n{text}\n\nKind regards,\nAna Kovač",
        kind=kind,
        channel=channel or CHANNELS_OF[kind][0],
    )
    return {finding.rule for finding in check(letter)}


def said(text: str, kind: Kind, rule: str) -> list[str]:
    """Return what one rule has to say of a message of this body."""
    letter = read_letter(
        f"Dear Priya,\n\n{text}\n\nKind regards,\nAna Kovač",
        kind=kind,
        channel=CHANNELS_OF[kind][0],
    )
    return [finding.message for finding in check(letter) if finding.rule == rule]


@pytest.mark.parametrize("text", STATUS)
def test_asking_for_the_status_is_seen(text: str) -> None:
    assert asks_status(text)
    assert not any("stands" in message for message in said(text, "followup", "E011"))


@pytest.mark.parametrize("text", NO_STATUS)
def test_what_asks_for_no_status_is_not_taken_for_it(text: str) -> None:
    assert not asks_status(text)


@pytest.mark.parametrize("text", [*REASON, *STATUS])
def test_a_reason_is_seen(text: str) -> None:
    assert "E009" not in ids(text, "followup")


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for showing me round.",
        "I am still keen on the job and free from May.",
        "I have run kitchens for ten years.",
    ],
)
def test_what_is_no_reason_is_not_taken_for_one(text: str) -> None:
    assert "E009" in ids(text, "followup")


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Thank you for meeting me on Tuesday, 17 November.", True),
        ("We spoke on the 17th about the ward.", True),
        ("Thank you for seeing me last week.", True),
        ("Our interview on 11/17/2026 was a good one.", True),
        ("It was good to talk on November 17th.", True),
        ("We met yesterday.", True),
        ("Thank you for meeting me.", False),
        ("I am free from Monday.", False),
        ("The course ends on 12 May.", False),
    ],
)
def test_the_day_of_the_interview_is_seen(text: str, there: bool) -> None:
    assert ("E010" not in ids(text, "followup")) == there


@pytest.mark.parametrize("text", OFFER)
def test_an_offer_of_more_is_seen(text: str) -> None:
    assert "E012" not in ids(text, "followup")


@pytest.mark.parametrize(
    "text", ["I look forward to hearing from you.", "I ran the ward for six years."]
)
def test_what_offers_nothing_is_not_taken_for_an_offer(text: str) -> None:
    assert "E012" in ids(text, "followup")


@pytest.mark.parametrize("text", FEEDBACK)
def test_asking_for_feedback_is_seen(text: str) -> None:
    assert not any("asks for feedback" in message for message in said(text, "feedback", "E015"))


@pytest.mark.parametrize("text", LEEWAY)
def test_room_for_no_time_is_seen(text: str) -> None:
    assert not any("no time" in message for message in said(text, "feedback", "E015"))


@pytest.mark.parametrize("text", ARGUES)
def test_arguing_is_seen(text: str) -> None:
    assert any("argues" in message for message in said(text, "feedback", "E015"))


def test_four_questions_are_too_many_but_the_request_is_none() -> None:
    request = "Could you give me some feedback? If there is no time, I understand."
    three = " Was it the pace? Was it the noise? Was it the sums?"
    assert "E015" not in ids(request + three, "feedback")
    assert "E015" in ids(f"{request}{three} Was it the bell?", "feedback")


@pytest.mark.parametrize("text", DOOR)
def test_an_open_door_is_seen(text: str) -> None:
    assert not any("door" in message for message in said(text, "keep-in-touch", "E016"))


@pytest.mark.parametrize("text", ASKS)
def test_asking_for_something_now_is_seen(text: str) -> None:
    assert any("asks for" in message for message in said(text, "keep-in-touch", "E016"))


@pytest.mark.parametrize(
    "text", ["I wish you all the best.", "Thank you for your time.", "I enjoyed the tour."]
)
def test_what_opens_no_door_is_not_taken_for_it(text: str) -> None:
    assert "E016" in ids(text, "keep-in-touch")


@pytest.mark.parametrize(
    ("texts", "part"),
    [
        (CALLS, "what the position calls for"),
        (NEXT, "next steps"),
        (WHEN, "date of the decision"),
    ],
)
def test_each_part_of_the_closing_is_seen(texts: list[str], part: str) -> None:
    for text in texts:
        assert not any(part in message for message in said(text, "closing", "E017")), text
    assert any(part in message for message in said("Well.", "closing", "E017"))
