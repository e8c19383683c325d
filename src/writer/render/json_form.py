"""JSON of `writer thanks`: the contract that scripts read."""

import json
from typing import Any

from writer.message import Result


def result_json(result: Result) -> str:
    """Return `result` as indented JSON in UTF-8, ended by a newline."""
    # `paragraph` is layout, which `text` has already.
    layout: Any = {"messages": {"__all__": {"sentences": {"__all__": {"paragraph"}}}}}
    data = result.model_dump(mode="json", exclude=layout)
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
