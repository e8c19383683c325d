"""Parsing messages of any origin, and checking whatever comes out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.kinds import CHANNELS, KINDS, Channel, Kind
from writer.rules.book import RULES
from writer.rules.check import RuleCrashWarning, check
from writer.rules.read_letter import read_letter
from writer.rules.rule import Context, Finding, Letter, Rule, Span

WORDS = st.sampled_from(
    "Dear Ms. Kovač, \n\n thank you for I you! :) Best regards Subject: ASAP … — ’ é İ ß 😊 ( ) 38 "
    "https://x.example {role} Dr. e.g. \t \r\n Re: Sincerely, by Friday please LinkedIn".split(" ")
)
TEXT = st.one_of(st.text(), st.lists(WORDS).map(" ".join), st.lists(WORDS).map("\n".join))


def parse(text: str, channel: Channel = "email") -> Letter:
    return read_letter(text, kind="thanks", channel=channel)


def part(letter: Letter, span: Span | None) -> str | None:
    return None if span is None else letter.text[span.start : span.end]


def parts(text: str) -> tuple[str | None, str | None, str | None]:
    letter = parse(text)
    return (
        part(letter, letter.greeting),
        part(letter, letter.closing),
        part(letter, letter.signature),
    )


@pytest.mark.parametrize(
    ("text", "greeting", "closing", "signature"),
    [
        ("Dear Ana,\n\nHello there.\n\nBest,\nTom", "Dear Ana,", "Best,", "Tom"),
        ("Dear Ana, thank you.\nBest, Tom", "Dear Ana,", "Best,", "Tom"),
        (
            "Dear Dr. Lee, PhD,\n\nHi.\n\nYours sincerely\nTom",
            "Dear Dr. Lee, PhD,",
            "Yours sincerely",
            "Tom",
        ),
        ("Hi Ana!\nHi.\nMany thanks again,\nTom Oz", "Hi Ana!", "Many thanks again,", "Tom Oz"),
        ("Dear Ana, Tom and Priya,\nHi.\nCheers\nT", "Dear Ana, Tom and Priya,", "Cheers", "T"),
        ("Mr. Tanaka:\n\nA word.\n\nRegards,\nJ. Oz", "Mr. Tanaka:", "Regards,", "J. Oz"),
        ("Dear Mr. & Mrs. Bell,\nHi.\n\n– Tom", "Dear Mr. & Mrs. Bell,", None, "– Tom"),
        (
            "Good morning, Chef.\nHi.\nUntil the tasting,\nTom",
            "Good morning, Chef.",
            "Until the tasting,",
            "Tom",
        ),
        ("Dear Cllr. Oke,\nHi.\nBest,\nTom", "Dear Cllr. Oke,", "Best,", "Tom"),
        ("Thank you for the tour.", None, None, None),
        (
            "Dear Ana\n\nA word.\n\nWith kind regards\n\nTom Oz\n+44 1\nSite engineer",
            "Dear Ana",
            "With kind regards",
            "Tom Oz\n+44 1\nSite engineer",
        ),
        (
            "Dear Ana,\n\nThank you very much.\n\nBest wishes from Leeds,\nTom",
            "Dear Ana,",
            "Best wishes from Leeds,",
            "Tom",
        ),
        ("Dear Ana,\nHi.\n\nTom Oz\nSent from my phone", "Dear Ana,", None, "Tom Oz"),
        (
            "Dear Ana,\nHi.\n\nTom Oz\n07700 900123\ntom@mail.example",
            "Dear Ana,",
            None,
            "Tom Oz\n07700 900123\ntom@mail.example",
        ),
        (
            "Dear Ana,\nHi.\nBest,\nTom Oz\n--\nOz Joinery\nThink before you print.",
            "Dear Ana,",
            "Best,",
            "Tom Oz\n--\nOz Joinery\nThink before you print.",
        ),
        ("Good morning, Mr Osei, this is Tom.", "Good morning, Mr Osei,", None, None),
        (
            "Tom Oz\n12 Mill Lane\n\n3 May\nAna Bell, Acme\n\nDear Ana,\nHi.\nBest,\nTom Oz",
            "Dear Ana,",
            "Best,",
            "Tom Oz",
        ),
        ("Here it is for you.\n\nDear Ana,\nHi.\nBest,\nTom", None, "Best,", "Tom"),
        ("", None, None, None),
    ],
)
def test_the_parts(
    text: str, greeting: str | None, closing: str | None, signature: str | None
) -> None:
    assert parts(text) == (greeting, closing, signature)


def test_the_body_is_what_is_left() -> None:
    letter = parse("Dear Dr. Lee,\n\nOne thing. Two\nthings.\n\n- Three\n\nBest,\nTom")
    assert [s.text for s in letter.sentences] == ["One thing.", "Two\nthings.", "Three"]


def test_a_thank_you_in_the_text_is_no_closing() -> None:
    letter = parse("Dear Ana,\n\nThank you for the tour of the mill.\n\nIt was cold.\n\nBest,\nTom")
    assert [s.text for s in letter.sentences] == [
        "Thank you for the tour of the mill.",
        "It was cold.",
    ]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Subject: A talk\n\nDear Ana,\nHi.", "A talk"),
        (
            "From: a@b.example\nTo: c@d.example\nSUBJECT: Re: A talk\nDate: Mon\n\nDear Ana,\nHi.",
            "Re: A talk",
        ),
        ("**Subject:** A talk\n\nDear Ana,", "A talk"),
        ("Dear Ana,\nHi.", None),
        ("Subject:\n\nDear Ana,", ""),
        ("To: ana@acme.example\n\nSUBJECT : The post\n\nDear Ana,\nHi.", "The post"),
        ("**Subject:** The post\n\n---\n\nDear Ana,\nHi.", "The post"),
        ("Tom Oz\n3 May\n\nRe: The post\n\nDear Ana,\nHi.", "The post"),
        ("Betreff: The post\nDear Ana,\nHi.", "The post"),
    ],
)
def test_the_subject_line(text: str, subject: str | None) -> None:
    letter = parse(text)
    assert letter.subject == subject
    assert part(letter, letter.greeting) in (None, "Dear Ana,")


def test_a_subject_from_outside_wins() -> None:
    letter = read_letter("Subject: A\n\nHi.", kind="thanks", channel="email", subject="B")
    assert letter.subject == "B"


@given(TEXT, st.sampled_from(KINDS), st.sampled_from(CHANNELS))
@settings(deadline=None, max_examples=150)
def test_any_text_goes_through(text: str, kind: Kind, channel: Channel) -> None:
    letter = read_letter(text, kind=kind, channel=channel)
    end = 0
    for sentence in letter.sentences:
        assert end <= sentence.start < sentence.end <= len(text)
        assert text[sentence.start : sentence.end] == sentence.text
        end = sentence.end
    spans = [s for s in (letter.greeting, letter.closing, letter.signature) if s]
    assert all(0 <= s.start <= s.end <= len(text) for s in spans)
    assert [s.start for s in spans] == sorted(s.start for s in spans)
    findings = check(letter, Context(notes=text[::-1]))
    for finding in findings:
        assert (finding.start is None) == (finding.end is None)
        if finding.start is not None and finding.end is not None:
            assert 0 <= finding.start < finding.end <= len(text)
    places = [(-1 if f.start is None else f.start, f.rule) for f in findings]
    assert places == sorted(places)
    assert findings == check(letter, Context(notes=text[::-1]))


def crashing(letter: Letter, context: Context) -> list[Finding]:
    raise ZeroDivisionError("by design")


def test_a_crashing_rule_is_a_finding_and_a_warning() -> None:
    first = RULES[0]
    broken = Rule(
        **{name: getattr(first, name) for name in first.__dataclass_fields__ if name != "check"},
        check=crashing,
    )
    letter = parse("Hello.")
    with pytest.warns(RuleCrashWarning, match="ZeroDivisionError"):
        findings = check(letter, rules=(broken, *RULES[1:]))
    assert [f.name for f in findings if f.rule == first.id] == ["rule-crashed"]
    assert {f.rule for f in findings} > {first.id}
