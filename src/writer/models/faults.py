"""What goes wrong at a model's service, as one plain sentence that says the next step.

Nothing of the `openai` client leaves this package: each of its exceptions, and those of the
layers below it, becomes a ModelError here. Keys are taken out of whatever a server echoes.
"""

from urllib.parse import urlsplit

from writer import regex
from writer.errors import ModelAnswerError, ModelBusyError, ModelConfigError, ModelError

#: Longest piece of a server's own words that goes into a message, in characters.
_ECHO_LIMIT = 200
_KEY_LIKE = regex.compile(
    r"\b(?:sk|pk|rk|key|gsk|xai)-[\w*.-]{4,}|(?i:\bbearer)\s+[^\s\"',;]+|(?<=//)[^/\s@]+@"
)
_TOO_LONG = regex.compile(
    r"context.{0,20}(length|size|window)|too (long|large|many tokens)|maximum.{0,20}tokens"
    r"|exceed.{0,30}(context|tokens)",
    regex.I | regex.S,
)


def redact(text: str, key: str | None) -> str:
    """Return `text` without the key and without anything that looks like one."""
    if key and len(key) >= 4:
        text = text.replace(key, "[key]")
    return _KEY_LIKE.sub("[key]", text)


def server_words(error: object, key: str | None) -> str:
    """Return what the server said about the fault: one line, shortened, without keys."""
    body = getattr(error, "body", None)
    said = body.get("message") if isinstance(body, dict) else None
    text = said if isinstance(said, str) else ("" if isinstance(body, str) else str(error))
    text = " ".join(redact(text, key).split())
    return text if len(text) <= _ECHO_LIMIT else text[: _ECHO_LIMIT - 1] + "…"


def place(base_url: str) -> str:
    """Return the server's address for messages: no login, no query."""
    parts = urlsplit(base_url)
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{parts.hostname}{port}{parts.path}"


def translate(
    error: Exception, *, name: str, base_url: str, key: str | None, timeout_seconds: float
) -> ModelError:
    """Return the error of our own tree that `error`, raised by the client, stands for."""
    import openai

    if isinstance(error, ModelError):
        return error
    if isinstance(error, openai.APITimeoutError):
        return ModelBusyError(
            f"{place(base_url)} gave no answer within {timeout_seconds:g} seconds; "
            "try again, or name a smaller model or another one with --model"
        )
    if isinstance(error, openai.APIConnectionError):
        return ModelBusyError(
            f"cannot reach the model's service at {place(base_url)}; "
            "check that it runs and that --base-url is right, or use --model offline"
        )
    if isinstance(error, openai.APIStatusError):
        return _status(error, error.status_code, name, base_url, key)
    if isinstance(error, openai.APIResponseValidationError | ValueError):
        return ModelAnswerError(
            f"{place(base_url)} sent an answer that is no valid JSON; "
            "check that --base-url leads to an OpenAI-compatible service (it often ends in /v1)"
        )
    words = redact(str(error) or type(error).__name__, key)
    return ModelError(
        f"the call to {place(base_url)} failed: {' '.join(words.split())[:_ECHO_LIMIT]}; "
        "check --base-url, or use --model offline"
    )


def _status(error: Exception, status: int, name: str, base_url: str, key: str | None) -> ModelError:
    """Return what a status code of 400 and above means."""
    where, words = place(base_url), server_words(error, key)
    if status in (401, 403):
        what = "refused the API key" if key else "wants an API key"
        return ModelConfigError(
            f"{where} {what} ({status}); set OPENAI_API_KEY to a key that is valid there"
        )
    if status == 404:
        return ModelConfigError(
            f"{where} knows no model {name!r} (404); name another with --model, or check --base-url"
        )
    if status == 429 and getattr(error, "code", None) == "insufficient_quota":
        return ModelConfigError(
            f"the account at {where} has no quota left (429); check its plan and billing, "
            "or use --model offline"
        )
    if status == 429:
        return ModelBusyError(
            f"{where} asks to send fewer requests (429); try again in a few minutes"
        )
    if status >= 500:
        return ModelBusyError(
            f"{where} failed with status {status}; try again later, or use --model offline"
        )
    if status == 413 or (status in (400, 422) and _TOO_LONG.search(words)):
        return ModelConfigError(
            f"the notes are too long for model {name!r}; shorten them, or name a model with "
            "a larger context"
        )
    told = f": {words}" if words else ""
    return ModelConfigError(
        f"{where} refused the request ({status}){told}; name another model with --model"
    )
