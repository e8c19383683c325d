"""Language models behind one protocol: a service, a file on this machine, or none."""

from writer.models.chat import Answer, ChatModel, Prompt, Usage
from writer.models.choice import Choice, choose
from writer.models.opening import OpenModel, open_model
from writer.models.parsing import parse, parse_object

__all__ = [
    "Answer",
    "ChatModel",
    "Choice",
    "OpenModel",
    "Prompt",
    "Usage",
    "choose",
    "open_model",
    "parse",
    "parse_object",
]
