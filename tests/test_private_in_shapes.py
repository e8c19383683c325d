"""What is private is held whatever shape the notes have; what only sounds like it is told."""

import pytest

from writer.brief.doubt import is_doubtful
from writer.extract import extract
from writer.extract.structure import structure
from writer.interview import Fact, Interview
from writer.language.pay import mentions_pay
from writer.read.notes import Notes

TOP = "Fitter at Larkfield Rowe, 17 November 2026, on site. Met Moira Lunt, workshop manager.\n\n"


def told(text: str) -> str:
    """Return what may be told of notes."""
    facts = extract(Notes(text=TOP + text)).facts
    return "\n".join(fact.quote for fact in facts if fact.shareable)


@pytest.mark.parametrize(
    ("text", "secret", "work"),
    [
        (
            "Q: What did you do last?\nA: I rewired a pilot boat for the harbour.\n"
            "Q: Notice?\nA: told her four weeks, two would do\n"
            "Q: What do you know of pumps?\nA: I rebuilt the bilge pumps of six ferries.\n",
            "four weeks",
            "bilge pumps",
        ),
        (
            "[18/11, 14:05] Me: she said theyre refitting two lifeboats this winter\n"
            "[18/11, 14:06] Me: she was shouting at the apprentice\n"
            "[18/11, 14:07] Sis: what about ur knee\n"
            "[18/11, 14:08] Me: i told her i rewired the pilot boat\n",
            "knee",
            "lifeboats",
        ),
        (
            "Moira: a new load bank, the crane, spares\n"
            "me: ran the workshop at Fowey\n"
            "Moira asked about pumps and I told her I rebuilt the pumps of six ferries\n"
            "nice girl, bit young to be in charge\n"
            "money's poor\n",
            "nice girl",
            "load bank",
        ),
        (
            "she said the yard gets a new crane in march and i told her i cut the waste bill by a"
            " third honestly the place stinks of bleach and cabbage\n",
            "stinks",
            "",
        ),
        (
            "I told her that I rebuilt six pumps.\nI can't lift more than a kettle.\n",
            "kettle",
            "six",
        ),
        (
            "Not a word about the tribunal. I told her that I ran the night shift for six years.\n",
            "tribunal",
            "night shift",
        ),
        ("They want a new crane. I gathered that the owner wants to sell.\n", "sell", "crane"),
        (
            "I promised Nan I'd stay in the county. I told her that I ran the night shift.\n",
            "Nan",
            "night shift",
        ),
        ("They are on their third manager according to Glassdoor.\n", "third manager", ""),
    ],
)
def test_held_in_every_shape(text: str, secret: str, work: str) -> None:
    assert secret not in told(text)
    assert work in told(text)


def test_whom_not_to_tell_is_no_secret() -> None:
    text = "Moira said the crane is replaced in March.\nDon't tell Moira about the tribunal.\n"
    assert "crane" in told(text)


@pytest.mark.parametrize(
    ("text", "pays"),
    [
        ("they split the salary sacrifice service off the monolith", False),
        ("the compensation committee meets in March", False),
        ("I wrote the bonus calculation engine", False),
        ("they are rebuilding the pay platform", False),
        ("my bonus scheme is worth more", True),
        ("the salary is low", True),
        ("the bonus they pay is small", True),
    ],
)
def test_a_product_named_after_pay_is_no_pay(text: str, pays: bool) -> None:
    assert bool(mentions_pay(text)) == pays


@pytest.mark.parametrize(
    ("said", "doubtful"),
    [
        ("I am allergic to dust", True),
        ("I'm so nervous about heights", True),
        ("I am fluent in Polish", False),
        ("I'm trained in HAZOP", False),
        ("I am a first aider", False),
        ("I was head of stores for six years", False),
    ],
)
def test_a_mere_state_is_no_qualification(said: str, doubtful: bool) -> None:
    fact = Fact(id="f1", kind="omission", holder="candidate", quote=said, start=0, end=len(said))
    assert is_doubtful(fact, said, Interview()) == doubtful


def test_lines_in_small_letters_are_a_list_and_no_wrapped_prose() -> None:
    text = (
        "moira: a new load bank, the crane and the spares\n"
        "she asked about pumps. i told her i rebuilt the pumps of six ferries in a year\n"
        "nice girl, bit young\nmoney is poor\nthe yard is cold\n"
    )
    assert not any("\n" in text[one.start : one.end] for one in structure(Notes(text=text)))
