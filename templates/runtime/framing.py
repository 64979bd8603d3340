"""Finds the items in a body that comes in pieces: events, lines of JSON, JSON sequences.

Each frame is told from the next one as soon as it is complete; `Lines().feed(b'1\\n2')`
gives `[b"1"]`, and `end()` what is left when the body has ended well.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any, Literal, NamedTuple, Protocol

import msgspec

from .decoding import Decoded, decode
from .errors import InvalidArgumentError
from .media import bare, series
from .requests import check_header

Kind = Literal["events", "lines", "records"]
_LINE_END = re.compile(b"\r\n|\n|\r")

_LONGEST = 10**9
"""Milliseconds that are waited at most before connecting again."""


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


class Whole(NamedTuple):
    """An event, and what it is beside its data: those of its fields that came."""

    event: ServerSentEvent
    fields: Mapping[str, Any]


class Framing(Protocol):
    """Turns pieces of a body into frames."""

    def feed(self, piece: bytes) -> list[Any]:
        """The frames that are complete with this piece."""
        ...

    def end(self) -> list[Any]:
        """What is left at the end of a body that was not cut off."""
        ...


def framing(kind: Kind, *, keeps_fields: bool = False) -> Framing:
    """A new framing of that kind; of events, these or their fields as well."""
    match kind:
        case "events":
            return Events(keeps_fields=keeps_fields)
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


def is_cut_off(record: bytes) -> bool:
    """Whether more of it may be missing, although it is JSON.

    So it is with numbers and words that nothing stands behind (RFC 7464 §2.4).
    """
    has_own_end = record.lstrip().startswith((b'"', b"[", b"{"))
    return not has_own_end and record == record.rstrip()


def _is_json(text: bytes) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


class Events:
    """Server-sent events, as the HTML standard reads them (§9.2.6)."""

    def __init__(self, last_id: str = "", *, keeps_fields: bool = False) -> None:
        self.last_id = last_id
        self.retry: float | None = None
        """Seconds to wait before connecting again, where the server says so."""
        self._keeps_fields = keeps_fields
        self._parts: list[bytes] = []
        self._data: list[str] = []
        self._fields: dict[str, Any] = {}
        self._id = last_id
        self._is_first = True
        self._ends_in_cr = False

    @property
    def place(self) -> str:
        """The last id as a header holds it: without spaces around it.

        It is empty where there is no id, or one that no header can hold.
        """
        try:
            return check_header("Last-Event-ID", self.last_id.strip(" \t"))[1]
        except InvalidArgumentError:
            return ""

    def again(self) -> "Events":
        """A framing of what follows, of another answer."""
        following = Events(self.last_id, keeps_fields=self._keeps_fields)
        following.retry = self.retry
        return following

    def feed(self, piece: bytes) -> list[Any]:
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

    def end(self) -> list[Any]:
        """Nothing: an event without its empty line is not complete."""
        return []

    def _line(self, line: bytes) -> ServerSentEvent | Whole | None:
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
            self._fields["event"] = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdecimal():
            self._fields["retry"] = milliseconds = int(value[:18])
            self.retry = min(milliseconds, _LONGEST) / 1000
        return None

    def _dispatched(self) -> ServerSentEvent | Whole | None:
        """The event before an empty line; what has no data is none."""
        data, self._data = self._data, []
        fields, self._fields = self._fields, {}
        self.last_id = self._id
        if not data:
            return None
        kind = fields.get("event") or "message"
        event = ServerSentEvent("\n".join(data), kind, self._id)
        if not self._keeps_fields:
            return event
        came = {**fields, "event": fields.get("event"), "id": self._id}
        return Whole(
            event, {key: it for key, it in came.items() if it not in ("", None)}
        )


def read_frame(frame: Any, type_: Any, data_first: bool) -> tuple[Decoded, bool]:
    """The frame as an item, and whether its data is JSON of its own or just text.

    The one that fits tells; what fitted before is tried first. So it is with the type of
    an event that has none, which is `message` where the item has to have one.
    """
    if isinstance(frame, ServerSentEvent):
        return decode(frame.data.encode(), type_), False
    if not isinstance(frame, Whole):
        return decode(frame, type_), False
    best: tuple[Decoded, bool] | None = None
    kinds: list[Mapping[str, Any]] = [{}]
    if "event" not in frame.fields:
        kinds.append({"event": frame.event.event})
    for kind, is_json in product(kinds, (data_first, not data_first)):
        text = frame.event.data
        data = msgspec.Raw(text.encode()) if is_json else text
        content = msgspec.json.encode({**kind, **frame.fields, "data": data})
        try:
            decoded = decode(content, type_.type)
        except ValueError:
            continue
        if not decoded.mismatches:
            return decoded, is_json
        if best is None or len(decoded.mismatches) < len(best[0].mismatches):
            best = decoded, is_json
    assert best is not None  # text always is JSON
    return best
