"""Streams of events and lines on real sockets: typed items, reconnecting, leaving early, and losses in the middle."""

import gc
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from clientwright.model import media_kind
from runtime import models
from runtime.errors import APIConnectionError, APITimeoutError, NotFoundError, ResponseValidationError
from runtime.framing import Events, Records, ServerSentEvent, kind_of
from runtime.operation import Operation
from runtime.options import CallOptions
from runtime.resource import Resource, with_response
from runtime.shapes import WholeEvent
from tests.runtime.both import Run, each, entered, every_async_kind, every_kind, settle
from tests.runtime.scripted import Cycle
from tests.runtime.test_transport import hold, reset, say, server

EVENTS = Operation(
    "feed.listen", method="GET", path=("/events",), responses={"200": {"text/event-stream": lambda: ServerSentEvent}}
)
SEND = EVENTS.but(name="feed.send", method="POST")
LINES = Operation("feed.lines", method="GET", path=("/lines",), responses={"200": {"application/jsonl": lambda: Cycle}})
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
JSONL = b"HTTP/1.1 200 OK\r\nContent-Type: application/jsonl\r\nConnection: close\r\n\r\n"
EMPTY = b"HTTP/1.1 204 No Content\r\n\r\n"


class Feed(Resource):
    def listen(self, *, options: CallOptions | None = None) -> Any:
        """Streams."""
        return self._stream(EVENTS, {}, options)

    def send(self, *, options: CallOptions | None = None) -> Any:
        """Streams."""
        return self._stream(SEND, {}, options)

    def lines(self, *, options: CallOptions | None = None) -> Any:
        """Streams."""
        return self._stream(LINES, {}, options)


def chunk(text: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(text), text)


async def listen(feed: Any) -> list[str]:
    async with entered(feed.listen()) as stream:
        return [event.data async for event in each(stream)]


@every_kind
def test_events_come_as_they_are_sent(run: Run) -> None:
    answers: list[float] = []

    async def scenario(feed: Any) -> None:
        async with entered(feed.listen()) as stream:
            assert (stream.status, stream.headers["content-type"]) == (200, "text/event-stream")
            started = time.monotonic()
            answers.extend([time.monotonic() - started async for _ in each(stream)])

    pieces = [chunk(b"data: 1\n\n"), chunk(b"data: 2\n\n"), b"0\r\n\r\n"]
    with server(say(CHUNKED, *pieces, pause=0.2)) as (url, _):
        run(Feed, scenario, base_url=url)
    assert len(answers) == 2
    assert answers[1] - answers[0] > 0.1


@every_kind
def test_a_broken_stream_is_taken_up_behind_the_last_event(run: Run) -> None:
    first = say(CHUNKED + chunk(b"retry: 10\nid: 7\ndata: a\n\ndata: b\n\nid: 8\ndata: lost"))
    with server(first, say(CHUNKED + chunk(b"data: c\n\n") + b"0\r\n\r\n"), say(EMPTY)) as (url, received):
        assert run(Feed, listen, base_url=url) == ["a", "b", "c"]
    assert b"last-event-id" not in received[0].lower()
    assert b"\r\nLast-Event-ID: 7\r\n" in received[1]


@every_kind
def test_a_server_that_says_when_to_come_back_is_asked_again(run: Run) -> None:
    closing = HEAD + b"Connection: close\r\n\r\n"
    with server(say(closing + b"retry: 10\nid: 1\ndata: a\n\n"), say(closing + b"id: 2\ndata: b\n\n"), say(EMPTY)) as (
        url,
        received,
    ):
        assert run(Feed, listen, base_url=url) == ["a", "b"]
    assert [b"\r\nLast-Event-ID: %d\r\n" % number in received[number] for number in (1, 2)] == [True, True]


@every_kind
def test_a_stream_that_ends_well_is_over(run: Run) -> None:
    with server(say(HEAD + b"Connection: close\r\n\r\nid: 1\ndata: a\n\n")) as (url, received):
        assert run(Feed, listen, base_url=url) == ["a"]
    assert len(received) == 1


