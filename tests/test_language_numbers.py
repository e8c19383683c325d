import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language.numbers import quantities
from writer.language.quantity import same_quantity


def read(text: str) -> list[tuple[str, str]]:
    return [(f"{q.value.normalize():f}", q.unit) for q in quantities(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("38 %, thirty-eight percent, 38pct", [("38", "%")] * 3),
        ("2M or two million", [("2000000", ""), ("2000000", "")]),
        ("£45k, $1.2m, €60,000", [("45000", "gbp"), ("1200000", "usd"), ("60000", "eur")]),
        ("60.000 €", [("60", "eur"), ("60000", "eur")]),
        ("3 a.m. and 15:00", [("3", "time"), ("15", "time")]),
        ("12 March 2026", [("312", "date"), ("2026", "")]),
        ("March 12th", [("312", "date")]),
        ("2026-03-12", [("312", "date"), ("2026", "")]),
        ("S3, B2B, 3D printing, COVID-19", []),
        ("twelve nurses, one of them, one year", [("12", "people"), ("1", "year")]),
        ("half a million, a hundred and five", [("500000", ""), ("105", "")]),
        ("the third round, my second job, the first day", [("3", "ordinal")]),
        ("3x faster, tenfold, twice", [("3", "x"), ("10", "x"), ("2", "x")]),
        ("10-12 people", [("10", ""), ("12", "people")]),
        ("a seven-hour shift", [("7", "hour")]),
    ],
)
def test_quantities(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("38 %", "thirty-eight per cent", True),
        ("38 %", "83 %", False),
        ("38 %", "38", True),
        ("38 %", "38 people", False),
        ("12 nurses", "12 people", True),
        ("12 nurses", "12 years", False),
        ("£45k", "$45k", False),
        ("3 p.m.", "15:00", True),
        ("3 a.m.", "3 o'clock", True),
        ("12 March", "March 12", True),
    ],
)
def test_same_quantity(a: str, b: str, same: bool) -> None:
    assert same_quantity(quantities(a)[0], quantities(b)[0]) is same


@given(st.text(alphabet="0123456789 .,%£kmM:-/abcth") | st.text())
def test_spans_point_into_the_text(text: str) -> None:
    for quantity in quantities(text):
        assert text[quantity.start : quantity.end] == quantity.text


def test_a_version_is_no_amount() -> None:
    assert [q.text for q in quantities("pinned hypothesis 6.170.15 for 12 days")] == ["12 days"]
