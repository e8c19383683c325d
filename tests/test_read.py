"""Step 1: what is read, what is refused, and in which words."""

import datetime as dt
import io
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from writer.errors import NotesError
from writer.read import MAX_BYTES, Notes, notes_from_text, read_notes
from writer.read.front_matter import _loader, _plain

POLISH = "Spotkałem się z Katarzyną Wójcik i była świetna; chciała, żebym wysłał próbkę.\r\nDzięki"
FRENCH = "Rencontré François Lefèvre — “très bien”, 45 € ça va.\r\n"


def read(data: bytes) -> Notes:
    return read_notes(io.BytesIO(data), name="notes.md")


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1250"]
)
def test_every_encoding_gives_the_same_text(encoding: str) -> None:
    assert read(POLISH.encode(encoding)).text == POLISH


def test_byte_order_mark_of_utf16_is_dropped_in_both_orders() -> None:
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        notes = read(mark + FRENCH.encode(encoding))
        assert (notes.text, notes.encoding, notes.warnings) == (FRENCH, encoding, ())


def test_western_legacy_text_is_windows_1252_and_said_so() -> None:
    notes = read(FRENCH.encode("cp1252"))
    assert notes.text == FRENCH
    assert notes.encoding == "windows-1252"
    assert notes.warnings == (
        "notes.md: not UTF-8, read as windows-1252; "
        "check the accents in names, or save the notes as UTF-8",
    )


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Говорили о переезде отдела и о новой системе учёта."),
        ("cp1253", "Μιλήσαμε για τη νέα ομάδα και το πρόγραμμα εκπαίδευσης."),
        ("shift_jis", "面接では新しいシステムについて話しました。とても楽しかったです。"),
    ],
)
def test_other_scripts_are_recognised(encoding: str, text: str) -> None:
    assert read(text.encode(encoding)).text == text


def test_line_ends_are_kept_and_lines_counted() -> None:
    notes = read(b"one\r\ntwo\rthree\nfour")
    assert notes.text == "one\r\ntwo\rthree\nfour"
    words = ("one", "two", "three", "four")
    assert [notes.line_of(notes.text.index(word)) for word in words] == [1, 2, 3, 4]


def test_front_matter_is_read_and_left_in_the_text() -> None:
    text = "---\nCandidate: Ana Kovač\nDate: 2026-11-17\ntime: 14:30\n---\nWe talked.\n"
    notes = notes_from_text(text)
    assert notes.text == text
    assert notes.text[notes.body_start :] == "We talked.\n"
    assert dict(notes.front_matter) == {
        "candidate": "Ana Kovač",
        "date": dt.date(2026, 11, 17),
        "time": "14:30",
    }


def test_comments_are_blanked_without_moving_anything() -> None:
    notes = notes_from_text("one <!-- a\nb --> two\n<!-- never closed")
    text = notes.readable.text
    assert text.split() == ["one", "two"]
    assert len(text) == len(notes.text)
    assert text.index("two") == notes.text.index("two")
    assert "\n\n" in text[: text.index("two")], "nothing is read across a comment"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter_with_any_line_end(end: str) -> None:
    notes = notes_from_text(end.join(["", "---", "role: Chef de partie", "...", "text"]))
    assert notes.front_matter == {"role": "Chef de partie"}
    assert notes.text[notes.body_start :] == "text"


@pytest.mark.parametrize(
    ("value", "read_as"),
    [("2026-11-31", "2026-11-31"), ("007", "007"), ("12", 12), ("1_000", "1_000"), ("yes", True)],
)
def test_values_that_yaml_would_spoil_stay_text(value: str, read_as: object) -> None:
    assert notes_from_text(f"---\nkey: {value}\n---\n.").front_matter == {"key": read_as}


_SCALARS = ["yes", "Null", "a", "é b", "2026-11-17", "2026-02-30", "12", "~", "- x", "it's", "a:b"]
_ODD = st.text(alphabet="aé1 :#-'\"[]{}&*!|>%@`,?\t\x85\u2028\U0001f600\ufeff", max_size=8)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["role", "Role", "yes", "a b", "é", "x1", "1x"]),
            st.sampled_from([": ", ":", ":  ", " : "]),
            st.sampled_from(_SCALARS) | _ODD | st.builds("a{}".format, _ODD),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_plain_lines_are_read_as_by_yaml(lines: list[tuple[str, str, str]]) -> None:
    source = "\n".join(map("".join, lines)) + "\n"
    plain = _plain(source)
    if plain is not None:
        assert plain == yaml.load(source, Loader=_loader())  # keys as they are written


