"""Content that is sent piece by piece: from files and iterators, never all in memory.

`upload(Path("film.mp4"))` has the length of the file, and reads it anew for each attempt.
"""

import io
import os
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Callable,
    Iterable,
    Iterator,
    Mapping,
)
from contextlib import aclosing
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from .errors import InvalidArgumentError

Binary = bytes | os.PathLike[str] | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]
"""What bytes can be sent from; a path is a `Path`, since a `str` may be meant as text."""
_CHUNK = 256 * 1024


@dataclass(frozen=True, slots=True)
class Part:
    """A value in a multipart body, with what stands above it: most often a file.

    `Part(Path("a.png"), content_type="image/png")`
    """

    content: Any
    """What it holds: a file (see `Binary`), or any value that can be sent."""
    filename: str | None = None
    """The name of the file; that of the path, if not given."""
    content_type: str | None = None
    headers: Mapping[str, Any] = field(default_factory=dict)
    """Headers of its own, with values as those of other headers: text, numbers, dates."""


class Upload:
    """Content in pieces; iterating over it, plainly or with `async for`, begins anew."""

    def __init__(self, *sources: "bytes | Source") -> None:
        self.sources = sources

    @property
    def length(self) -> int | None:
        """The number of bytes, where it is known before they are sent."""
        lengths = [
            len(source) if isinstance(source, bytes) else source.length
            for source in self.sources
        ]
        known = [length for length in lengths if length is not None]
        return sum(known) if len(known) == len(lengths) else None

    @property
    def is_spent(self) -> bool:
        """Whether it cannot begin anew, since an iterator gives its items only once."""
        return any(
            source.is_spent for source in self.sources if isinstance(source, Source)
        )

    @property
    def is_async(self) -> bool:
        """Whether only `async for` can iterate over it."""
        return any(isinstance(source, AsyncItems) for source in self.sources)

    def __iter__(self) -> Iterator[bytes]:
        for source in self.sources:
            if isinstance(source, bytes):
                yield source
            else:
                yield from source

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for source in self.sources:
            if isinstance(source, bytes):
                yield source
            elif isinstance(source, Items):
                for chunk in source:
                    yield chunk
            else:
                chunks = (
                    source.chunks()
                    if isinstance(source, AsyncItems)
                    else _in_thread(iter(source))
                )
                async with aclosing(chunks):  # also where the connection breaks off
                    async for chunk in chunks:
                        yield chunk


async def _in_thread(chunks: Iterator[bytes]) -> AsyncGenerator[bytes, None]:
    """The chunks of a file, read where waiting for the disk holds up no other task."""
    from anyio.to_thread import run_sync

    while chunk := await run_sync(next, chunks, b""):
        yield chunk


class Source:
    """Where a part of the content comes from."""

    length: int | None = None
    is_spent = False

    def __iter__(self) -> Iterator[bytes]:
        raise NotImplementedError


class PathSource(Source):
    """A file by its path, which is opened for each attempt."""

    def __init__(self, path: os.PathLike[str]) -> None:
        self._path = Path(path)
        try:
            self.length = self._path.stat().st_size
            with self._path.open("rb"):  # so that a lack of rights shows before sending
                pass
        except OSError as error:
            raise InvalidArgumentError(f"{path} cannot be read: {error}") from error

    def __iter__(self) -> Iterator[bytes]:
        with self._path.open("rb") as file:
            yield from _read(file, self.length)


class FileSource(Source):
    """An open file, from where it stands; it is wound back for each attempt."""

    def __init__(self, file: Any) -> None:
        if isinstance(file, io.TextIOBase):
            raise InvalidArgumentError(
                'a file has to be opened in binary mode, as "rb"'
            )
        self._file: IO[bytes] = file
        self._start: int | None = None
        seekable = getattr(file, "seekable", None)
        if seekable is not None and seekable():
            self._start = file.tell()
            self.length = file.seek(0, os.SEEK_END) - self._start
            file.seek(self._start)

    def __iter__(self) -> Iterator[bytes]:
        if self._start is None:
            self.is_spent = True
        else:
            self._file.seek(self._start)
        yield from _read(self._file, self.length)


class Items(Source):
    """What an iterable gives, each item as bytes."""

    def __init__(self, items: Iterable[Any], write: Callable[[Any], bytes]) -> None:
        self._items, self._write = items, write

    def __iter__(self) -> Iterator[bytes]:
        items = iter(self._items)
        self.is_spent = items is self._items
        yield from filter(None, map(self._write, items))


class AsyncItems(Source):
    """What an async iterable gives, each item as bytes; only async clients send it."""

    def __init__(
        self, items: AsyncIterable[Any], write: Callable[[Any], bytes]
    ) -> None:
        self._items, self._write = items, write

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        """The items as bytes, those that are empty left out."""
        items = aiter(self._items)
        self.is_spent = items is self._items
        try:
            async for item in items:
                if chunk := self._write(item):
                    yield chunk
        finally:
            if isinstance(items, AsyncGenerator):
                await items.aclose()


def source_of(content: Any) -> bytes | Source:
    """Bytes as they are, else where they come from; see `Binary`."""
    match content:
        case bytes() | bytearray() | memoryview():
            return bytes(content)
        case os.PathLike():
            return PathSource(content)
        case str() | Mapping():
            pass
        case _ if is_file(content):
            return FileSource(content)
        case AsyncIterable():
            return AsyncItems(content, _chunk)
        case Iterable():
            return Items(content, _chunk)
    raise TypeError(
        f"bytes are sent from bytes, a `Path`, a file or an iterator of bytes, not from `{type(content).__name__}`"
    )


def is_binary(value: Any) -> bool:
    """Whether the value can only be meant as content: bytes, a file or an iterator."""
    if isinstance(value, bytes | bytearray | memoryview):
        return True
    return isinstance(value, Iterator | AsyncIterable) or is_file(value)


def is_file(value: Any) -> bool:
    """Whether the value is a file, or the path of one."""
    return isinstance(value, os.PathLike) or callable(getattr(value, "read", None))


def joined(*sources: bytes | Source) -> "bytes | Upload":
    """The content of the sources, one behind the other."""
    parts = [source for source in sources if isinstance(source, bytes)]
    return b"".join(parts) if len(parts) == len(sources) else Upload(*sources)


def _chunk(item: Any) -> bytes:
    if isinstance(item, bytes | bytearray | memoryview):
        return bytes(item)
    raise InvalidArgumentError(
        f"an iterator that is sent has to give bytes, not `{type(item).__name__}`"
    )


def _read(file: IO[bytes], length: int | None) -> Iterator[bytes]:
    """The chunks of a file, as many bytes as were announced."""
    left = length
    while left != 0:
        chunk = file.read(_CHUNK if left is None else min(_CHUNK, left))
        if not chunk:
            break
        left = None if left is None else left - len(chunk)
        yield _chunk(chunk)
    if left:
        raise InvalidArgumentError(
            f"the file ended {left} bytes before its length, which was announced already"
        )
