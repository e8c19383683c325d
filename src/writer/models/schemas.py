"""JSON schemas of answers: objects with all their keys, and limits for models that run on."""

from collections.abc import Mapping
from typing import Any

Schema = dict[str, Any]


def strict_object(properties: Mapping[str, Schema]) -> Schema:
    """Return the schema of an object with exactly these keys, in this order."""
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


def bounded(schema: Schema, *, letters: int, items: int = 0) -> Schema:
    """Return `schema` with every free string and, where `items` is given, every list limited.

    A weak model would run on to the limit of tokens. Only for models on this machine: services
    that check schemas strictly may not know these limits.
    """
    kind = schema.get("type")
    if kind == "string" and "enum" not in schema:
        return {**schema, "maxLength": letters}
    if kind == "array":
        limit = {"maxItems": items} if items else {}
        return {**schema, **limit, "items": bounded(schema["items"], letters=letters, items=items)}
    if kind == "object":
        inner = schema["properties"].items()
        limited = {key: bounded(each, letters=letters, items=items) for key, each in inner}
        return {**schema, "properties": limited}
    return schema
