import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language.english import is_english
from writer.language.names import names
from writer.language.tokens import content_words, sentences, stem, words


def split(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences(text)]


def test_abbreviations_initials_and_decimals_do_not_end_a_sentence() -> None:
    text = "Met Dr. Smith at 3 p.m. in St. Ives. She likes 3.5 cm, e.g. for J. R. Hartley. Fine."
    assert split(text) == [
        "Met Dr. Smith at 3 p.m. in St. Ives.",
        "She likes 3.5 cm, e.g. for J. R. Hartley.",
        "Fine.",
    ]


def test_bullets_headings_and_blank_lines_end_a_sentence_wrapped_lines_do_not() -> None:
    text = "# Notes\nwe talked\nat length\n- first point\n- second. Third\n\nlast"
    assert split(text) == [
        "Notes",
        "we talked\nat length",
        "first point",
        "second.",
        "Third",
        "last",
    ]


def test_questions_inside_quotes_stay_in_their_sentence() -> None:
    assert split('"Really?" she asked. Yes!') == ['"Really?" she asked.', "Yes!"]


def test_lower_case_notes_split_too() -> None:
    assert split("met sarah. she runs the ward") == ["met sarah.", "she runs the ward"]


@given(st.text())
def test_spans_of_sentences_and_words_are_ordered_and_trimmed(text: str) -> None:
    last = 0
    for start, end in sentences(text):
        assert last <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        last = end
    for token in words(text):
        assert text[token.start : token.end] == token.text


@given(st.text(alphabet="abc .!?\n-Dr"))
def test_no_word_is_lost_between_sentences(text: str) -> None:
    letters = sum(c.isalpha() for c in text)
    assert sum(c.isalpha() for s in split(text) for c in s) == letters


@pytest.mark.parametrize(
    "family",
    [
        "migrate migrated migrating migration migrations",
        "teach taught teaching teaches",
        "manage managed manager management",
        "lead led leading leads",
        "nurse nurses nursed",
        "organise organised organisation",
    ],
)
def test_forms_of_a_word_share_a_stem(family: str) -> None:
    assert len({stem(word) for word in family.split()}) == 1


def test_content_words_leave_small_words_out_and_split_hyphens() -> None:
    assert content_words("I've been in the data-warehouse with S3") == {"data", "warehous", "s3"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Met Dr Sarah O'Brien, Jean-Luc van der Berg", ["Sarah O'Brien", "Jean-Luc van der Berg"]),
        ("Kasia mentioned S3, ISO 9001 and C++", ["Kasia", "S3", "ISO 9001", "C++"]),
        ("Warehouse managers need SAP. Budget was tight.", ["SAP"]),
        ("Thank you for meeting me on Tuesday 12 March.", []),
        ("Dear Ms Wójcik,", ["Wójcik"]),
        ("The University of Leeds, J. R. Hartley", ["University of Leeds", "J. R. Hartley"]),
        ("Priya's team uses PostgreSQL", ["Priya", "PostgreSQL"]),
        ("Your move to Snowflake stayed with me.", ["Snowflake"]),
        ("- Cut the bill at Marks & Spencer", ["Marks & Spencer"]),
        ("I'd say I would. Of course, you did!", []),
    ],
)  # fmt: skip
def test_names(text: str, expected: list[str]) -> None:
    assert [name.text for name in names(text)] == expected


@given(st.text())
def test_names_point_into_the_text(text: str) -> None:
    for name in names(text):
        assert text[name.start : name.end] == name.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das Gespräch war gut", False),
        ("Wir haben über die Migration gesprochen", False),
        ("se habló de la cocina", False),
        ("J'ai parlé avec le chef", False),
        ("Rozmowa była bardzo dobra, nie ma problemu", False),
        ("Met Sarah", True),
        ("Cut costs 38%", True),
        ("Kubernetes Terraform AWS", True),
        ("pizza oven and pasta al dente", True),
        ("we die hard", True),
        ("I led the move to Zürich with Jürgen Müller", True),
    ],
)
def test_is_english(text: str, expected: bool) -> None:
    assert is_english(text) is expected
