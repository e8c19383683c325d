"""Notes of any shape become units whose spans are exact."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.extract.structure import structure
from writer.extract.units import Unit
from writer.read.notes import Notes


def _units(text: str) -> list[tuple[str, str | None, str]]:
    return [(u.shape, u.label, text[u.start : u.end]) for u in structure(Notes(text))]


def _by_part(text: str, part: str) -> list[str]:
    return [text[u.start : u.end] for u in structure(Notes(text)) if u.part == part]


def test_front_matter_is_skipped() -> None:
    text = "---\nrole: chef\n---\nShe runs the pass.\n"
    assert [text[u.start : u.end] for u in structure(Notes(text, body_start=19))] == [
        "She runs the pass."
    ]


@pytest.mark.parametrize(
    "marker", ["- ", "* ", "• ", "– ", "1. ", "2) ", "(a) ", "b) ", "[x] ", "- [ ] ", "→ "]
)
def test_every_kind_of_bullet_loses_its_marker(marker: str) -> None:
    assert _units(f"{marker}night shift\n{marker}day shift\n") == [
        ("bullet", None, "night shift"),
        ("bullet", None, "day shift"),
    ]


@pytest.mark.parametrize(
    "heading",
    ["# Forgot", "## Forgot ##", "Forgot\n------", "Forgot\n======", "**Forgot**", "FORGOT",
     "Forgot:", "--- Forgot ---", "__Forgot:__"],
)  # fmt: skip
def test_every_kind_of_heading_is_a_path_not_a_unit(heading: str) -> None:
    (unit,) = structure(Notes(f"{heading}\n\nI can weld.\n"))
    assert [title.casefold() for title in unit.headings] == ["forgot"]


def test_headings_nest() -> None:
    (unit,) = structure(Notes("# Day\n\n## Ana\n\n### Menu\n\n- pigs\n"))
    assert unit.headings == ("Day", "Ana", "Menu")


def test_a_line_that_leads_in_a_list_is_its_label() -> None:
    text = "She asked about three things:\n- ovens\n- rotas\n\nThen we left.\n"
    assert _units(text) == [
        ("bullet", "She asked about three things", "ovens"),
        ("bullet", "She asked about three things", "rotas"),
        ("sentence", None, "Then we left."),
    ]


def test_a_bullet_above_nested_ones_is_their_label() -> None:
    text = "- Told them:\n  - I weld\n  - I solder\n- they nodded\n"
    assert _units(text) == [
        ("bullet", "Told them", "I weld"),
        ("bullet", "Told them", "I solder"),
        ("bullet", None, "they nodded"),
    ]


def test_labelled_lines_and_several_on_one() -> None:
    text = "**Role:** chef | Company: Olmo\nForgot: I bake. I pickle.\n"
    assert _units(text) == [
        ("field", "Role", "chef"),
        ("field", "Company", "Olmo"),
        ("field", "Forgot", "I bake."),
        ("field", "Forgot", "I pickle."),
    ]


def test_times_and_links_are_no_labels() -> None:
    assert _units("at 10:30 we began, see https://olmo.example/menu\n")[0][1] is None


@pytest.mark.parametrize(
    "table",
    ["| Name | Topic |\n|---|---|\n| Ana | ovens |\n", "Name\tTopic\nAna\tovens\n",
     "Name | Topic\nAna | ovens\n"],
)  # fmt: skip
def test_tables_give_cells_with_their_heads(table: str) -> None:
    units = structure(Notes(table))
    assert [(u.shape, u.label, table[u.start : u.end]) for u in units] == [
        ("cell", "Name", "Ana"),
        ("cell", "Topic", "ovens"),
    ]
    assert len({unit.row for unit in units}) == 1


def test_a_transcript_is_told_from_labels() -> None:
    text = "Role: chef\n\nAna: Do you bake?\nMe: Every night.\nAna: Good.\n"
    units = structure(Notes(text))
    assert [(u.part, u.speaker) for u in units] == [
        ("notes", None),
        ("transcript", "Ana"),
        ("transcript", "Me"),
        ("transcript", "Ana"),
    ]


def test_time_stamps_mark_a_transcript() -> None:
    text = "[00:12] Ana: Do you bake?\n[00:15] Bo: Every night.\n"
    assert [unit.speaker for unit in structure(Notes(text))] == ["Ana", "Bo"]
    assert _by_part(text, "transcript") == ["Do you bake?", "Every night."]


def test_a_list_of_names_is_no_transcript() -> None:
    text = "Ana: ovens are old\nBo: rotas change weekly\n"
    assert _by_part(text, "transcript") == []


def test_an_email_on_top_ends_where_the_notes_begin() -> None:
    text = (
        "From: Ana <ana@olmo.example>\nTo: Bo Lind <bo@post.example>\nSubject: Interview\n\n"
        "Hi Bo,\n\nplease bring your certificate.\n\nBest regards,\nAna\n\n"
        "She showed me the ovens.\n"
    )
    assert _by_part(text, "notes") == ["She showed me the ovens."]
    assert "please bring your certificate." in _by_part(text, "email")


@pytest.mark.parametrize("mark", ["--- job ad ---", "Job description:", "ANZEIGE", "## Job advert"])
def test_an_advert_below_is_not_the_candidates_account(mark: str) -> None:
    text = f"She showed me the ovens.\n\n{mark}\n\nRequirements:\n- five years of baking\n"
    assert _by_part(text, "notes") == ["She showed me the ovens."]
    assert _by_part(text, "advert") == ["five years of baking"]


def test_an_advert_that_does_not_say_so_is_found_by_its_sections() -> None:
    text = (
        "I told them I bake.\n\nAbout the role\n\nYou will run the oven.\n\n"
        "We offer\n\n- a pension\n"
    )
    assert _by_part(text, "notes") == ["I told them I bake."]


def test_lines_without_full_stops_stay_apart_and_wrapped_ones_together() -> None:
    dump = "met ana 2pm\novens are old\ntold her i bake\n"
    assert len(_units(dump)) == 3
    wrapped = (
        "She told me that they are moving the whole bakery into the building next\n"
        "door before the summer.\n"
    )
    assert len(_units(wrapped)) == 1


def test_a_wall_of_text_comes_apart() -> None:
    text = ("she runs the ward - they are opening beds - i said i know niv - " * 5).strip(" -")
    assert all(len(words.split()) < 40 for _, _, words in _units(text))


@settings(max_examples=150, deadline=None)
@given(
    st.text(alphabet=st.sampled_from("aAé .,:;-\n#|@1\t\"'(>*_[]=\r\u2028"), max_size=400)
    | st.text(max_size=200)
)
def test_spans_are_stripped_ordered_and_apart(text: str) -> None:
    units = structure(Notes(text))
    for unit in units:
        words = text[unit.start : unit.end]
        assert words and words == words.strip()
    for before, after in itertools.pairwise(units):
        assert before.end <= after.start


def test_a_large_note_is_read_whole() -> None:
    text = "She runs the ward. I said I know NIV.\n- beds\n" * 2000
    units: list[Unit] = structure(Notes(text))
    assert len(units) == 6000


def test_columns_set_with_blanks_are_a_table() -> None:
    text = (
        "WHO            ABOUT                ME\n"
        "Dr Ann Bell    no-shows, 14 a week  reminders by text\n"
        "Gil (manager)  the phones           -\n"
    )
    assert _units(text) == [
        ("cell", "WHO", "Dr Ann Bell"),
        ("cell", "ABOUT", "no-shows, 14 a week"),
        ("cell", "ME", "reminders by text"),
        ("cell", "WHO", "Gil (manager)"),
        ("cell", "ABOUT", "the phones"),
    ]
