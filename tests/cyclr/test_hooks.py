"""What a program can put around the calls of a client, and be told about them: middleware, events, traces."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from cyclr import APIConnectionError, ConfigurationError, Cyclr, NotFoundError, replace, types
from tests.cyclr.backend import Backend
from tests.cyclr.calls import CREDENTIALS, get_account
from tests.cyclr.conftest import Side
from tests.cyclr.faults import server_error, status, wrong
from tests.cyclr.raw_server import drop, raw_listening

# --- Middleware -----------------------------------------------------------------------------------


def stamping(side: Side, name: str) -> Any:
    """A middleware that adds to a header on the way out and to another on the way back."""

    def stamped(message: Any, header: str) -> Any:
        return replace(message, headers=types.Headers([*message.headers.pairs, (header, name)]))

    def stamp(request: types.Request, next: Callable[[types.Request], types.RawResponse]) -> types.RawResponse:
        response: types.RawResponse = stamped(next(stamped(request, "X-Out")), "X-Back")
        return response

    async def stamp_async(request: types.Request, next: Any) -> types.RawResponse:
        response: types.RawResponse = stamped(await next(stamped(request, "X-Out")), "X-Back")
        return response

    return stamp if side.name == "sync" else stamp_async


def test_middleware_sees_requests_and_answers_in_order(side: Side, server: Backend) -> None:
    layers = [stamping(side, "outer"), stamping(side, "inner")]
    account = side.call(lambda client: client.request("GET", "/accounts/42"), middleware=layers)
    assert [value for name, value in server.last.headers if name == "x-out"] == ["outer", "inner"]
    assert account.headers.get_all("X-Back") == ("inner", "outer")


def test_middleware_sees_each_attempt_signed_and_may_answer_itself(side: Side, server: Backend) -> None:
    server.fault("/accounts/42", server_error(503))
    seen: list[types.Request] = []

    def answer(request: types.Request, next: Any) -> Any:
        seen.append(request)
        return next(request)

    side.call(get_account, middleware=[answer])
    assert [request.headers["Authorization"] for request in seen] == ["Bearer static"] * 2
    offline = types.RawResponse(404, types.Headers([]), b"")

    def refuse(request: types.Request, next: Any) -> types.RawResponse:
        return offline

    async def refuse_async(request: types.Request, next: Any) -> types.RawResponse:
        return offline

    with pytest.raises(NotFoundError):
        side.call(get_account, middleware=[refuse if side.name == "sync" else refuse_async])
    assert len(server.calls) == 2


def test_what_middleware_raises_reaches_the_caller_and_failures_of_connections_are_tried_again(
    side: Side, server: Backend
) -> None:
    failures = [APIConnectionError("broken", failure="not sent"), LookupError("mine")]

    def fail(request: types.Request, next: Any) -> Any:
        raise failures.pop(0)

    with pytest.raises(LookupError, match="mine"):
        side.call(get_account, middleware=[fail])


# --- Events ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_async", [False, True])
def test_events_tell_of_requests_answers_retries_and_mismatches(is_async: bool, side: Side, server: Backend) -> None:
    told: list[tuple[str, Any]] = []

    def listener(name: str) -> Any:
        def listen(*values: Any) -> None:
            told.append((name, values))

        async def listen_async(*values: Any) -> None:
            told.append((name, values))

        return listen_async if is_async else listen

    names = ("on_request", "on_response", "on_retry", "on_mismatch")
    server.fault("/accounts/42", server_error(503), wrong({"/AudienceCount": "x"}))
    listeners = {name: listener(name) for name in names}
    if is_async and side.name == "sync":
        with pytest.raises(ConfigurationError, match="needs the async client"):
            side.call(get_account, **listeners)
        return
    side.call(get_account, **listeners)
    assert [name for name, _ in told] == [
        "on_request",
        "on_response",
        "on_retry",
        "on_request",
        "on_response",
        "on_mismatch",
    ]
    request, answer = told[1][1]
    assert (request.method, answer.status) == ("GET", 503)
    (retry,) = told[2][1]
    assert (retry.retries, retry.cause.status) == (1, 503)
    assert retry.operation == "accounts.get (GET /accounts/{accountId})"
    assert told[5][1][0].pointer == "/AudienceCount"


def test_events_tell_of_connections_that_break(server: Backend) -> None:
    retries: list[types.Retry] = []
    with raw_listening(server, drop) as raw, Cyclr(base_url=raw.url, token="static", account="1") as client:
        told = client.with_options(on_retry=retries.append)
        told.accounts.get("42")
        client.accounts.get("42")
    assert [type(retry.cause) for retry in retries] == [APIConnectionError]
    assert "static" not in repr(retries)


def test_what_an_event_raises_ends_the_call(side: Side, server: Backend) -> None:
    def refuse(_: types.Request) -> None:
        raise LookupError("no")

    with pytest.raises(LookupError, match="no"):
        side.call(get_account, on_request=refuse)
    assert server.calls == []


# --- Traces ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def exporter() -> Iterator[InMemorySpanExporter]:
    """What spans end in. OpenTelemetry keeps the first provider for good, and the tests of other modules want none."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(trace, "get_tracer_provider", lambda: provider)
        yield exporter


