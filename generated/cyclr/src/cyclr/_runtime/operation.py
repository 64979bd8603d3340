"""The constants that describe one operation: what to send, and what may come back.

`Operation("cycles.get", method="GET", path=("/cycles/", path("cycle_id", "cycleId")))`
"""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

Location = Literal["path", "query", "querystring", "header", "cookie"]
Style = Literal[
    "simple",
    "label",
    "matrix",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "tabDelimited",
    "deepObject",
    "cookie",
]
Requirement = tuple[tuple[str, tuple[str, ...]], ...]
"""Schemes that are needed together, each with the scopes asked of it."""
Contents = Mapping[str, Callable[[], Any]]
"""Media types, each with a function that gives the type of its value."""
Links = Mapping[str, tuple[str, Mapping[str, Any]]]
"""Links by name: the method that each leads to, and the arguments that it gives."""

_NOTHING: Mapping[str, Any] = MappingProxyType({})
KEY_NAMES = frozenset({"idempotency-key", "x-idempotency-key"})


class Parameter(NamedTuple):
    """A value sent outside of the body: Python's name for it, and the wire's."""

    argument: str
    name: str
    location: Location
    required: bool
    style: Style = "form"
    explode: bool = False
    allow_reserved: bool = False
    """Whether reserved characters go out as they are."""
    allow_empty: bool = False
    """Whether an empty array is sent as an empty value."""
    content: str | None = None
    """The media type of the value, where it has one in place of a style."""


def path(
    argument: str,
    name: str,
    *,
    style: Style = "simple",
    explode: bool = False,
    allow_reserved: bool = False,
    content: str | None = None,
) -> Parameter:
    """A parameter that fills a gap in the path; always required."""
    return Parameter(
        argument, name, "path", True, style, explode, allow_reserved, False, content
    )


def query(
    argument: str,
    name: str,
    *,
    required: bool = False,
    style: Style = "form",
    explode: bool = True,
    allow_reserved: bool = False,
    allow_empty: bool = False,
    content: str | None = None,
) -> Parameter:
    """A parameter of the query string."""
    return Parameter(
        argument,
        name,
        "query",
        required,
        style,
        explode,
        allow_reserved,
        allow_empty,
        content,
    )


def querystring(
    argument: str, name: str, *, required: bool = False, content: str
) -> Parameter:
    """A parameter that is the whole query string."""
    return Parameter(argument, name, "querystring", required, content=content)


def header(
    argument: str,
    name: str,
    *,
    required: bool = False,
    style: Style = "simple",
    explode: bool = False,
    content: str | None = None,
) -> Parameter:
    """A parameter sent as a header."""
    return Parameter(
        argument, name, "header", required, style, explode, content=content
    )


def cookie(
    argument: str,
    name: str,
    *,
    required: bool = False,
    style: Style = "form",
    explode: bool = True,
    allow_reserved: bool = False,
    content: str | None = None,
) -> Parameter:
    """A parameter sent as a cookie."""
    return Parameter(
        argument,
        name,
        "cookie",
        required,
        style,
        explode,
        allow_reserved,
        False,
        content,
    )


class Field(NamedTuple):
    """A property of an object body that is an argument of its own."""

    argument: str
    name: str
    required: bool
    nullable: bool
    """Whether `None` is sent as null; else `None` leaves the property out."""
    default: Any
    """The constant that the method gives where the caller gives nothing; `...` for none."""


def field(
    argument: str,
    name: str,
    *,
    required: bool = False,
    nullable: bool = False,
    default: Any = ...,
) -> Field:
    """A property of an object body; `default` is the constant in the method's signature."""
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


Steps = tuple[str, ...]
"""A way through an answer: attributes and keys, and `-1` for the last of a list."""


class WholeEvent(NamedTuple):
    """The type of server-sent events as wholes: objects with `event`, `data`, `id`."""

    type: Any


class PageNumber(NamedTuple):
    """Pages asked for by number: the argument `page`, which counts from `start`."""

    page: str
    start: int = 1
    items: Steps = ()


class Offset(NamedTuple):
    """Pages asked for by the number of items before them: the argument `offset`."""

    offset: str
    start: int = 0
    items: Steps = ()


class Cursor(NamedTuple):
    """Pages asked for by the argument `cursor`, whose value the last answer has."""

    cursor: str
    next: Steps
    items: Steps = ()
    more: Steps = ()
    """Where the answer says whether there are more, if it does."""


class NextUrl(NamedTuple):
    """Pages at addresses, each of which the last answer has."""

    next: Steps
    items: Steps = ()


class LinkHeader(NamedTuple):
    """Pages at addresses, each in the `Link` header of the last answer (RFC 8288)."""

    items: Steps = ()


Pagination = PageNumber | Offset | Cursor | NextUrl | LinkHeader


@dataclass(frozen=True, eq=False, kw_only=True)
class Operation:
    """One method on one path, with all that a call has to know about it.

    What follows from it is found out by the first call, and kept.
    """

    name: str | None = dataclasses.field(default=None, kw_only=False)
    """How Python calls it, for messages: `cycles.get`."""
    method: str
    path: tuple[str | Parameter, ...]
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: Mapping[str, Contents] = dataclasses.field(default_factory=dict)
    headers: Contents = dataclasses.field(default_factory=dict)
    """Those of its answers that are more than text, with their types."""
    security: tuple[Requirement, ...] | None = None
    """Alternatives, the preferred one first; `None` for the API's, `()` for none."""
    servers: Mapping[str, str] = dataclasses.field(default_factory=dict)
    """Its own addresses by name, where they are not those of the API."""
    pagination: Pagination | None = None
    links: Mapping[str, Links] = dataclasses.field(default_factory=dict)
    """What may be called next, by status."""
    url: str | None = None
    """Where the request goes, whatever path and query say: the address of a page."""

    def sending(self, content_type: str | None) -> "Operation":
        """The operation with its body in that media type; `None` for the usual one."""
        if content_type is None or self.body is None:
            return self
        from .bodies import sent_as

        return dataclasses.replace(self, body=sent_as(self.body, content_type))

    @cached_property
    def by_location(self) -> Mapping[str, tuple[Parameter, ...]]:
        """The parameters of each location, in order."""
        found: dict[str, tuple[Parameter, ...]] = {}
        for parameter in self.parameters:
            known = found.get(parameter.location, ())
            found[parameter.location] = (*known, parameter)
        return found

    @cached_property
    def accept(self) -> str:
        """The media types of its successes, as the header `Accept` lists them."""
        names = {
            name: None
            for status, contents in self.responses.items()
            if status.startswith("2") or status == "default"
            for name in contents
        }
        return ", ".join(names) or "*/*"

    @cached_property
    def key(self) -> Parameter | None:
        """The header that tells the server which requests are the same call."""
        headers = self.by_location.get("header", ())
        return next((p for p in headers if p.name.lower() in KEY_NAMES), None)

    @cached_property
    def template(self) -> str:
        """The path with its gaps: `/cycles/{cycleId}`."""
        return "".join(
            part if isinstance(part, str) else f"{{{part.name}}}" for part in self.path
        )

    @property
    def title(self) -> str:
        """The shortest name that users know it by: `cycles.get`."""
        return self.name or f"{self.method} {self.template}"

    @cached_property
    def label(self) -> str:
        """Its name and its place: `cycles.get (GET /cycles/{cycleId})`."""
        place = f"{self.method} {self.template}"
        return place if self.title == place else f"{self.title} ({place})"
