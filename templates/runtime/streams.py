"""Answers that bring one item after another: events, JSON Lines, JSON sequences.

    with client.events.listen() as events:
        for event in events: ...

Items are decoded one by one, so memory stays flat. A stream of events whose connection
breaks is taken up again behind the last event that had an id.
"""

from collections import deque
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec.structs import replace

from .answers import (
    declared_for,
    first_success,
    media_type_of,
    pick,
    read_answer,
    with_headers,
)
from .calls import call_of, followable
from .decoding import Decoded
from .drivers import Flow, run
from .errors import APIConnectionError, ResponseValidationError
from .failures import report
from .framing import (
    Events,
    Framing,
    Records,
    ServerSentEvent,
    Whole,
    framing,
    is_cut_off,
    kind_of,
    read_frame,
)
from .incoming import Incoming, Order, may_pause, pause
from .messages import printable, to_text
from .mismatch import Mismatch
from .operation import Operation
from .options import CallOptions
from .reading import END, AsyncReading, Reading
from .response import Response
from .shapes import WholeEvent

if TYPE_CHECKING:
    from .client import AsyncClient, Client

T = TypeVar("T")
_DONE = "[DONE]"
"""Data that is no JSON and ends a stream, as several APIs have it."""


class Items:
    """The items of one answer, read by flows; see `Stream`."""

    def __init__(
        self, order: Order, incoming: Incoming, frames: Framing, type_: Any
    ) -> None:
        self.incoming = incoming
        self._order, self._frames, self._type = order, frames, type_
        self._waiting: deque[Any] = deque()
        self._count = self._failures = 0
        self._is_fresh = True
        self._has_json = False
        """Whether the data of the last event was JSON of its own."""
        self.is_closed = False
        self.event: ServerSentEvent | None = None

    def following(self) -> Flow[Any]:
        """The next item; `END` after the last one, when the stream is closed."""
        try:
            while not self._waiting:
                if self.is_closed or not (yield from self._advance()):
                    yield from self.close()
                    return END
            item = yield from self._read(self._waiting.popleft())
        except Exception:
            yield from self.close()
            raise
        if item is END:
            yield from self.close()
        return item

    def close(self) -> Flow[None]:
        """Leaves the rest unread; may be called twice."""
        if not self.is_closed:
            self.is_closed = True
            self._waiting.clear()
            yield from self.incoming.close()

    def _advance(self) -> Flow[bool]:
        """Reads on; gives whether there may be more."""
        try:
            piece = yield from self.incoming.read()
        except APIConnectionError as error:
            yield from self._connect_again(error)
            return True
        if piece:
            frames = self._frames.feed(piece)
            if frames:
                self._is_fresh, self._failures = False, 0
            self._waiting += frames
            return True
        self._waiting += self._frames.end()
        if self._waiting:
            return True
        if not self._is_invited:
            return False
        yield from self._connect_again(APIConnectionError("the stream ended"))
        return True

    @property
    def _is_invited(self) -> bool:
        """Whether the server has told when it wants to be asked for the rest, and may be."""
        frames, policy = self._frames, self.incoming.policy
        return (
            isinstance(frames, Events)
            and frames.retry is not None
            and frames.place != ""
            and not self._is_fresh
            and may_pause(policy, self._failures, frames.retry)
        )

    def _connect_again(self, error: APIConnectionError) -> Flow[None]:
        """Asks for what follows the last event that had an id; HTML §9.2.3."""
        frames, policy = self._frames, self.incoming.policy
        if not isinstance(frames, Events) or not frames.place:
            raise error
        yield from self.incoming.close()
        yield from pause(policy, error, self._failures, frames.retry)
        self._failures += 1
        headers = {"Last-Event-ID": frames.place}
        self.incoming = yield from self._order.send(headers, policy.end)
        self._frames, self._is_fresh = frames.again(), True
        if self.incoming.answer.status in (204, 205):
            yield from self.close()
        else:
            yield from _check_events(self._order, self.incoming)

    def _read(self, frame: Any) -> Flow[Any]:
        """The frame as an item; one that cannot be read stays as it came."""
        index, self._count = self._count, self._count + 1
        text: bytes | str = frame
        event = frame.event if isinstance(frame, Whole) else frame
        if isinstance(event, ServerSentEvent):
            self.event, text = event, event.data
        if self._type is ServerSentEvent:
            return event
        if text == _DONE:
            return END
        is_record = isinstance(self._frames, Records)
        is_cut = is_record and isinstance(frame, bytes) and is_cut_off(frame)
        try:
            if is_cut:
                raise ValueError
            decoded, self._has_json = read_frame(frame, self._type, self._has_json)
        except ValueError:
            if isinstance(text, bytes):
                text = to_text(text, self.incoming.answer.headers)
            expected = "JSON and white space behind it" if is_cut else "JSON"
            decoded = Decoded(text, (Mismatch("", expected, printable(text, 60)),))
        if decoded.mismatches:
            yield from self._report(index, decoded)
        return decoded.value

    def _report(self, index: int, decoded: Decoded) -> Flow[None]:
        answer = self.incoming.answer
        found = [replace(m, pointer=f"/{index}{m.pointer}") for m in decoded.mismatches]
        response = Response(
            answer.status,
            answer.headers,
            decoded.value,
            b"",
            tuple(found),
            self.incoming.retries,
        )
        yield from report(
            response, self._order.call.operation, self._order.caller.place.settings
        )