@every_kind
@pytest.mark.parametrize(
    ("method", "limits"),
    [("send", {}), ("listen", {"max_retries": 0}), ("listen", {"deadline": 5})],
    ids=["post", "no-retries", "no-time"],
)
def test_a_stream_that_ends_well_is_over_where_nobody_comes_back(run: Run, method: str, limits: Any) -> None:
    async def scenario(feed: Any) -> list[str]:
        async with entered(getattr(feed, method)(options=CallOptions(**limits))) as stream:
            return [event.data async for event in each(stream)]

    talk = say(HEAD + b"Connection: close\r\n\r\nretry: 10000\nid: 1\ndata: a\n\nid: 2\ndata: b\n\n")
    with server(talk) as (url, received):
        assert run(Feed, scenario, base_url=url) == ["a", "b"]
    assert len(received) == 1


@every_kind
def test_a_broken_stream_of_a_post_is_an_error(run: Run) -> None:
    async def scenario(feed: Any) -> None:
        async with entered(feed.send()) as stream:
            async for _ in each(stream):
                pass

    talk = say(CHUNKED + chunk(b"retry: 10\nid: 1\ndata: a\n\n"))
    with server(talk) as (url, _), pytest.raises(APIConnectionError, match=r"feed\.send.*broke off"):
        run(Feed, scenario, base_url=url)


@every_kind
def test_another_media_type_is_no_rest_of_the_stream(run: Run) -> None:
    """HTML §9.2.3: what is no stream of events fails the connection, the second time as well."""
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\nLog in"
    items: list[str] = []

    async def scenario(feed: Any) -> None:
        async with entered(feed.listen()) as stream:
            async for item in each(stream):
                items.append(item.data)  # noqa: PERF401  # an error ends it

    with (
        server(say(CHUNKED + chunk(b"retry: 10\nid: 1\ndata: a\n\n")), say(page)) as (url, received),
        pytest.raises(ResponseValidationError, match=r"feed\.listen.*`text/html` where a stream.*Log in"),
    ):
        run(Feed, scenario, base_url=url)
    assert (items, len(received)) == (["a"], 2)


@every_kind
@pytest.mark.parametrize(
    ("id_", "sent"),
    [(b"7 ", b"7"), (b" \t7\t8\t", b"7\t8"), ("é".encode(), "é".encode())],
    ids=["space", "tabs", "accent"],
)
def test_an_id_is_sent_back_as_a_header_can_hold_it(run: Run, id_: bytes, sent: bytes) -> None:
    with server(say(CHUNKED + chunk(b"retry: 10\nid: " + id_ + b"\ndata: a\n\n")), say(EMPTY)) as (url, received):
        assert run(Feed, listen, base_url=url) == ["a"]
    assert b"\r\nLast-Event-ID: " + sent + b"\r\n" in received[1]


@every_kind
@pytest.mark.parametrize("id_", [b"7\x01", b"\x7f", b"  ", "7\u2003".encode()])
def test_an_id_that_no_header_can_hold_is_none(run: Run, id_: bytes) -> None:
    event = b"retry: 10\nid: " + id_ + b"\ndata: a\n\n"
    with server(say(HEAD + b"Connection: close\r\n\r\n" + event), say(CHUNKED + chunk(event))) as (url, received):
        assert run(Feed, listen, base_url=url) == ["a"]
        with pytest.raises(APIConnectionError, match="broke off"):
            run(Feed, listen, base_url=url)
    assert len(received) == 2


@every_kind
@pytest.mark.parametrize("lost", [CHUNKED + chunk(b"data: a\n\n") + b"5\r\nda", CHUNKED + b"5\r\nda"])
def test_a_broken_stream_without_ids_is_an_error(run: Run, lost: bytes) -> None:
    with server(say(lost)) as (url, _), pytest.raises(APIConnectionError, match=r"feed\.listen.*broke off"):
        run(Feed, listen, base_url=url)


