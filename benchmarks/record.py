"""Keeps the figures of several benchmarks on one page, each between its own pair of marks."""

from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"


def record(name: str, text: str, *, page: Path = PAGE) -> None:
    """Put `text` in place of the section `name`; at the end of the page where there is none."""
    begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->\n"
    old = page.read_text(encoding="utf-8") if page.exists() else ""
    before, found, rest = old.partition(begin)
    _, _, after = rest.partition(end)
    if not found:
        before = f"{old.rstrip()}\n\n" if old else ""
    page.write_text(f"{before}{begin}{text}{end}{after}", encoding="utf-8", newline="\n")
