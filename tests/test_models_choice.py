"""Which model is meant, and what is refused before anything is called."""

from contextlib import aclosing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.errors import ModelConfigError, UsageError, WriterError
from writer.models import choose, open_model
from writer.models.choice import OPENAI_MODEL, OPENAI_URL

KEY = {"OPENAI_API_KEY": "sk-test-1234567890"}


def test_auto_without_settings_is_the_composer() -> None:
    assert choose("auto", environ={}).kind == "offline"
    assert open_model("auto", environ={}) is None


def test_offline_wins_over_settings() -> None:
    assert open_model("offline", environ=KEY) is None


def test_auto_with_a_key_is_openai() -> None:
    choice = choose("auto", environ=KEY)
    assert (choice.kind, choice.name, choice.base_url) == ("service", OPENAI_MODEL, OPENAI_URL)
    assert choice.remote


def test_a_server_without_a_name_is_asked_for_its_model() -> None:
    choice = choose("auto", environ={"OPENAI_BASE_URL": "http://127.0.0.1:8080/v1/"})
    assert (choice.name, choice.base_url) == (None, "http://127.0.0.1:8080/v1")


def test_the_option_wins_over_the_variable() -> None:
    environ = {"OPENAI_BASE_URL": "http://one.example/v1"}
    assert choose("m", base_url="http://two.example/v1", environ=environ).base_url == (
        "http://two.example/v1"
    )


def test_a_bare_host_gets_the_usual_path() -> None:
    assert choose("m", base_url="http://localhost:11434", environ={}).base_url == (
        "http://localhost:11434/v1"
    )


@pytest.mark.parametrize(
    ("url", "remote"),
    [
        ("http://localhost:1/v1", False),
        ("http://127.0.0.3:1/v1", False),
        ("http://[::1]:1/v1", False),
        ("http://models.localhost/v1", False),
        ("http://192.168.0.4:1/v1", True),
        ("https://localhost.example/v1", True),
        ("https://127.0.0.1.example/v1", True),
    ],
)
def test_only_loopback_stays_on_this_machine(url: str, remote: bool) -> None:
    assert choose("m", base_url=url, environ={}).remote is remote


@pytest.mark.parametrize("url", ["nonsense", "ftp://a.example", "http://", "http://a:port/v1"])
def test_a_base_url_that_is_none(url: str) -> None:
    with pytest.raises(UsageError, match="write it like"):
        choose("m", base_url=url, environ={})


def test_a_named_model_without_key_or_server() -> None:
    with pytest.raises(ModelConfigError, match="OPENAI_API_KEY"):
        choose("gpt-4.1-mini", environ={})


@pytest.mark.parametrize("spec", ["", "  ", "local:", "local:  "])
def test_empty_words(spec: str) -> None:
    with pytest.raises(UsageError):
        choose(spec, environ={})


def test_the_key_is_not_shown() -> None:
    choice = choose("auto", environ=KEY)
    assert KEY["OPENAI_API_KEY"] not in repr(choice) + choice.description


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ModelConfigError, match=r"there is no model file .*gone\.gguf"):
        open_model(f"local:{tmp_path / 'gone.gguf'}", environ={})


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(ModelConfigError, match="folder"):
        open_model(f"local:{tmp_path}", environ={})


@pytest.mark.parametrize("content", [b"", b"GGU", b"PK\x03\x04zip"])
def test_a_file_that_is_no_model(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.gguf"
    path.write_bytes(content)
    with pytest.raises(ModelConfigError, match="not a GGUF model"):
        open_model(f"local:{path}", environ={})


async def _use(path: Path) -> None:
    from writer.models import Prompt

    model = open_model(f"local:{path}", environ={})
    assert model is not None
    async with aclosing(model):
        await model.complete(Prompt("s", "u", {"type": "object"}, "x"))


def test_a_damaged_model(tmp_path: Path) -> None:
    import asyncio

    pytest.importorskip("xllamacpp")
    path = tmp_path / "cut.gguf"
    path.write_bytes(b"GGUF\x03\x00\x00\x00" + b"\x00" * 64)
    with pytest.raises(ModelConfigError, match="damaged"):
        asyncio.run(_use(path))


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_words_give_a_choice_or_our_own_error(spec: str, base_url: str) -> None:
    try:
        choice = choose(spec, base_url=base_url, environ={})
    except WriterError as error:
        assert str(error)
    else:
        assert choice.description
