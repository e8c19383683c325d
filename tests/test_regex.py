"""The PCRE2 door finds what the standard library finds."""

import importlib
import pkgutil
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import writer
from writer import regex


def _patterns() -> dict[str, regex.Pattern]:
    found = {}
    for module in pkgutil.walk_packages(writer.__path__, "writer."):
        if module.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, regex.Pattern):
                found[f"{module.name}.{name}"] = value
    return found


PATTERNS = _patterns()
NOTES = """Met Dr. Anne-Marie O'Brien (Head of Data) & Łukasz – 14:30, Tue 17/11/2026, £45k + bonus!
told her: I've led a team of 5 for 3 yrs; they’re moving 2,000,000 rows… “by Friday” / 38 %
> Von: jörg@firma.example \u2028 tel +44 20 7946 0000 [x] don't mention — ★ 🙂 ok?? I was let go"""


def test_there_are_patterns_to_compare() -> None:
    assert len(PATTERNS) > 300


@pytest.mark.parametrize("name", PATTERNS)
def test_both_engines_find_the_same(name: str) -> None:
    pattern = PATTERNS[name]
    quick, standard = pattern._quick, pattern._standard
    for text in (NOTES, NOTES.lower(), *NOTES.split("\n"), *NOTES.split(";")):
        assert [(m.span(), m.groupdict()) for m in quick.finditer(text)] == [
            (m.span(), m.groupdict()) for m in standard.finditer(text)
        ]


@pytest.mark.parametrize("name", PATTERNS)
def test_machine_code_finds_the_same(name: str) -> None:
    pattern = PATTERNS[name]
    for text in (NOTES, *NOTES.split("\n")):
        plain = [(m.span(), m.groupdict()) for m in pattern._quick.finditer(text)]
        assert [(m.span(), m.groupdict()) for m in pattern._hot.finditer(text)] == plain


def test_a_pattern_that_is_looked_for_often_goes_on_to_find() -> None:
    pattern = regex.compile(r"(b+)\d")
    found = [pattern.search("aabb7") for _ in range(2 * regex.HOT)]
    assert {match and match.span() for match in found} == {(2, 5)}


@settings(max_examples=300)
@given(
    st.sampled_from([r"\w+", r"a*", r"(?:(a)|b)*c", r"[\u2010-\u2015\U0001f600]", r"(?i)é\b|\Z"]),
    st.text(alphabet="abcÉé-–\U0001f600 \n\ud800", max_size=40),
)
def test_any_text_is_answered_as_by_the_standard_library(pattern: str, text: str) -> None:
    ours, theirs = regex.compile(pattern), re.compile(pattern)
    assert [m.span() for m in ours.finditer(text)] == [m.span() for m in theirs.finditer(text)]
    assert ours.split(text) == theirs.split(text)
    assert ours.findall(text) == theirs.findall(text)
    assert ours.sub(r"<\g<0>>", text) == theirs.sub(r"<\g<0>>", text)
    assert ours.sub("$1", text, 2) == theirs.sub("$1", text, count=2)
    for search in ("search", "match", "fullmatch"):
        mine, other = getattr(ours, search)(text, 1), getattr(theirs, search)(text, 1)
        assert (mine and mine.span()) == (other and other.span())


def test_what_is_too_much_to_try_is_left_to_the_standard_library() -> None:
    pattern = regex.compile(r"(?:(a)|b)*c")
    text = "ab" * (regex.LONG // 2 - 1)
    assert pattern.search(text) is None
    assert pattern.search(text + "c") is not None


def test_a_long_text_is_read_in_linear_time_by_the_standard_library() -> None:
    text = "word " * regex.LONG
    assert isinstance(regex.compile(r"\w+").search(text), re.Match)


def test_templates_name_groups() -> None:
    assert regex.sub(r"(?P<a>\w) (\w)", r"\2\\\g<a>", "x y") == r"y\x"
    assert regex.sub(r"x", lambda m: m[0] * 2, "axa") == "axxa"


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"(?P<day>\d+)|(?P<word>[a-zé]+)", "– 12 été"),
        (r"(?P<a>a)?(?P<b>b)?(c)?", "ab"),
        (r"(x)?(?P<tail>y(?P<inner>z))", "– yz"),
    ],
)
def test_a_match_says_what_one_of_the_standard_library_says(pattern: str, text: str) -> None:
    pairs = list(
        zip(regex.compile(pattern).finditer(text), re.finditer(pattern, text), strict=True)
    )
    assert pairs
    for ours, theirs in pairs:
        names = theirs.re.groupindex
        assert (ours[0], ours.span(), ours.string) == (theirs[0], theirs.span(), theirs.string)
        assert (ours.groups(), ours.groups("")) == (theirs.groups(), theirs.groups(""))
        assert ours.groupdict() == theirs.groupdict()
        assert ours.lastgroup == theirs.lastgroup
        assert [ours.span(name) for name in names] == [theirs.span(name) for name in names]
        assert ours.group(0, 1) == theirs.group(0, 1)
        for wrong in (-1, 99, "nobody"):
            with pytest.raises(IndexError):
                ours.group(wrong)
