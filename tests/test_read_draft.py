"""Drafts as files hold them: places point into the user's file, whatever is in it."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.errors import DraftError
from writer.read.draft_text import DraftText, read_draft

ENCODINGS = ("7bit", "8bit", "quoted-printable", "base64", "x-odd")
HEAD = "Subject: x\nMIME-Version: 1.0\nContent-Type: text/%s\nContent-Transfer-Encoding: %s\n\n"


def read(data: bytes, name: str = "draft.txt") -> DraftText | None:
    try:
        return read_draft(io.BytesIO(data), name=name)
    except DraftError as error:
        assert str(error).startswith(f"{name}: ")
        return None


def holds(draft: DraftText, data: bytes) -> None:
    assert len(draft.readable) == len(draft.text)
    indices = range(len(draft.text))
    places = draft.places(indices)
    lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    for place in places:
        assert 1 <= place.line <= len(lines)
        assert place.column >= 1


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda t: t.encode("utf-8"))))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    draft = read(data)
    if draft is not None and draft.origin is None and not data.startswith((b"\xff", b"\xfe")):
        holds(draft, draft.text.encode("utf-8", "replace"))


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda t: t.encode("utf-8"))),
    st.sampled_from(ENCODINGS),
    st.sampled_from(("plain", "html", "plain; charset=utf-8", "html; charset=nonsense")),
)
def test_any_mail_is_read_or_refused(body: bytes, encoding: str, kind: str) -> None:
    data = (HEAD % (kind, encoding)).encode() + body
    draft = read(data, "draft.eml")
    if draft is not None:
        assert len(draft.offsets) >= len(draft.text)
        assert all(0 <= offset < len(data) for offset in draft.offsets)
        holds(draft, data)


@settings(max_examples=60, deadline=None)
@given(st.text("aé€😀 =.\n", min_size=1, max_size=120).filter(lambda t: t.strip() and ">" not in t))
def test_each_character_stands_where_it_came_from(text: str) -> None:
    data = (HEAD % ("plain; charset=utf-8", "8bit")).encode() + text.encode()
    draft = read(data, "draft.eml")
    assert draft is not None
    lines = data.decode().split("\n")
    for index, place in enumerate(draft.places(range(len(draft.text)))):
        if draft.text[index] != "\n":
            assert lines[place.line - 1][place.column - 1] == draft.text[index]


def test_lines_of_plain_text_end_as_they_may() -> None:
    draft = read(b"ab\r\ncd\re\nf")
    assert draft is not None
    places = [(place.line, place.column) for place in draft.places(range(len(draft.text)))]
    assert (
        places[0] == (1, 1) and places[4] == (2, 1) and places[7] == (3, 1) and places[9] == (4, 1)
    )


@pytest.mark.parametrize(
    "answered",
    [
        "On Mon, 16 Nov 2026 at 09:12, Ana Bell <ana@acme.example> wrote:\n> What pay?",
        "Am 16.11.2026 um 09:12 schrieb Ana Bell <ana@acme.example>:\nWhat pay?",
        "-----Original Message-----\nFrom: Ana\nWhat pay?",
        "> What pay?",
    ],
)
def test_what_a_message_answers_is_left_out_of_plain_text(answered: str) -> None:
    read = read_draft(io.BytesIO(f"Dear Ana,\n\nHi.\n\n{answered}\n".encode()), name="draft")
    assert read.text == "Dear Ana,\n\nHi.\n\n"


def test_a_text_of_nothing_but_a_quotation_is_kept() -> None:
    assert read_draft(io.BytesIO(b"> Dear Ana,\n> Hi.\n"), name="draft").text.startswith("> Dear")
