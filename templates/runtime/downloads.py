"""Bodies of answers as they come, to memory, to a file or piece by piece.

    with streamed(client.files.download)("f1") as download:
        download.to_file("f1.pdf", progress=print)

A download whose connection breaks is taken up where it stopped (RFC 9110 §14), as often
as the client retries, where the server can do that.
"""

import os
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from functools import partial
from inspect import unwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, overload

from .calls import call_of
from .drivers import Ask, Flow, run
from .errors import APIConnectionError
from .incoming import Incoming, Order, pause
from .ranges import is_same_version, length_of, span_of, validator
from .reading import END, AsyncReading, Reading
from .resource import owner_of
from .response import Response

if TYPE_CHECKING:
    from .client import AsyncClient, Client

P = ParamSpec("P")
Place = str | os.PathLike[str]
Progress = Callable[[int, int | None], Any]
"""Is told how many bytes are there, and how many there will be, where that is known."""
_IDENTITY = {"Accept-Encoding": "identity"}
"""So that lengths and ranges count what is in the file."""


class Body:
    """The body of one answer, read by flows; see `Download`."""

    def __init__(self, order: Order, incoming: Incoming) -> None:
        self._order, self._incoming = order, incoming
        self.answer = incoming.answer
        self.done = 0
        self._span = span_of(self.answer)
        self.total = length_of(self.answer.headers)
        if self.total is None and self._span is not None:
            self.total = self._span.length
        today = incoming.policy.timing.today()
        self._validator = validator(self.answer.headers, today)
        self.is_closed = self.is_whole = False
        self._is_lost = False
        """Whether pieces went to somebody who gave up."""
        self._failures = 0

    def following(self) -> Flow[Any]:
        """The next piece; `END` after the last one, when the download is closed."""
        self.check()
        try:
            piece = b"" if self.is_closed else (yield from self._read())
        except Exception:
            yield from self.close()
            raise
        if not piece:
            self.is_whole = True
            yield from self.close()
            return END
        self.done, self._failures = self.done + len(piece), 0
        return piece

    def close(self) -> Flow[None]:
        """Leaves the rest unread; may be called twice."""
        if not self.is_closed:
            self.is_closed = True
            yield from self._incoming.close()

    def check(self) -> None:
        """Raises an error where there is no way to the end any more."""
        if self._is_lost or (self.is_closed and not self.is_whole):
            of = "" if self.total is None else f" of {self.total:,}"
            raise APIConnectionError(
                f"the download is over after {self.done:,}{of} bytes: make the call again"
            ).about(self._incoming.policy.label, self._incoming.retries)

    @contextmanager
    def all_or_none(self) -> Generator[None, None, None]:
        """Where the block fails or is cancelled, what it took is missing from then on."""
        start = self.done
        try:
            yield
        except BaseException:
            self._is_lost = self._is_lost or self.done > start
            raise

    def _read(self) -> Flow[bytes]:
        """The next piece, of another connection where this one breaks."""
        while True:
            try:
                piece = yield from self._incoming.read()
                if not piece and self.total is not None and self.done != self.total:
                    place = f"{self.done:,} of {self.total:,} bytes came"
                    raise APIConnectionError(f"the download broke off: {place}").about(
                        self._incoming.policy.label, self._incoming.retries
                    )
                return piece
            except APIConnectionError as error:
                yield from self._take_up(error)

    def _take_up(self, error: APIConnectionError) -> Flow[None]:
        """Asks for the rest, if the server can tell that it is the rest of the same."""
        span, policy = self._span, self._incoming.policy
        is_over = self.total is not None and self.done >= self.total
        if span is None or is_over or not self._can_be_taken_up:
            raise error
        yield from self._incoming.close()
        yield from pause(policy, error, self._failures, None)
        self._failures += 1
        wanted = {**_IDENTITY, "Range": span.after(self.done)}
        if self._validator is not None:
            wanted["If-Range"] = self._validator
        self._incoming = yield from self._order.send(wanted, policy.end)
        answer = self._incoming.answer
        rest = span_of(answer)
        is_same = is_same_version(self.answer.headers, answer.headers)
        if rest is None or not span.goes_on(self.done, rest) or not is_same:
            raise APIConnectionError(
                f"the download broke off after {self.done:,} bytes, and what the server has now is not the rest of it"
            ).about(policy.label, self._incoming.retries) from error
        if span.end is None and rest.size is not None:
            self._span = span._replace(end=rest.size, size=rest.size)
            self.total = self._span.length

    @property
    def _can_be_taken_up(self) -> bool:
        takes_ranges = self.answer.headers.get("accept-ranges", "").lower() == "bytes"
        is_get = self._order.call.operation.method == "GET"
        return is_get and (takes_ranges or self._validator is not None)


