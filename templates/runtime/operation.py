"""The constants that describe one operation: what to send, and what may come back.

`Operation("cycles.get", method="GET", path=("/cycles/", path("cycle_id", "cycleId")))`
"""

from collections.abc import Callable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from .lazy import lazy

if TYPE_CHECKING:
    from .paging import Pagination
    from .shapes import Body

__getattr__ = lazy(
    __name__,
    {
        "paging": ("Cursor", "LinkHeader", "NextUrl", "Offset", "PageNumber"),
        "shapes": ("Body", "Encoding", "Parts", "WholeEvent", "field"),
    },
    package=__package__,
)[1]
"""What only operations with bodies or with pages are made of is loaded with these."""

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


def name_on_wire(argument: str, name: str | None) -> str:
    """What the API calls an argument: the same, where nothing else is said."""
    return argument if name is None else name


def path(
    argument: str,
    name: str | None = None,
    *,
    style: Style = "simple",
    explode: bool = False,
    allow_reserved: bool = False,
    content: str | None = None,
) -> Parameter:
    """A parameter that fills a gap in the path; always required."""
    name = name_on_wire(argument, name)
    return Parameter(
        argument, name, "path", True, style, explode, allow_reserved, False, content
    )


def query(
    argument: str,
    name: str | None = None,
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
        name_on_wire(argument, name),
        "query",
        required,
        style,
        explode,
        allow_reserved,
        allow_empty,
        content,
    )


def querystring(
    argument: str, name: str | None = None, *, required: bool = False, content: str
) -> Parameter:
    """A parameter that is the whole query string."""
    name = name_on_wire(argument, name)
    return Parameter(argument, name, "querystring", required, content=content)


def header(
    argument: str,
    name: str | None = None,
    *,
    required: bool = False,
    style: Style = "simple",
    explode: bool = False,
    content: str | None = None,
) -> Parameter:
    """A parameter sent as a header."""
    name = name_on_wire(argument, name)
    return Parameter(
        argument, name, "header", required, style, explode, content=content
    )


def cookie(
    argument: str,
    name: str | None = None,
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
        name_on_wire(argument, name),
        "cookie",
        required,
        style,
        explode,
        allow_reserved,
        False,
        content,
    )


class Operation:
    """One method on one path, with all that a call has to know about it.

    What follows from it is found out by the first call, and kept.
    """

    def __init__(
        self,
        name: str | None = None,
        *,
        method: str,
        path: tuple[str | Parameter, ...],
        parameters: tuple[Parameter, ...] = (),
        body: "Body | None" = None,
        responses: Mapping[str, Contents] = _NOTHING,
        headers: Contents = _NOTHING,
        security: tuple[Requirement, ...] | None = None,
        servers: Mapping[str, str] = _NOTHING,
        pagination: "Pagination | None" = None,
        links: Mapping[str, Links] = _NOTHING,
        url: str | None = None,
    ) -> None:
        self.name = name
        """How Python calls it, for messages: `cycles.get`."""
        self.method = method
        self.path = path
        self.parameters = parameters
        self.body = body
        self.responses = responses
        self.headers = headers
        """Those of its answers that are more than text, with their types."""
        self.security = security
        """Alternatives, the preferred one first; `None` for the API's, `()` for none."""
        self.servers = servers
        """Its own addresses by name, where they are not those of the API."""
        self.pagination = pagination
        self.links = links
        """What may be called next, by status."""
        self.url = url
        """Where the request goes, whatever path and query say: the address of a page."""

    def but(self, **changes: Any) -> "Operation":
        """The same operation with something else in it."""
        given = {name: getattr(self, name) for name in _DETAILS}
        return Operation(**{**given, **changes})

    def sending(self, content_type: str | None) -> "Operation":
        """The operation with its body in that media type; `None` for the usual one."""
        if content_type is None or self.body is None:
            return self
        from .bodies import sent_as

        return self.but(body=sent_as(self.body, content_type))

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


_DETAILS = (
    *("name", "method", "path", "parameters", "body", "responses", "headers"),
    *("security", "servers", "pagination", "links", "url"),
)
"""What an operation is made of."""