def test_plain_lines_need_no_yaml() -> None:
    assert _plain("Role: Chef de partie\r\nday: 2026-11-17\r\n") == {
        "Role": "Chef de partie",
        "day": dt.date(2026, 11, 17),
    }


def test_broken_front_matter_is_read_as_text_with_a_warning_that_names_the_line() -> None:
    notes = notes_from_text("---\nrole: Lead: Data\n---\nWe talked.\n", name="n.md")
    assert notes.front_matter == {}
    assert notes.body_start == 0
    assert notes.warnings[0].startswith("n.md:2: the front matter is no valid YAML (")


@pytest.mark.parametrize(
    "text",
    [
        "---\nWe talked about the move.\nIt was good.\n---\nMore.",
        "---\n- one\n- two\n---\n",
        "---\nname: never closed\n",
        "We talked.\n---\nname: in the middle\n---\n",
    ],
)
def test_rulers_are_no_front_matter(text: str) -> None:
    notes = notes_from_text(text)
    assert (dict(notes.front_matter), notes.body_start, notes.warnings) == ({}, 0, ())


def test_front_matter_cannot_blow_up() -> None:
    bomb = "---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\ntext"
    assert notes_from_text(bomb).front_matter == {}
    assert notes_from_text("---\na: " + "[" * 20_000 + "\n---\ntext").front_matter == {}
    assert notes_from_text("---\na: !!python/object:os.system x\n---\ntext").front_matter == {}


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\xff\xfe", "empty"),
        (b"%PDF-1.7 ...", "a PDF document, not text"),
        (b"PK\x03\x04docx", "a Word document or a ZIP archive, not text"),
        (b"\x00\x01\x02\x03" * 50, "binary data, not text"),
        (b"hello\x00world, this is some text", "binary data, not text"),
        (bytes(range(256)) * 4, "binary data, not text"),
        (b"\xff\xfeabc", "damaged UTF-16-LE text, not text"),
        (b"x" * (MAX_BYTES + 1), "larger than 1 MiB"),
    ],
)
def test_what_is_no_note_is_refused_in_one_line(data: bytes, what: str) -> None:
    with pytest.raises(NotesError) as caught:
        read(data)
    assert str(caught.value).startswith(f"notes.md: {what}")
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == 2


def test_one_mebibyte_is_read() -> None:
    assert len(read(b"x" * MAX_BYTES).text) == MAX_BYTES


def test_missing_file_and_directory(tmp_path: Path) -> None:
    with pytest.raises(NotesError, match="no such file; check the name"):
        read_notes(tmp_path / "none.md")
    with pytest.raises(NotesError, match="a directory; name one file"):
        read_notes(tmp_path)
    with pytest.raises(NotesError, match="cannot be read"):
        read_notes("a\x00b")


def test_a_path_is_named_as_it_was_given(tmp_path: Path) -> None:
    path = tmp_path / "my notes.txt"
    path.write_text("We talked.", encoding="utf-8")
    assert read_notes(str(path)).name == str(path)
    assert read_notes(path, name="n").name == "n"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_utf8_comes_back_unaltered(text: str) -> None:
    try:
        notes = read(text.encode())
    except NotesError as error:
        assert "empty" in str(error)
    else:
        assert notes.text == text.removeprefix("\ufeff")


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_a_notes_error(data: bytes) -> None:
    try:
        notes = read(data)
    except NotesError:
        return
    assert 0 <= notes.body_start <= len(notes.text)


@given(st.text(alphabet="-: \n\r\t.ab'\"[]{}&*!#|>%@`012", max_size=80))
def test_any_front_matter_is_read_or_left(text: str) -> None:
    notes = notes_from_text(f"---\nkey: x\n{text}\n---\nbody")
    assert 0 <= notes.body_start <= len(notes.text)
