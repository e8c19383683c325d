"""The adapter, against answers that a service may send: nothing foreign may come out of it."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.errors import ModelAnswerError, ModelBusyError, ModelConfigError, ModelError
from writer.models import Answer, Prompt
from writer.models.openai_chat import OpenAIChat

KEY = "sk-secret-0123456789abcdef"
PROMPT = Prompt("system", "user", {"type": "object"}, "message", max_tokens=50)

Handler = Callable[[httpx2.Request], httpx2.Response]


def body(content: str | None = '{"a": 1}', finish: str = "stop", **message: object) -> Any:
    return {
        "id": "1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [
            {
                "index": 0,
                "finish_reason": finish,
                "message": {"role": "assistant", "content": content, **message},
            }
        ],
        "usage": {
            "prompt_tokens": 30,
            "completion_tokens": 7,
            "total_tokens": 37,
            "prompt_tokens_details": {"cached_tokens": 20},
        },
    }


class Service:
    """A service that sends the given responses one after the other, the last one for ever."""

    def __init__(self, *responses: httpx2.Response | Exception) -> None:
        self.responses = list(responses)
        self.requests: list[httpx2.Request] = []
        self.slept: list[float] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        response = self.responses[min(len(self.requests), len(self.responses)) - 1]
        if isinstance(response, Exception):
            raise response
        return httpx2.Response(
            response.status_code, headers=response.headers, content=response.content
        )

    def sent(self, number: int = -1) -> dict[str, Any]:
        fields: dict[str, Any] = json.loads(self.requests[number].content)
        return fields

    async def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    def model(self, name: str | None = "m") -> OpenAIChat:
        return OpenAIChat(
            name,
            base_url="https://models.example/v1",
            api_key=KEY,
            remote=True,
            batch=40,
            timeout_seconds=5,
            transport=httpx2.MockTransport(self),
            sleep=self._sleep,
        )

    def ask(self, name: str | None = "m", prompt: Prompt = PROMPT) -> Answer:
        async def run() -> Answer:
            model = self.model(name)
            try:
                return await model.complete(prompt)
            finally:
                await model.aclose()

        return asyncio.run(run())


def ok(**fields: Any) -> httpx2.Response:
    return httpx2.Response(200, json=body(**fields))


def fault(
    status: int, message: str = "no", *, retry_after: object = None, **fields: object
) -> httpx2.Response:
    headers = {} if retry_after is None else {"retry-after": str(retry_after)}
    return httpx2.Response(status, headers=headers, json={"error": {"message": message, **fields}})


def test_a_good_answer_with_what_it_took() -> None:
    answer = Service(ok()).ask()
    usage = answer.usage
    assert answer.text == '{"a": 1}'
    assert (usage.prompt_tokens, usage.cached_tokens, usage.completion_tokens) == (30, 20, 7)
    assert usage.calls == 1
    assert usage.cost_usd is None  # nobody knows this service's prices
    assert usage.seconds > 0


def test_the_request_has_a_strict_schema() -> None:
    service = Service(ok())
    service.ask()
    assert service.sent()["response_format"]["json_schema"] == {
        "name": "message",
        "strict": True,
        "schema": {"type": "object"},
    }
    assert service.sent()["messages"][0] == {"role": "system", "content": "system"}


def test_busy_then_well_again_after_the_time_it_asked_for() -> None:
    service = Service(fault(429, retry_after=7), fault(500), ok())
    assert service.ask().text == '{"a": 1}'
    assert service.slept == [7.0, 2.0]


@pytest.mark.parametrize("status", [429, 500, 502, 503, 529])
def test_busy_for_good(status: int) -> None:
    service = Service(fault(status))
    with pytest.raises(ModelBusyError, match=str(status)):
        service.ask()
    assert len(service.requests) == 3


def test_too_long_a_wait_is_not_waited_for() -> None:
    service = Service(fault(429, retry_after=3600))
    with pytest.raises(ModelBusyError):
        service.ask()
    assert len(service.requests) == 1


@pytest.mark.parametrize("value", ["soon", "-3", "nan", "Wed, 21 Oct 2015 07:28:00 GMT", "inf"])
def test_odd_waits(value: str) -> None:
    service = Service(fault(500, retry_after=value), ok())
    service.ask()
    assert 0 <= service.slept[0] <= 30


def test_an_empty_account_is_not_tried_again() -> None:
    service = Service(fault(429, code="insufficient_quota"))
    with pytest.raises(ModelConfigError, match="quota"):
        service.ask()
    assert len(service.requests) == 1


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (httpx2.ConnectError("refused"), "cannot reach"),
        (httpx2.ReadTimeout("slow"), "within 5 seconds"),
        (httpx2.ConnectTimeout("slow"), "within 5 seconds"),
        (httpx2.RemoteProtocolError("gone"), "cannot reach"),
        (httpx2.ReadError("gone"), "cannot reach"),
    ],
)
def test_no_connection(error: Exception, says: str) -> None:
    service = Service(error)
    with pytest.raises(ModelBusyError, match=says):
        service.ask()
    assert len(service.requests) == 3


@pytest.mark.parametrize(
    ("response", "says"),
    [
        (fault(401, f"Incorrect API key provided: {KEY}"), "OPENAI_API_KEY"),
        (fault(403), "OPENAI_API_KEY"),
        (fault(404, "no such model"), "knows no model 'm'"),
        (fault(413), "too long"),
        (fault(400, "request (9000 tokens) exceeds the available context size"), "too long"),
        (fault(400, "This model's maximum context length is 128 tokens"), "too long"),
        (fault(400, "bad thing"), "bad thing"),
        (fault(422, "bad thing"), "bad thing"),
        (fault(409, "bad thing"), "bad thing"),
    ],
)
def test_what_trying_again_does_not_help(response: httpx2.Response, says: str) -> None:
    service = Service(response)
    with pytest.raises(ModelConfigError, match=says):
        service.ask()
    assert len(service.requests) == 1


@pytest.mark.parametrize(
    ("response", "says"),
    [
        (ok(content='{"a": ', finish="length"), "cut off"),
        (ok(content=None, refusal="I cannot help with that"), "declined"),
        (ok(content=None, finish="content_filter"), "declined"),
        (ok(content=""), "empty"),
        (ok(content=None), "empty"),
        (ok(content=" \n"), "empty"),
        (httpx2.Response(200, html="<html>Welcome</html>"), "base-url"),
        (httpx2.Response(200, text=""), "base-url"),
        (httpx2.Response(200, json={}), "base-url"),
        (httpx2.Response(200, json=[]), "base-url"),
        (httpx2.Response(200, json=None), "base-url"),
        (httpx2.Response(200, json={"choices": []}), "base-url"),
        (httpx2.Response(200, json={"choices": 3}), "base-url"),
        (httpx2.Response(200, json={"choices": {"a": 1}}), "base-url"),
        (httpx2.Response(200, json={"choices": [3]}), "empty"),
        (httpx2.Response(200, json={"choices": [{}]}), "empty"),
        (
            httpx2.Response(
                200, headers={"content-type": "application/json"}, content=b'{"choices": [{"ind'
            ),
            "no valid JSON",
        ),
    ],
)
def test_answers_of_no_use(response: httpx2.Response, says: str) -> None:
    with pytest.raises(ModelAnswerError, match=says):
        Service(response).ask()


def test_no_key_in_any_message_or_cause() -> None:
    for status in (400, 401, 403, 404, 418, 429, 500):
        with pytest.raises(ModelError) as caught:
            Service(fault(status, f"key {KEY} and sk-proj-other123 and Bearer abc.def")).ask()
        shown = str(caught.value) + repr(caught.value.__cause__)
        assert "secret" not in shown
        assert "other123" not in shown
        assert "abc.def" not in shown


def test_a_field_the_service_refuses_is_left_out_from_then_on() -> None:
    service = Service(
        fault(400, "Unsupported value: 'temperature' does not support 0.2", param="temperature"),
        fault(400, "Unsupported parameter: 'max_tokens'; use 'max_completion_tokens'"),
        ok(),
    )

    async def twice() -> None:
        model = service.model()
        await model.complete(PROMPT)
        await model.complete(PROMPT)
        await model.aclose()

    asyncio.run(twice())
    for number in (2, 3):
        assert "temperature" not in service.sent(number)
        assert "max_tokens" not in service.sent(number)
        assert service.sent(number)["max_completion_tokens"] > 50
    assert len(service.requests) == 4


def test_a_service_without_schemas_gets_a_plain_json_request() -> None:
    service = Service(fault(400, "response_format type json_schema is not supported"), ok())
    service.ask()
    assert service.sent()["response_format"] == {"type": "json_object"}


def test_a_service_without_any_response_format() -> None:
    service = Service(
        fault(400, "response_format json_schema is not supported"),
        fault(400, "response_format: unknown field"),
        ok(),
    )
    service.ask()
    assert "response_format" not in service.sent()


def test_a_service_that_refuses_everything_ends() -> None:
    service = Service(fault(400, "temperature seed max_tokens response_format json_schema"))
    with pytest.raises(ModelConfigError):
        service.ask()
    assert len(service.requests) < 8


def test_the_server_tells_its_model() -> None:
    listed = httpx2.Response(
        200, json={"object": "list", "data": [{"id": "tiny", "object": "model", "created": 1}]}
    )
    service = Service(listed, ok())
    service.ask(None)
    assert service.sent()["model"] == "tiny"


@pytest.mark.parametrize(
    "listed",
    [
        httpx2.Response(200, json={"data": []}),
        httpx2.Response(200, html="<p>"),
        httpx2.Response(200, json={"data": [{}]}),
        fault(404),
    ],
)
def test_a_server_that_does_not_tell(listed: httpx2.Response) -> None:
    with pytest.raises(ModelError):
        Service(listed).ask(None)


def test_one_model_in_two_event_loops() -> None:
    model = Service(ok()).model()
    assert asyncio.run(model.complete(PROMPT)).text == '{"a": 1}'
    assert asyncio.run(model.complete(PROMPT)).text == '{"a": 1}'


def test_cancelling_is_not_swallowed() -> None:
    async def stuck(request: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(60)
        raise AssertionError

    async def run() -> None:
        service = Service()
        model = service.model()
        model._transport = httpx2.MockTransport(stuck)
        task = asyncio.create_task(model.complete(PROMPT))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(run())


@settings(max_examples=60, deadline=None)
@given(
    status=st.integers(200, 599),
    content=st.one_of(
        st.binary(max_size=60),
        st.recursive(
            st.none() | st.integers() | st.text(max_size=8),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(
                    st.sampled_from(["choices", "message", "error", "usage", "content", "code"]),
                    inner,
                    max_size=4,
                )
            ),
        ).map(lambda data: json.dumps(data).encode()),
    ),
    kind=st.sampled_from(["application/json", "text/html", ""]),
)
def test_whatever_the_service_sends(status: int, content: bytes, kind: str) -> None:
    response = httpx2.Response(status, headers={"content-type": kind}, content=content)
    try:
        answer = Service(response).ask()
    except ModelError as error:
        assert str(error)
    else:
        assert isinstance(answer.text, str)