@every_async_kind
@pytest.mark.parametrize(("id_", "expected"), [(b"id: 1\n", ["a", "b"]), (b"", ["a"])])
def test_a_wait_that_was_given_up_is_no_end_of_the_stream(run: Run, id_: bytes, expected: list[str]) -> None:
    items: list[str] = []

    async def scenario(feed: Any) -> None:
        async with feed.listen() as stream:
            items.append((await anext(stream)).data)
            with anyio.move_on_after(0.2):
                await anext(stream)
            items.extend([event.data async for event in stream])

    first = say(CHUNKED + chunk(b"retry: 10\n" + id_ + b"data: a\n\n"), then=hold)
    with server(first, say(CHUNKED + chunk(b"data: b\n\n") + b"0\r\n\r\n"), say(EMPTY)) as (url, received):
        if id_:
            run(Feed, scenario, base_url=url)
            assert b"\r\nLast-Event-ID: 1\r\n" in received[1]
        else:
            with pytest.raises(APIConnectionError, match=r"feed\.listen.*interrupted"):
                run(Feed, scenario, base_url=url)
    assert items == expected


@every_async_kind
def test_a_pause_that_was_given_up_is_made_again(run: Run) -> None:
    async def scenario(feed: Any) -> list[str]:
        async with feed.listen() as stream:
            items = [(await anext(stream)).data]
            with anyio.move_on_after(0.2):
                await anext(stream)
            return items + [event.data async for event in stream]

    first = say(CHUNKED + chunk(b"retry: 500\nid: 1\ndata: a\n\n"))
    with server(first, say(CHUNKED + chunk(b"data: b\n\n") + b"0\r\n\r\n"), say(EMPTY)) as (url, _):
        assert run(Feed, scenario, base_url=url) == ["a", "b"]


@every_kind
def test_connecting_again_gives_up(run: Run) -> None:
    first = say(CHUNKED + chunk(b"retry: 1\nid: 7\ndata: a\n\n"))
    with server(first, reset, reset, reset) as (url, _), pytest.raises(APIConnectionError):
        run(Feed, listen, base_url=url, max_retries=2)


@every_kind
def test_a_refused_stream_is_an_error_of_the_call(run: Run) -> None:
    gone = say(b"HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ngone")
    with server(gone) as (url, _), pytest.raises(NotFoundError, match="gone"):
        run(Feed, listen, base_url=url)


@every_kind
def test_what_is_no_stream_is_an_error(run: Run) -> None:
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\nLog in"
    with (
        server(say(page)) as (url, _),
        pytest.raises(ResponseValidationError, match=r"`text/html` where a stream.*Log"),
    ):
        run(Feed, listen, base_url=url)


@every_kind
@pytest.mark.parametrize("limit", [{"timeout": 1.5}, {"deadline": 1.5, "timeout": 20}])
def test_silence_and_deadlines_end_a_stream(run: Run, limit: dict[str, float]) -> None:
    more = [] if "deadline" not in limit else [chunk(b": more\n\n")] * 50
    talk = say(CHUNKED + chunk(b"data: a\n\n"), chunk(b"data: b\n\n"), *more, pause=0.1, then=hold)
    items: list[str] = []

    async def scenario(feed: Any) -> None:
        async with entered(feed.listen(options=CallOptions(**limit, max_retries=0))) as stream:
            async for item in each(stream):
                items.append(item.data)  # noqa: PERF401  # an error ends it

    with server(talk) as (url, _), pytest.raises(APITimeoutError):
        run(Feed, scenario, base_url=url)
    assert items == ["a", "b"]


def waiting(left: threading.Event, start: bytes) -> Callable[[socket.socket], None]:
    """Sends the start, and then waits for the client to close the connection."""

    def talk(connection: socket.socket) -> None:
        connection.sendall(start)
        if connection.recv(1) == b"":
            left.set()

    return talk


@every_kind
@pytest.mark.filterwarnings("error")
def test_leaving_early_closes_the_connection(run: Run) -> None:
    left = threading.Event()

    async def scenario(feed: Any) -> None:
        async with entered(feed.listen()) as stream:
            async for item in each(stream):
                assert item.data == "a"
                break
        assert left.wait(5)
        with pytest.raises((StopIteration, StopAsyncIteration)):
            await settle(stream.__anext__() if hasattr(stream, "__anext__") else stream.__next__())

    with server(waiting(left, CHUNKED + chunk(b"data: a\n\ndata: b\n\n"))) as (url, _):
        run(Feed, scenario, base_url=url)
        gc.collect()


