"""How bodies are written and read: the constants of operations that send or stream something.

`Body("application/json", fields=(field("name", "Name", required=True),))`
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from .operation import Style, name_on_wire

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Field(NamedTuple):
    """A property of an object body that is an argument of its own."""

    argument: str
    name: str
    required: bool
    nullable: bool
    """Whether `None` is sent as null; else `None` leaves the property out."""
    default: Any
    """The constant that is sent with the others, where the caller gives none; `...` for none."""


def field(
    argument: str,
    name: str | None = None,
    *,
    required: bool = False,
    nullable: bool = False,
    default: Any = ...,
) -> Field:
    """A property of an object body; `default` is the only value that it can have."""
    name = name_on_wire(argument, name)
    return Field(argument, name, required, nullable, default)


class Encoding(NamedTuple):
    """How a property of a form, or a part of a multipart body, is written."""

    content_type: str | None = None
    style: Style | None = None
    """The style of a query parameter, which it is written like."""
    explode: bool | None = None
    allow_reserved: bool = False
    headers: Mapping[str, str] = _NOTHING
    needs: tuple[str, ...] = ()
    """The headers that only a `Part` can give, and that have to be there."""
    is_text: bool = False
    """Whether its bytes are sent as base64, since the document calls it text."""
    parts: "Parts | None" = None
    """What it is made of, where it is a multipart body in itself."""
    xml: Mapping[str, Any] | None = None
    type: Callable[[], Any] | None = None
    """Where it is XML: how its root is written, and what it is made of."""


class Parts(NamedTuple):
    """How the parts of a body are written: by name, or by place."""

    by_name: Mapping[str, Encoding] = _NOTHING
    first: tuple[Encoding, ...] = ()
    """Those of the first parts of an array."""
    rest: Encoding | None = None
    """That of all other parts of an array."""


class Body(NamedTuple):
    """What an operation sends: its media type, and the properties it flattens."""

    content_type: str
    required: bool = False
    fields: tuple[Field, ...] = ()
    parts: Parts = Parts()
    xml: Mapping[str, Any] | None = None
    """How its root is written in XML; the classes say it of their fields."""
    type: Callable[[], Any] | None = None
    """What it is made of, where that has to be known."""
    others: tuple["Body", ...] = ()
    """The other media types it may be sent in; the same fields make each of them."""
    nullable: bool = False
    """Whether `None` is sent as null, where a call has to give a body."""


class WholeEvent(NamedTuple):
    """The type of server-sent events as wholes: objects with `event`, `data`, `id`."""

    type: Any
