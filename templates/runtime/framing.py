"""Finds the items in a body that comes in pieces: events, lines of JSON, JSON sequences.

Each frame is told from the next one as soon as it is complete; `Lines().feed(b'1\\n2')`
gives `[b"1"]`, and `end()` what is left when the body has ended well.
"""

import json
import re
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from .media import bare, series

Kind = Literal["events", "lines", "records"]
_LINE_END = re.compile(b"\r\n|\n|\r")


def kind_of(media_type: str) -> Kind | None:
    """How a media type puts items one after another, where it does (3.2 §4.14)."""
    return "events" if bare(media_type) == "text/event-stream" else series(media_type)


@dataclass(frozen=True, slots=True)
class ServerSentEvent:
    """One event of a `text/event-stream`."""

    data: str = ""
    event: str = "message"
    """Its type."""
    id: str = ""
    """The last one that the stream brought: what it can be taken up after."""


class Framing(Protocol):
    """Turns pieces of a body into frames."""

    def feed(self, piece: bytes) -> list[Any]:
        """The frames that are complete with this piece."""
        ...

    def end(self) -> list[Any]:
        """What is left at the end of a body that was not cut off."""
        ...


def framing(kind: Kind) -> Framing:
    """A new framing of that kind."""
    match kind:
        case "events":
            return Events()
        case "lines":
            return Lines()
        case "records":
            return Records()


class Lines:
    """JSON Lines: one value on each line; empty lines are none."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def feed(self, piece: bytes) -> list[bytes]:
        """The lines that end in this piece."""
        first, *others = piece.split(b"\n")
        self._parts.append(first)
        if not others:
            return []
        lines = [b"".join(self._parts), *others[:-1]]
        self._parts = [others[-1]]
        return [line for line in lines if line.strip()]

    def end(self) -> list[bytes]:
        """The last line, which may lack its end."""
        return self.feed(b"\n")


class Records:
    """JSON text sequences (RFC 7464): values between record separators."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def feed(self, piece: bytes) -> list[bytes]:
        """The records that end in this piece; a line feed ends one that is whole."""
        first, *others = piece.split(b"\x1e")
        self._parts.append(first)
        records = []
        for other in others:
            records.append(b"".join(self._parts))
            self._parts = [other]
        if piece.endswith(b"\n") and _is_json(last := b"".join(self._parts)):
            records.append(last)
            self._parts = []
        return [record for record in records if record.strip()]

    def end(self) -> list[bytes]:
        """The last record."""
        return self.feed(b"\x1e")


def _is_json(text: bytes) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


class Events:
    """Server-sent events, as the HTML standard reads them (§9.2.6)."""

    def __init__(self, last_id: str = "") -> None:
        self.last_id = last_id
        self.retry: float | None = None
        """Seconds to wait before connecting again, where the server says so."""
        self._parts: list[bytes] = []
        self._data: list[str] = []
        self._event, self._id = "", last_id
        self._is_first = True
        self._ends_in_cr = False

    def feed(self, piece: bytes) -> list[ServerSentEvent]:
        """The events that an empty line ends in this piece."""
        if self._ends_in_cr and piece.startswith(b"\n"):
            piece = piece[1:]
        self._ends_in_cr = piece.endswith(b"\r")
        first, *others = _LINE_END.split(piece)
        self._parts.append(first)
        if not others:
            return []
        lines = [b"".join(self._parts), *others[:-1]]
        self._parts = [others[-1]]
        return [event for line in lines if (event := self._line(line)) is not None]

    def end(self) -> list[ServerSentEvent]:
        """Nothing: an event without its empty line is not complete."""
        return []

    def _line(self, line: bytes) -> ServerSentEvent | None:
        """The event that the line ends."""
        text = line.decode("utf-8", "replace")
        if self._is_first:
            text, self._is_first = text.removeprefix("\ufeff"), False
        if not text:
            return self._dispatched()
        name, _, value = text.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdecimal():
            self.retry = int(value[:9]) / 1000
        return None

    def _dispatched(self) -> ServerSentEvent | None:
        """The event before an empty line; what has no data is none."""
        data, self._data = self._data, []
        event, self._event = self._event, ""
        self.last_id = self._id
        if not data:
            return None
        return ServerSentEvent("\n".join(data), event or "message", self._id)
