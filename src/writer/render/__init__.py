"""Step 7: messages and interviews as text, Markdown, JSON and files."""

from writer.render.facts import facts_json, facts_text
from writer.render.files import write_files
from writer.render.json_form import result_json
from writer.render.markdown import result_markdown
from writer.render.text import findings_text, result_text

__all__ = [
    "facts_json",
    "facts_text",
    "findings_text",
    "result_json",
    "result_markdown",
    "result_text",
    "write_files",
]
