"""The methods that call operations, in the groups that the client offers them in."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from msgspec import Struct, field

from clientwright.earlier import EarlierName
from clientwright.encoders import Identifier
from clientwright.model import Parts, Scalar, SecurityRequirement
from clientwright.package.types import NONE, StreamOf, Type, XmlHint, is_nullable, union
from clientwright.pointer import Pointer


class Argument(Struct, frozen=True):
    """An argument of a method: a parameter of the operation, or a property of its body."""

    name: Identifier
    wire: str
    place: Literal["path", "query", "querystring", "header", "cookie", "body"]
    type: Type
    is_required: bool
    """Whether a call must give it; what the client takes once for all calls need not be given."""
    is_shared: bool = False
    is_needed: bool = False
    """Whether the API asks for it, be it given by the call or by the client."""
    constant: Scalar = None
    is_implied: bool = True
    """Whether the constant is the method's default: not where a body may be left out that has more to say."""
    style: str = ""
    explode: bool = False
    content: str | None = None
    """The media type that a parameter has in place of a style."""
    allows_reserved: bool = False
    allows_empty: bool = False
    part_headers: tuple[str, ...] = ()
    """The headers that a part of a multipart body takes from a `Part`."""
    doc: str = ""
    is_deprecated: bool = False
    earlier: tuple[EarlierName, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """What Python calls it, and then what the API does where that is something else."""
        return (str(self.name),) if self.name == self.wire else (str(self.name), self.wire)

    @property
    def can_be_unset(self) -> bool:
        """Whether `None` is a value of its own, so that another one must stand for "not given"."""
        return self.place == "body" and self.constant is None and is_nullable(self.type)


class Body(Struct, frozen=True):
    """The body of a request."""

    content_type: str
    type: Type
    is_required: bool
    fields: tuple[Argument, ...] = ()
    """The properties that are arguments of their own."""
    doc: str = ""
    parts: Parts = field(default_factory=Parts)
    xml: XmlHint = ()
    """How it is written in XML; none where it is no XML."""
    xml_parts: tuple[tuple[str | int, XmlHint, Type], ...] = ()
    """How those of its parts are that are XML: by name, or by place, of which -1 stands for all others."""
    others: tuple[Body, ...] = ()
    """The other media types that it may have."""
    takes_fields: bool = True
    """Whether the arguments make this body, too, where it is one of the others."""

    @property
    def all(self) -> tuple[Body, ...]:
        """The body in each media type, the usual one first."""
        return (self, *self.others)

    @property
    def has_choice(self) -> bool:
        """Whether a caller may, or must, say which media type it has."""
        return len(self.all) > 1 or "*" in self.content_type

    @property
    def is_open(self) -> bool:
        """Whether its media type is a range such as `image/*`, of which nothing is the usual one."""
        return "*" in self.content_type and not self.content_type.startswith("*/*")


class Link(Struct, frozen=True):
    """What may be called next with what an answer holds."""

    name: str
    method: str
    """The method that it leads to: `orders.get`."""
    arguments: tuple[tuple[str, str], ...]
    """The names of arguments, and expressions or constants for them as JSON text."""
    doc: str = ""


class Answer(Struct, frozen=True):
    """What one status brings."""

    status: str
    doc: str
    contents: tuple[tuple[str, Type], ...] = ()
    """Media types and what they hold."""
    headers: tuple[tuple[str, Type], ...] = ()
    """Those that are more than text."""
    links: tuple[Link, ...] = ()
    is_success: bool = False
    """Whether a call returns it; redirects, or else `default`, are successes where the document has no other."""


class Pages(Struct, frozen=True):
    """How a method is asked for pages, and where in its answers things are, by wire names and by those of Python."""

    style: Literal["page", "offset", "cursor", "url", "link"]
    parameter: Identifier | None
    """The argument that says which page, where one does."""
    page_size: Identifier | None
    start: int
    item: Type
    wire_items: tuple[str, ...]
    wire_next: tuple[str, ...]
    wire_more: tuple[str, ...]
    items: tuple[str, ...]
    next: tuple[str, ...]
    more: tuple[str, ...]


class Method(Struct, frozen=True):
    """A method of a resource: one operation."""

    pointer: Pointer
    key: str
    name: Identifier
    dotted_name: str
    """The name with that of its resource: `cycles.get`."""
    id: str
    verb: str
    path: tuple[str | Argument, ...]
    """Literal text and the arguments between."""
    arguments: tuple[Argument, ...]
    """Those that stand in the path, the query, headers and cookies."""
    body: Body | None
    answers: tuple[Answer, ...]
    returns: Type
    security: tuple[SecurityRequirement, ...] | None
    """`None` where the API's own security holds."""
    servers: tuple[tuple[str, str], ...]
    """Names and addresses; none where those of the API hold."""
    pages: Pages | None
    summary: str
    description: str
    is_deprecated: bool

    @property
    def has_streams(self) -> bool:
        """Whether there is an answer that is a stream."""
        contents = (type_ for answer in self.answers if answer.is_success for _, type_ in answer.contents)
        return any(isinstance(type_, StreamOf) for type_ in contents)

    @property
    def path_arguments(self) -> list[Argument]:
        """The arguments that may be given by position: those of the path."""
        return [argument for argument in self.arguments if argument.place == "path"]

    @property
    def named_arguments(self) -> list[Argument]:
        """The keyword-only arguments: those that a call must give come first."""
        arguments = [a for a in self.arguments if a.place != "path"] + list(self.body.fields if self.body else ())
        return sorted(arguments, key=lambda argument: not argument.is_required)

    @property
    def is_plain(self) -> bool:
        """Whether the method of the async class is no coroutine: what it gives is awaited, entered or iterated."""
        return self.pages is not None or isinstance(self.returns, StreamOf)

    @property
    def accepts(self) -> tuple[str, ...]:
        """The media types that a call may ask for, where there is a choice."""
        contents = [media for answer in self.answers if answer.is_success for media, _ in answer.contents]
        names = tuple(dict.fromkeys(media for media in contents if "*" not in media))
        return names if len(names) > 1 and self.pages is None else ()

    def returns_for(self, media: str) -> Type:
        """The type that a call gives back that has asked for the media type."""
        types: list[Type] = []
        for answer in self.answers:
            if answer.is_success:
                contents = dict(answer.contents)
                types += [contents[media]] if media in contents else contents.values() or [NONE]
        return union(*types)


RESOURCE_IMPORTS = frozenset(
    {
        "Any",
        "AsyncIterable",
        "AsyncPages",
        "AsyncResource",
        "AsyncStream",
        "Binary",
        "Body",
        "CallOptions",
        "Cursor",
        "Encoding",
        "Iterable",
        "LinkHeader",
        "Literal",
        "Mapping",
        "Moved",
        "NextUrl",
        "Offset",
        "Operation",
        "Page",
        "PageNumber",
        "Part",
        "Parts",
        "Renamed",
        "Resource",
        "Sequence",
        "ServerSentEvent",
        "Stream",
        "UNSET",
        "UUID",
        "Unset",
        "WholeEvent",
    }
)
"""What the modules of resources may import beside generated classes."""


class Moved(Struct, frozen=True):
    """An earlier name of a method, perhaps of one of another resource."""

    name: Identifier
    method: Method


class Resource(Struct, frozen=True, eq=False, dict=True):
    """A group of methods."""

    name: Identifier
    """The module, and the attribute of the client."""
    class_name: Identifier
    doc: str
    methods: tuple[Method, ...]
    moved: tuple[Moved, ...] = ()
    """The methods that were found here in earlier versions, by their names then."""

    @cached_property
    def method_names(self) -> frozenset[str]:
        """What the methods are called, and were."""
        earlier = (moved.name for moved in self.moved)
        return frozenset((*(method.name for method in self.methods), *earlier))
