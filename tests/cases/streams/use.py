"""Streams give typed items as they come, in both kinds of clients; what is no stream is a value."""

import asyncio
from typing import Any

from fake import AsyncFake, Fake, raises
from streams import AsyncStreams, Streams, types, with_response
from streams.models import Chat, Event, EventEvent, FeedReadLinesItem, Piece
from streams.testing import mock_streams
from streams.types import ServerSentEvent

EVENTS = "text/event-stream"
MADE = b'event: made\nid: 1\ndata: {"text": "a",\ndata:  "index": 1}\n\n'
GONE = b': a comment\nevent: gone\r\nid: 2\r\ndata: {"text": "b"}\r\n\r\n'
PIECES = b'data: {"text": "a"}\n\ndata: {"text": "b"}\n\ndata: [DONE]\n\ndata: never\n\n'
SIGNALS = b'event: piece\ndata: {"text": "a"}\n\nevent: count\ndata: 7\n\nevent: end\ndata: [done]\n\n'
LINES = b'{"id": 1}\n\n{"id": "x", "more": true}\n{"id": 3}'
ANSWERS: list[Any] = [
    (200, EVENTS, MADE + GONE + b"event: gone\ndata: cut off"),
    (200, EVENTS, b"data: tick\n\ndata\n\n"),
    (200, "application/jsonl", LINES),
    (200, "application/json-seq", b"\x1e1\n\x1e2\n\x1e"),
    (200, EVENTS, PIECES),
    (200, "application/json", b'{"text": "ab"}'),
    (200, EVENTS, SIGNALS),
]  # fmt: skip
EXPECTED = [
    [
        Event(event=EventEvent.MADE, id="1", data=Piece(text="a", index=1)),
        Event(event=EventEvent.GONE, id="2", data=Piece(text="b")),
    ],
    [ServerSentEvent("tick"), ServerSentEvent("")],
    [1, "x", 3],
    [1, 2],
    [Piece(text="a"), Piece(text="b")],
    Chat(text="ab"),
    [Piece(text="a"), 7, "[done]"],
]

mismatches: list[Any] = []
fake = Fake(types, *ANSWERS)
client = Streams(transport=fake, on_mismatch=mismatches.append)
with client.feed.listen_events() as events:
    assert events.status == 200
    assert next(events) == EXPECTED[0][0]
    assert events.event is not None and events.event.id == "1"
    assert list(events) == EXPECTED[0][1:]
assert list(client.feed.watch_ticks()) == EXPECTED[1]
lines = list(client.feed.read_lines())
assert isinstance(lines[0], FeedReadLinesItem)
assert [line.id for line in lines] == EXPECTED[2]
assert [mismatch.pointer for mismatch in mismatches] == ["/1/id"]
assert list(client.feed.read_records()) == EXPECTED[3]
with client.chats.create(stream=True, accept="text/event-stream") as pieces:
    assert list(pieces) == EXPECTED[4]
assert fake.request.headers["Accept"] == "text/event-stream"
response = with_response(client.chats.create)(stream=False)
assert (response.status, response.value) == (200, EXPECTED[5])
assert fake.request.headers["Accept"] == "application/json, text/event-stream"
with client.feed.join_channel() as signals:
    assert [signal.data for signal in signals] == EXPECTED[6]


async def main() -> None:
    client = AsyncStreams(transport=AsyncFake(types, *ANSWERS))
    async with client.feed.listen_events() as events:
        assert [event async for event in events] == EXPECTED[0]
    assert [event async for event in client.feed.watch_ticks()] == EXPECTED[1]
    response = await with_response(client.feed.read_lines)()
    assert [line.id async for line in response.value] == EXPECTED[2]
    assert [number async for number in await client.feed.read_records()] == EXPECTED[3]
    async with await client.chats.create(accept="text/event-stream") as pieces:
        assert await anext(pieces) == EXPECTED[4][0]
    assert await client.chats.create() == EXPECTED[5]
    async with client.feed.join_channel() as signals:
        assert [signal.data async for signal in signals] == EXPECTED[6]


asyncio.run(main())

# A mock takes the items of a stream, and refuses what the document does not have.
with mock_streams() as mock:
    mock.feed.listen_events.returns([EXPECTED[0][0], {"event": "gone", "id": "2", "data": {"text": "b"}}])
    mock.feed.watch_ticks.returns(EXPECTED[1])
    mock.feed.read_lines.returns([FeedReadLinesItem(id=1), {"id": 3}])
    mock.feed.read_records.returns([1, 2])
    mock.chats.create.returns([Piece(text="a")], headers={"Content-Type": "text/event-stream"})
    assert list(mock.client.feed.listen_events()) == EXPECTED[0]
    assert list(mock.client.feed.watch_ticks()) == EXPECTED[1]
    assert [line.id for line in mock.client.feed.read_lines()] == [1, 3]
    assert list(mock.client.feed.read_records()) == [1, 2]
    assert list(mock.client.chats.create(accept="text/event-stream")) == [Piece(text="a")]
    with raises(ValueError, "/0/idd: there is no such property"):
        mock.feed.read_lines.returns([{"idd": 1}])