def open_stream(order: Order) -> Flow[Response[Any]]:
    """The answer: its value is `Items`, or what it holds if that is no stream."""
    operation = order.call.operation
    incoming = yield from order.send()
    answer, retries = incoming.answer, incoming.retries
    media_type = media_type_of(answer.headers)
    declared = declared_for(operation, answer.status) or first_success(operation)[1]
    has_content = answer.status not in (204, 205) and bool(declared)
    name = pick(declared, media_type) if has_content else ""
    kind = kind_of(name)
    if kind is None and not (name == "" and _has_streams_only(operation)):
        whole = yield from incoming.read_all()
        response = read_answer(operation, whole, retries)
        response = replace(response, url=incoming.url)
        yield from report(response, operation, order.caller.place.settings)
        return followable(response, order.caller, order.call)
    if kind == "events":
        yield from _check_events(order, incoming)
    type_ = declared[name]() if name else Any
    is_whole = isinstance(type_, WholeEvent)
    frames = framing(kind or "lines", keeps_fields=is_whole)
    items = Items(order, incoming, frames, type_)
    response = Response(
        answer.status, answer.headers, items, b"", (), retries, incoming.url
    )
    response = with_headers(response, operation)
    return followable(response, order.caller, order.call)


def _has_streams_only(operation: Operation) -> bool:
    """Whether a stream is all that the operation gives."""
    return all(
        contents and all(map(kind_of, contents))
        for status, contents in operation.responses.items()
        if status.startswith("2")
    )


def _check_events(order: Order, incoming: Incoming) -> Flow[None]:
    """Raises an error where the answer is something else, with the beginning of it."""
    answer = incoming.answer
    media_type = media_type_of(answer.headers)
    if media_type in ("", "text/event-stream"):
        return
    content = yield from incoming.read()
    yield from incoming.close()
    text = printable(to_text(content, answer.headers), 100)
    raise ResponseValidationError(
        f"the server answered {answer.status} with `{media_type}` where a stream of events is declared: {text}",
        status=answer.status,
        headers=answer.headers,
        content=content,
        operation=order.call.operation.label,
        retries=incoming.retries,
    )


class Stream(Reading[T]):
    """Items as they come: iterate it, best in a `with` block, which closes it.

    It is closed at its end, too, and when it is dropped.
    """

    @property
    def event(self) -> ServerSentEvent | None:
        """The event that the last item came in."""
        event: ServerSentEvent | None = self._source.event
        return event


class AsyncStream(AsyncReading[T]):
    """Items as they come: iterate it in an `async with` block, which closes it.

    The call is made then, or when it is awaited, which gives the open stream itself. It
    is closed at its end, too.
    """

    @property
    def event(self) -> ServerSentEvent | None:
        """The event that the last item came in."""
        event: ServerSentEvent | None = self._opened.value.event
        return event


def stream(client: "Client", *call: Any) -> Response[Any]:
    """The answer, whose value is an open `Stream` or, if it is none, what it holds."""
    order = Order(client._calls(), call_of(*call))
    response = run(open_stream(order), client._connection.transport())
    if isinstance(response.value, Items):
        return replace(response, value=Stream(client, response))
    return response


def async_stream(
    client: "AsyncClient",
    operation: Operation,
    arguments: Mapping[str, Any],
    options: CallOptions | None,
    body: Any,
    keeps_response: bool,
) -> AsyncStream[Any]:
    """The stream of the answer to the call, which is made when it is opened."""
    order = Order(client._calls(), call_of(operation, arguments, options, body))
    return AsyncStream(client, order, open_stream, keeps_response=keeps_response)
