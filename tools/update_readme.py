"""Put the real output of the README's note into the README; `--check` only compares.

The first `text` block is the note, the second the messages that it becomes.
"""

import re
import sys
from pathlib import Path

README = Path(__file__).resolve().parent.parent / "README.md"
_BLOCK = re.compile(r"(?<=^```text\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)


def updated(readme: str) -> str:
    """Return the README with the output that its note gives today."""
    from writer.library import write
    from writer.read import notes_from_text
    from writer.render import result_text

    note, shown = list(_BLOCK.finditer(readme))[:2]
    messages = result_text(write(notes_from_text(note[0], name="notes.md")))
    return readme[: shown.start()] + messages + readme[shown.end() :]


def main() -> None:
    """Write the README anew where its output is not current."""
    readme = README.read_text(encoding="utf-8")
    new = updated(readme)
    if new != readme and "--check" in sys.argv[1:]:
        raise SystemExit("README.md is not current; run: make docs")
    README.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    main()
