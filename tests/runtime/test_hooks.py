"""Middleware around a transport, events, and what a fork leaves behind, without a network and without a fork."""

from typing import Any

import anyio
import pytest
from msgspec.structs import replace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from runtime import forks
from runtime.calls import call
from runtime.client import AsyncClient
from runtime.errors import APIConnectionError, ConfigurationError
from runtime.headers import Headers
from runtime.httpx_transport import HttpTransport
from runtime.transport import RawResponse, Request
from tests.runtime.scripted import GET, AsyncScript, Clock, Script, caller, drive, make, reply

ID = {"cycle_id": "1"}


def tagged(request: Request, tag: str) -> Request:
    return replace(request, headers=Headers([*request.headers.pairs, ("X-Tag", tag)]))


def outer(request: Request, next: Any) -> Any:
    return next(tagged(request, "outer"))


def inner(request: Request, next: Any) -> Any:
    return next(tagged(request, "inner"))


def test_the_first_middleware_is_the_outermost() -> None:
    script = Script(reply())
    with make(token="t", transport=script, middleware=[outer, inner]) as client:
        client._perform(GET, ID)
    assert script.requests[0].headers.get_all("x-tag") == ("outer", "inner")
    assert script.closed == 1


def test_middleware_of_async_clients() -> None:
    async def last(request: Request, next: Any) -> RawResponse:
        answer: RawResponse = await next(tagged(request, "last"))
        return replace(answer, content=b'{"Id": "changed"}')

    async def main() -> None:
        script = AsyncScript(reply())
        async with make(AsyncClient, token="t", transport=script, middleware=[outer, last]) as client:
            assert (await client._perform(GET, ID)).value.id == "changed"
        assert script.requests[0].headers.get_all("x-tag") == ("outer", "last")
        assert script.closed == 1

    anyio.run(main)


def test_a_client_that_was_never_used_closes_the_transport_it_was_given() -> None:
    script = Script()
    make(token="t", transport=script, middleware=[outer]).close()
    assert script.closed == 1


def test_a_closed_client_sends_nothing() -> None:
    client = make(token="t", transport=Script())
    client.close()
    client.close()
    with pytest.raises(ConfigurationError, match="the client is closed"):
        client._perform(GET, ID)


def test_events_can_be_changed_for_a_derived_client() -> None:
    told: list[str] = []
    client = make(token="t", transport=Script(reply(503), reply(), reply()), on_request=lambda _: told.append("own"))
    derived = client.with_options(on_request=None, on_retry=lambda retry: told.append(f"retry {retry.retries}"))
    derived._perform(GET, ID)
    client._perform(GET, ID)
    assert told == ["retry 1", "own"]


def test_each_attempt_is_told_logged_and_traced(caplog: pytest.LogCaptureFixture) -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    clock, told = Clock(), []

    def slow(request: Request) -> RawResponse:
        clock.now += 1.5
        return reply(503)

    made = caller(
        clock,
        max_retries=2,
        on_response=lambda request, response: told.append((request.method, response.status)),
    )
    made = replace(made, tracer=provider.get_tracer("test"))
    lost = APIConnectionError("it broke off", failure="ambiguous")
    with caplog.at_level("INFO", logger="cyclr"):
        drive(call(made, GET, ID), Script(slow, lost, reply()), clock)
    assert told == [("GET", 503), ("GET", 200)], "what came to nothing is no response"
    lines = [record.getMessage() for record in caplog.records]
    assert [line.partition(" -> ")[2] for line in lines if " -> " in line] == [
        "503 in 1.500 s",
        "it broke off in 0.000 s",
        "200 in 0.000 s",
    ]
    assert sum(": retry " in line for line in lines) == 2
    ended = [dict(span.attributes or {}) for span in exporter.get_finished_spans()]
    assert [span.get("http.response.status_code", span.get("error.type")) for span in ended] == [
        503,
        "APIConnectionError",
        200,
    ]


def test_the_child_of_a_fork_has_new_locks_and_no_pool() -> None:
    transport = HttpTransport()
    client = make(client_id="i", client_secret="s", transport=transport)
    flight = client._wallet.flight("key")
    pool = transport._open("https://a.example")
    lane = client._throttle.lane("https://a.example")

    def locks() -> list[Any]:
        return [
            client._connection._lock,
            transport._lock,
            client._wallet._guard,
            flight.lock,
            client._throttle._lock,
            lane._lock,
        ]

    for lock in locks():
        lock.acquire()
    forks._after_fork()
    assert transport._pools == {}
    for lock in locks():
        assert lock.acquire(blocking=False)
        lock.release()
    pool.close()