@every_kind
@pytest.mark.filterwarnings("error")
def test_an_error_in_the_block_comes_out_as_it_is(run: Run) -> None:
    left = threading.Event()

    async def scenario(feed: Any) -> None:
        async with entered(feed.listen()) as stream:
            async for _ in each(stream):
                raise KeyError("mine")

    with server(waiting(left, CHUNKED + chunk(b"data: a\n\n"))) as (url, _):
        with pytest.raises(KeyError, match="mine"):
            run(Feed, scenario, base_url=url)
        assert left.wait(5)
        gc.collect()


@every_kind
def test_lines_are_typed_and_one_bad_line_costs_nothing_else(run: Run) -> None:
    found: list[Any] = []

    async def scenario(feed: Any) -> list[Any]:
        response = await settle(with_response(feed.lines)())
        assert response.status == 200
        return [item async for item in each(response.value)]

    body = b'{"Id": "1"}\n{"Id": 2}\nnot json\n\r\n{"Id": "4"}'
    with server(say(JSONL + body[:15], body[15:])) as (url, _):
        items = run(Feed, scenario, base_url=url, on_mismatch=found.append)
    assert items == [Cycle(id="1"), items[1], "not json", Cycle(id="4")]
    assert items[1].id == 2
    assert [str(mismatch) for mismatch in found] == ["/1/Id: expected string, got 2", "/2: expected JSON, got not json"]


@every_kind
def test_strict_clients_stop_at_a_bad_line(run: Run) -> None:
    async def scenario(feed: Any) -> None:
        async with entered(feed.lines()) as stream:
            async for _ in each(stream):
                pass

    with server(say(JSONL + b'{"Id": 2}\n')) as (url, _), pytest.raises(ResponseValidationError, match="/0/Id"):
        run(Feed, scenario, base_url=url, strict=True)


def test_a_dropped_stream_of_a_blocking_client_is_closed() -> None:
    left = threading.Event()

    async def scenario(feed: Any) -> None:
        for _ in feed.listen():
            break
        gc.collect()
        assert left.wait(5)

    with server(waiting(left, CHUNKED + chunk(b"data: a\n\n"))) as (url, _):
        every_kind.args[1][0](Feed, scenario, base_url=url)


@every_kind
def test_one_bad_leaf_in_a_thousand_lines_costs_one_leaf(run: Run) -> None:
    """The others are whole, and the one mismatch has the pointer of the leaf."""
    lines = [b'{"Id":"c%d","Name":"cycle"}\n' % number for number in range(1000)]
    lines[417] = b'{"Id":"c417","Name":7}\n'
    mismatches: list[Any] = []

    async def scenario(feed: Any) -> None:
        async with entered(feed.lines()) as stream:
            cycles = [cycle async for cycle in each(stream)]
        assert [cycle.id for cycle in cycles] == [f"c{number}" for number in range(1000)]
        assert {type(cycle) for cycle in cycles} == {Cycle}
        assert [(number, cycle.name) for number, cycle in enumerate(cycles) if cycle.name != "cycle"] == [(417, 7)]

    with server(say(JSONL, *lines)) as (url, _):
        run(Feed, scenario, base_url=url, on_mismatch=mismatches.append)
    assert [(found.pointer, found.got) for found in mismatches] == [("/417/Name", "7")]


class Note(models.Model):
    data: str
    event: str | None = None
    id: str | None = None
    retry: int | None = None


class Data(models.Model):
    data: str


class Kind(models.Model):
    event: str
    data: int


async def whole(feed: Any) -> list[Any]:
    async with entered(feed.whole()) as stream:
        return [(item, stream.event.event) async for item in each(stream)]