@pytest.fixture
def spans(exporter: InMemorySpanExporter) -> Callable[[], list[Any]]:
    exporter.clear()
    return lambda: list(exporter.get_finished_spans())


def test_each_attempt_is_a_span_of_a_client(side: Side, server: Backend, spans: Callable[[], list[Any]]) -> None:
    server.fault("/accounts/42", server_error(503))
    side.call(get_account)
    first, second = spans()
    host, _, port = server.url.split("/")[2].partition(":")
    common = {
        "http.request.method": "GET",
        "server.address": host,
        "server.port": int(port),
        "url.full": f"{server.url}/accounts/42",
        "url.template": "/accounts/{accountId}",
    }
    assert dict(first.attributes) == common | {"http.response.status_code": 503, "error.type": "503"}
    assert dict(second.attributes) == common | {"http.response.status_code": 200, "http.request.resend_count": 1}
    assert (first.name, first.kind) == ("GET /accounts/{accountId}", SpanKind.CLIENT)
    assert (first.status.status_code, second.status.status_code) == (StatusCode.ERROR, StatusCode.UNSET)
    assert first.instrumentation_scope.name == "cyclr"
    sent = server.calls[-1].header("traceparent")
    assert sent is not None
    assert sent.startswith(f"00-{second.context.trace_id:032x}-{second.context.span_id:016x}-")


def test_spans_are_children_of_the_callers(server: Backend, spans: Callable[[], list[Any]]) -> None:
    tracer = trace.get_tracer("test")
    with Cyclr(base_url=server.url, **CREDENTIALS, account="1") as client, tracer.start_as_current_span("mine") as mine:
        client.accounts.list(page_size=1)
        assert trace.get_current_span() is mine
    *children, parent = spans()
    assert [span.name for span in children] == ["POST", "GET /accounts"]
    assert {span.parent.span_id for span in children} == {parent.context.span_id}
    assert "page" not in str([span.attributes["url.full"] for span in children])


def test_a_span_says_what_kind_of_error_it_was(server: Backend, spans: Callable[[], list[Any]]) -> None:
    server.fault("/accounts/42", status(404))
    with Cyclr(base_url=server.url, token="static", account="1", max_retries=0) as client, pytest.raises(NotFoundError):
        client.accounts.get("42")
    with raw_listening(server, drop) as raw:
        client = Cyclr(base_url=raw.url, token="static", account="1", max_retries=0)
        with client, pytest.raises(APIConnectionError):
            client.accounts.get("42")
    assert [span.attributes["error.type"] for span in spans()] == ["404", "APIConnectionError"]