def open_body(order: Order) -> Flow[Response[Body]]:
    """The answer, of which nothing has been read."""
    incoming = yield from order.send(_IDENTITY)
    answer = incoming.answer
    body = Body(order, incoming)
    return Response(
        answer.status, answer.headers, body, b"", (), incoming.retries, incoming.url
    )


def read_all(body: Body) -> Flow[bytes]:
    """All that is left of the body."""
    pieces = []
    with body.all_or_none():
        while (piece := (yield from body.following())) is not END:
            pieces.append(piece)
    return b"".join(pieces)


def save(
    body: Body, path: Place, progress: Progress | None, act: Callable[..., Any]
) -> Flow[int]:
    """Writes the body into the file, which is there when all of it is.

    `act` carries out what may have to wait for a disk.
    """
    body.check()
    if body.is_whole and body.done:
        raise RuntimeError("the download has been read already: make the call again")
    part = Path(f"{os.fspath(path)}.part")
    file = yield Ask(partial(act, open, part, "wb"))
    try:
        with file, body.all_or_none():
            while (piece := (yield from body.following())) is not END:
                yield Ask(partial(act, file.write, piece))
                if progress is not None:
                    yield Ask(partial(progress, body.done, body.total))
        part.replace(path)
    except BaseException:
        part.unlink()
        raise
    return body.done


def _at_once(function: Callable[..., Any], *arguments: Any) -> Any:
    return function(*arguments)


class Download(Reading[bytes]):
    """The body of an answer as it comes: see `streamed`."""

    @property
    def length(self) -> int | None:
        """How many bytes there will be, where that is known."""
        length: int | None = self._source.total
        return length

    def read(self) -> bytes:
        """All that is left of it."""
        content: bytes = self._run(read_all(self._source))
        return content

    def to_file(self, path: Place, *, progress: Progress | None = None) -> int:
        """Writes it into a file, and gives how many bytes that were.

        Until all of it is there, it is in a file beside it that ends in `.part`.
        """
        count: int = self._run(save(self._source, path, progress, _at_once))
        return count


class AsyncDownload(AsyncReading[bytes]):
    """The body of an answer as it comes: see `streamed`."""

    @property
    def length(self) -> int | None:
        """How many bytes there will be, where that is known."""
        length: int | None = self._opened.value.total
        return length

    async def read(self) -> bytes:
        """All that is left of it."""
        content: bytes = await self._run(read_all(await self._source()))
        return content

    async def to_file(self, path: Place, *, progress: Progress | None = None) -> int:
        """Writes it into a file, and gives how many bytes that were.

        Until all of it is there, it is in a file beside it that ends in `.part`.
        """
        from anyio.to_thread import run_sync

        source = await self._source()
        count: int = await self._run(save(source, path, progress, run_sync))
        return count


def download(client: "Client", *call: Any) -> Download:
    """The open body of the answer to the call."""
    order = Order(client._calls(), call_of(*call))
    return Download(client, run(open_body(order), client._connection.transport()))


def async_download(client: "AsyncClient", *call: Any) -> AsyncDownload:
    """The body of the answer to the call, which is made when it is opened."""
    return AsyncDownload(client, Order(client._calls(), call_of(*call)), open_body)


@overload
def streamed(  # pyright: ignore[reportOverlappingOverload]
    method: Callable[P, Awaitable[Any]],
) -> Callable[P, AsyncDownload]: ...
@overload
def streamed(method: Callable[P, Any]) -> Callable[P, Download]: ...
def streamed(method: Callable[..., Any]) -> Callable[..., Any]:
    """The method with the same arguments, which gives the body of its answer as it comes.

    `with streamed(client.files.download)("f1") as download: download.to_file("f1.pdf")`;
    for async clients with `async with`, which makes the call.
    """
    owner, name = owner_of(method, "streamed")
    plain = unwrap(getattr(type(owner), name))
    return partial(plain, owner._giving("download"))
