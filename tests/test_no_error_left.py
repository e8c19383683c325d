"""Whatever the notes, kind, channel and people: no message goes out with an error finding."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.blocking import run
from writer.draft.composer.contract import spelled_out
from writer.errors import WriterError
from writer.etiquette import Sent
from writer.kinds import CHANNELS_OF, COURTESIES, Channel, Kind
from writer.message import Message, Result
from writer.options import Options
from writer.pipeline import write_messages
from writer.read.notes import Notes

PEOPLE = (
    "Ana Reis",
    "Tom Ode",
    "Prof. Ann Lowe",
    "Dr Piet Maes",
    "Rev Paul Dunn",
    "Frau Ilse Kern",
    "Frau Dr. Petra Vogel",
    "Sister Mary Obi",
    "Zhou Mei-Ling",
    "Matron",
    "Siobhan O'Neil",
)
HEADS = (
    "tenancy officer interview 12 Nov 2026, Grantley Housing",
    "Haus Lindenhof GmbH - Sous Chef\n4 Nov 2026 video call",
    "Vorstellungsgespräch 3.11.2026, Marden Trust, Stelle: Elektriker",
    "Teams call last Tuesday, Kestrel Labs",
)
LINES = (
    "They went through the form. All asked the same set questions.",
    "we talked about the linac replacement",
    "Team moving the reports from Oracle to Snowflake.",
    "I told them I cleared 140 arrears cases at Fenwick Homes.",
    "I have commissioned 3 linacs",
    "forgot to say I have the SnowPro certificate",
    "promised to send references",
    "Sie suchen jemanden mit Erfahrung in Python.",
    "Looking for someone patient with parents.",
    "salary 45k asked, dont mention",
    "Decision by 20 November.",
    "nothing much discussed, ran out of time",
    "{who}: So how do you rewire a consumer unit?\nMe: I isolate first, then test dead.",
    "{who} runs the night shift, 14 beds",
    "- minutes: 1. welcome 2. tour 3. questions",
    "Update 20 Nov: wrote to them, no answer",
    "Update 24 Nov: they need more time",
    "Update 25 Nov: rejected, they took someone internal",
    "|who|said|\n|---|---|\n|{who}|rota is 4 on 4 off|",
)
WAYS = [(kind, channel) for kind, channels in CHANNELS_OF.items() for channel in channels]
PANEL = (
    "Interview panel 12 Nov 2026, Grantley Housing, role: tenancy officer\n"
    "Panel: Meera Joshi, Tom Ellis, Patricia Okafor, Rev Paul Dunn, Ms Jo Crane\n"
    "Candidate: Lena Hart\n"
)
CHASED = (
    "Sous Chef interview at Hallam House, 4 Nov 2026\nMet Priya Nair\nme: Rosa Lindqvist\n"
    "She wants somebody for the night rota.\nI told her I ran a kitchen of 12 at Brightline.\n"
    "They decide by 13 November.\n"
)


def written(
    text: str, kind: Kind = "thanks", channel: Channel | None = None, *sent: Sent
) -> Result:
    today = dt.date(2026, 11, 13) if kind == "thanks" else dt.date(2026, 12, 1)
    options = Options(
        kind=kind,
        channel=channel,
        today=today,
        force=True,
        sender="Lena Hart",
        sent=lambda _: sent,
    )
    return run(write_messages(Notes(text=text), options))


def errors(message: Message) -> list[tuple[str, str]]:
    """What is wrong with it; whether it may go out today is the etiquette's to say."""
    return [(f.rule, f.message) for f in message.broken if not f.rule.startswith("W")]


@settings(max_examples=25, deadline=None)
@given(
    head=st.sampled_from(HEADS),
    people=st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=5, unique=True),
    lines=st.lists(st.sampled_from(LINES), max_size=5, unique=True),
    way=st.sampled_from(WAYS),
)
def test_no_message_goes_out_with_an_error(
    head: str, people: list[str], lines: list[str], way: tuple[Kind, Channel]
) -> None:
    told = [line.format(who=people[0]) for line in lines]
    notes = "\n".join((head, f"Panel: {', '.join(people)}", "Candidate: Lena Hart", *told))
    try:
        result = written(notes, *way)
    except WriterError:
        return  # refused, with a reason
    wrong = [(errors(message), message.text) for message in result.messages if errors(message)]
    assert not wrong


@pytest.mark.parametrize("channel", ["email", "letter", "card"])
def test_a_panel_with_one_topic_is_told_what_the_notes_lack(channel: Channel) -> None:
    result = written(f"{PANEL}They asked about the arrears backlog.\n", "thanks", channel)
    assert len(result.messages) == 5
    assert not any(errors(message) for message in result.messages)
    found = [f for m in result.messages for f in m.findings if f.rule == "U001"]
    assert all(f.severity == "warning" and "Add to the notes" in f.hint for f in found)


@pytest.mark.parametrize("seed", range(4))
def test_no_two_of_a_panel_get_the_same_courtesies(seed: int) -> None:
    messages = written(f"{PANEL}They asked about the backlog no. {seed}.\n").messages
    for one, other in pairwise(messages):
        mine, theirs = (
            {spelled_out(s.text) for s in m.sentences if s.purpose in COURTESIES | {"interest"}}
            for m in (one, other)
        )
        assert mine and not mine & theirs
        assert one.subject != other.subject
        assert one.text.splitlines()[-2] != other.text.splitlines()[-2]


@pytest.mark.parametrize("channel", ["email", "letter", "phone", "voicemail"])
def test_a_second_follow_up_refers_to_the_first_and_repeats_none_of_it(channel: Channel) -> None:
    (first,) = written(CHASED, "followup", channel).messages
    logged = Sent(kind="followup", on=dt.date(2026, 11, 20))
    (second,) = written(CHASED, "followup", channel, logged).messages
    assert "I wrote on Friday, 20 November" in second.text
    assert not errors(second)
    if channel in ("email", "letter"):
        assert not {s.text for s in first.sentences} & {s.text for s in second.sentences}
        assert first.subject != second.subject
        assert len(second.text) < len(first.text)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Update: wrote to them on the 20th, no answer", "I wrote on Friday, 20 November"),
        ("Update 20 Nov: rang them, no answer", "I called on Friday, 20 November"),
    ],
)
def test_the_notes_may_tell_of_the_first_follow_up(line: str, said: str) -> None:
    (message,) = written(f"{CHASED}{line}\n", "followup").messages
    assert said in message.text and not errors(message)


def test_no_reference_is_offered_after_one_was_promised() -> None:
    for seed in range(8):
        notes = f"{PANEL}I promised to send references. Room {seed}.\n"
        for message in written(notes).messages:
            assert message.text.count("reference") <= 1, message.text