@every_kind
@pytest.mark.parametrize(
    ("type_", "text", "item"),
    [
        (Note, b"retry: 10\nevent: made\nid: 1\ndata: a\n\n", Note(data="a", event="made", id="1", retry=10)),
        (Note, b"retry: 0\n\nretry: soon\nevent\ndata: a\n\n", Note(data="a")),
        (Note, b"event: message\ndata: a\n\n", Note(data="a", event="message")),
        (Note, b"retry: 12345678901\ndata: a\n\n", Note(data="a", retry=12345678901)),
        (Kind, b"data: 7\n\n", Kind(event="message", data=7)),
        (Data, b"data: a\n\n", Data(data="a")),
    ],
    ids=["all", "none", "message", "long", "required", "data-only"],
)
def test_a_whole_event_has_the_fields_that_came(run: Run, type_: Any, text: bytes, item: Any) -> None:
    class Wholes(Resource):
        def whole(self) -> Any:
            """Streams."""
            content = {"text/event-stream": lambda: WholeEvent(type_)}
            return self._stream(EVENTS.but(name="feed.whole", responses={"200": content}), {}, None)

    found: list[Any] = []
    with server(say(HEAD + b"Connection: close\r\n\r\n" + text), say(EMPTY)) as (url, _):
        ((came, kind),) = run(Wholes, whole, base_url=url, on_mismatch=found.append)
    assert (came, kind, found) == (item, getattr(item, "event", None) or "message", [])
    assert models.extra_fields(came) == {}


@every_kind
def test_numbers_that_may_be_cut_off_are_not_passed_on_as_whole(run: Run) -> None:
    """RFC 7464 §2.4: white space tells that a number or a word is whole."""

    async def scenario(feed: Any) -> list[Any]:
        async with entered(feed.records()) as stream:
            return [item async for item in each(stream)]

    class Sequence(Resource):
        def records(self) -> Any:
            """Streams."""
            content: Any = {"application/json-seq": lambda: Any}
            return self._stream(LINES.but(name="feed.records", responses={"200": content}), {}, None)

    found: list[Any] = []
    head = JSONL.replace(b"jsonl", b"json-seq")
    body = b'\x1e1\n\x1e12\x1e34\n\x1enull\x1etrue \x1e"a"\x1e{"b":[2]}\x1e[3]\n\x1e56'
    with server(say(head + body[:4], body[4:], pause=0.05)) as (url, _):
        items = run(Sequence, scenario, base_url=url, on_mismatch=found.append)
    assert items == [1, "12", 34, "null", True, "a", {"b": [2]}, [3], "56"]
    assert [str(mismatch) for mismatch in found] == [
        "/1: expected JSON and white space behind it, got 12",
        "/3: expected JSON and white space behind it, got null",
        "/8: expected JSON and white space behind it, got 56",
    ]


# --- Frames ----------------------------------------------------------------------------------------------------------

STREAM = (
    b"\xef\xbb\xbf: comment\nevent: a\ndata: 1\ndata:2\n\nid: 5\r\ndata\r\n\r\n"
    b"event: none\n\nid\rdata:  x\r\rretry: 7\nretry: soon\nid: 9\n\ndata: \xff\n\ndata: cut"
)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_events_as_the_standard_reads_them(size: int) -> None:
    frames = Events()
    found = [event for at in range(0, len(STREAM), size) for event in frames.feed(STREAM[at : at + size])]
    assert found == [
        ServerSentEvent("1\n2", "a"),
        ServerSentEvent("", id="5"),
        ServerSentEvent(" x"),
        ServerSentEvent("\ufffd", id="9"),
    ]
    assert (frames.end(), frames.last_id, frames.retry) == ([], "9", 0.007)


@pytest.mark.parametrize("size", [1, 2, 5, 1000])
def test_records_of_a_json_sequence(size: int) -> None:
    text = b'\x1e{"a":\n1}\n\x1e12\n\x1e[3]\n\x1etrue'
    frames = Records()
    found = [record.strip() for at in range(0, len(text), size) for record in frames.feed(text[at : at + size])]
    assert found == [b'{"a":\n1}', b"12", b"[3]"]
    assert frames.end() == [b"true"]


def test_media_types_of_sequences() -> None:
    names = ["jsonl", "x-ndjson", "nd-json", "json-lines", "x-jsonlines", "x-json-l", "JSONL; charset=utf-8"]
    assert {kind_of(f"application/{name}") for name in names} == {"lines"}
    assert kind_of("application/geo+json-seq") == kind_of("application/json-seq") == "records"
    both = {media_kind(f"application/{name}") for name in (*names, "geo+json-seq", "json-seq")}
    assert both == {"lines"}, "the generator and its clients agree"
    assert kind_of("text/event-stream; charset=utf-8") == "events"
    assert {kind_of(name) for name in ("application/json", "text/plain", "application/octet-stream")} == {None}
