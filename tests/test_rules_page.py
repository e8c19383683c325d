"""docs/rules.md says what the rules say."""

from pathlib import Path

from writer.rules.book import RULES
from writer.rules.page import docs_of, main

PAGE = Path(__file__).parents[1] / "docs" / "rules.md"


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == docs_of(RULES), (
        "run `python -m writer.rules.page` and commit docs/rules.md"
    )


def test_every_rule_has_its_section_and_its_row() -> None:
    page = docs_of(RULES)
    for rule in RULES:
        assert f"### {rule.id} {rule.name}\n" in page
        assert f"| [{rule.id}](#{rule.id.lower()}-{rule.name}) |" in page
        assert rule.wants in page and rule.hint in page


def test_it_is_written_where_one_asks(tmp_path: Path) -> None:
    main(str(tmp_path / "rules.md"))
    assert (tmp_path / "rules.md").read_text(encoding="utf-8") == docs_of(RULES)
