"""Prompt files: found, filled in, and never half."""

import re

import pytest

from writer.errors import WriterError
from writer.resources import (
    prompt_version,
    prompts_folder,
    read_prompt,
    render,
    sample_notes,
)


def test_a_missing_variable_is_an_error() -> None:
    with pytest.raises(WriterError, match=r"draft\.user\.j2 cannot be filled in.*lines"):
        render("draft.user.j2")


@pytest.mark.parametrize("name", ["gone.j2", "../pyproject.toml"])
def test_a_missing_file_is_an_error(name: str) -> None:
    with pytest.raises(WriterError, match="missing"):
        render(name)


def test_a_missing_data_file_is_an_error() -> None:
    with pytest.raises(WriterError, match="missing"):
        read_prompt("gone.yaml")


def test_what_is_filled_in_is_not_a_template_itself() -> None:
    assert "{{ lines }}" in render("draft.user.j2", lines="{{ lines }} {% if %}")


def test_every_template_can_be_read() -> None:
    for path in prompts_folder().glob("*.j2"):
        if "{{" not in path.read_text("utf-8"):
            assert render(path.name)
            continue
        with pytest.raises(WriterError, match="undefined"):
            render(path.name)


def test_the_version_is_short_and_stable() -> None:
    assert re.fullmatch(r"[0-9a-f]{12}", prompt_version())
    assert prompt_version() == prompt_version()


def test_there_are_sample_notes() -> None:
    assert sample_notes()
    assert all(path.is_file() for path in sample_notes())
