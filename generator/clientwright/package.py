"""The Python model: the package that is to be written, in Python's own words.

All decisions have been made by now. `render` prints these values twice, as lean modules and as complete stubs, and
`lockfile` writes them down.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from clientwright.encoders import Identifier
from clientwright.model import ApiKeyScheme, BasicScheme, BearerScheme, Scalar, SecurityRequirement
from clientwright.pointer import Pointer

# --- Types -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Builtin:
    """A type that needs no import."""

    name: Literal["str", "int", "float", "bool", "bytes", "None"]


@dataclass(frozen=True, slots=True)
class Imported:
    """A type of the standard library, or of the client's own runtime (a module that starts with a dot)."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class DateTime:
    """An aware `datetime`."""


@dataclass(frozen=True, slots=True)
class ModelType:
    """A generated class with fields."""

    name: Identifier


@dataclass(frozen=True, slots=True)
class EnumType:
    """A generated enum that lets unknown values pass."""

    name: Identifier
    base: Literal["str", "int"]


@dataclass(frozen=True, slots=True)
class LiteralOf:
    """One of a few fixed values."""

    values: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list."""

    item: Type


@dataclass(frozen=True, slots=True)
class DictOf:
    """A dictionary with string keys."""

    value: Type


@dataclass(frozen=True, slots=True)
class TupleOf:
    """A tuple of a fixed length."""

    items: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class UnionOf:
    """One of several types, without repetitions."""

    members: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of several types that look alike in JSON: the client finds out which."""

    members: tuple[Type, ...]
    is_family: bool = False
    """Whether the first is the base class of all others, so that it stands for them."""


@dataclass(frozen=True, slots=True)
class ChoiceType:
    """A generated name for a union whose members look alike in JSON, or for a type that contains itself."""

    name: Identifier


Type: TypeAlias = (
    Builtin
    | Imported
    | DateTime
    | ModelType
    | EnumType
    | LiteralOf
    | ListOf
    | DictOf
    | TupleOf
    | UnionOf
    | OneOf
    | ChoiceType
)

NONE = Builtin("None")
ANY = Imported("typing", "Any")
UNSET = Imported("._runtime.models", "Unset")


def is_nullable(type_: Type) -> bool:
    """Whether `None` is among the values of the type."""
    return type_ in (NONE, ANY) or (isinstance(type_, UnionOf) and NONE in type_.members)


def union(*members: Type) -> Type:
    """The union of the types, flattened; `Any` swallows the others, and `None` comes last."""
    flat = [part for member in members for part in (member.members if isinstance(member, UnionOf) else (member,))]
    distinct = tuple(dict.fromkeys(part for part in flat if part != NONE)) + ((NONE,) if NONE in flat else ())
    if ANY in distinct:
        return ANY
    return distinct[0] if len(distinct) == 1 else UnionOf(distinct)


def classes_in(type_: Type) -> Iterator[Identifier]:
    """The generated classes that the type names."""
    match type_:
        case ModelType(name) | EnumType(name, _) | ChoiceType(name):
            yield name
        case ListOf(inner) | DictOf(inner):
            yield from classes_in(inner)
        case UnionOf(members) | OneOf(members) | TupleOf(members):
            for member in members:
                yield from classes_in(member)
        case _:
            pass


# --- Models ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Field:
    """An attribute of a model."""

    name: Identifier
    wire: str
    type: Type
    """The type of the values the API may send, without what stands for an absent field."""
    is_required: bool
    constant: Scalar = None
    """The only value the field may have, where the document knows just one; it is then the default."""
    doc: str = ""
    is_deprecated: bool = False
    is_redeclared: bool = False
    """Whether the class extends one that has the field, and does no more than give it this value."""
    is_read_only: bool = False
    """Whether the API alone gives the field its value, so that it is not sent."""


@dataclass(frozen=True, slots=True)
class Model:
    """A class with fields."""

    pointer: Pointer
    name: Identifier
    doc: str
    fields: tuple[Field, ...]
    extra: Type | None = None
    """The type of members without a name of their own, where the document gives one."""
    base: Identifier | None = None
    """The model that it extends."""
    inherited: tuple[Field, ...] = ()
    """The fields of that model, and of those that it extends."""


@dataclass(frozen=True, slots=True)
class Enum:
    """An enum of strings or of integers."""

    pointer: Pointer
    name: Identifier
    doc: str
    base: Literal["str", "int"]
    members: tuple[tuple[Identifier, str | int], ...]


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name for a type."""

    pointer: Pointer
    name: Identifier
    doc: str
    type: Type
    is_choice: bool = False
    """Whether types that name it mean it, and not what it stands for: it is a class of its own at run time."""


ModelClass: TypeAlias = Model | Enum | Alias


@dataclass(frozen=True, slots=True)
class ModelModule:
    """The classes that belong together, in an order in which each is defined before it is used where that can be."""

    name: Identifier
    classes: tuple[ModelClass, ...]
    imports: Mapping[Identifier, tuple[Identifier, ...]]
    """Names by the model module they come from."""
    is_recursive: bool


# --- Resources -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method: a parameter of the operation, or a property of its body."""

    name: Identifier
    wire: str
    place: Literal["path", "query", "header", "cookie", "body"]
    type: Type
    is_required: bool
    """Whether a call must give it; what the client takes once for all calls need not be given."""
    is_shared: bool = False
    is_needed: bool = False
    """Whether the API asks for it, be it given by the call or by the client."""
    constant: Scalar = None
    style: str = ""
    explode: bool = False
    doc: str = ""
    is_deprecated: bool = False

    @property
    def can_be_unset(self) -> bool:
        """Whether `None` is a value of its own, so that another one must stand for "not given"."""
        return self.place == "body" and self.constant is None and is_nullable(self.type)


@dataclass(frozen=True, slots=True)
class Body:
    """The body of a request."""

    content_type: str
    type: Type
    is_required: bool
    fields: tuple[Argument, ...] = ()
    """The properties that are arguments of their own."""
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one status brings."""

    status: str
    doc: str
    contents: tuple[tuple[str, Type], ...] = ()
    """Media types and what they hold."""
    is_success: bool = False
    """Whether a call returns it; `default` is a success where the document has no other."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The arguments that ask for a page."""

    page: Identifier
    page_size: Identifier | None
    start: int = 1


@dataclass(frozen=True, slots=True)
class Method:
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
    pages: Pages | None
    summary: str
    description: str
    is_deprecated: bool


RESOURCE_IMPORTS = frozenset(
    {
        "Any",
        "AsyncPages",
        "AsyncResource",
        "Body",
        "CallOptions",
        "Literal",
        "Mapping",
        "Operation",
        "Page",
        "PageNumber",
        "Resource",
        "Sequence",
        "UNSET",
        "UUID",
        "Unset",
    }
)
"""What the modules of resources may import beside generated classes."""


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of methods."""

    name: Identifier
    """The module, and the attribute of the client."""
    class_name: Identifier
    doc: str
    methods: tuple[Method, ...]


# --- The client ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Setting:
    """An argument of the client's constructor that this API brings along."""

    name: Identifier
    type: Type
    doc: str
    environment: str
    is_callable: bool = False
    """Whether a function that returns the value will do as well."""


@dataclass(frozen=True, slots=True)
class Credential:
    """A security scheme and the settings that serve it."""

    scheme: BearerScheme | BasicScheme | ApiKeyScheme
    settings: tuple[Setting, ...]


@dataclass(frozen=True, slots=True)
class Client:
    """The two client classes of the package."""

    name: Identifier
    environment: str
    """What environment variables begin with."""
    servers: tuple[tuple[str, str, str], ...]
    """Name, URL and description."""
    credentials: tuple[Credential, ...]
    security: tuple[SecurityRequirement, ...]
    shared: tuple[tuple[str, Setting], ...]
    """Client-wide parameters: their key, such as `header:X-Cyclr-Account`, and the setting that gives them."""


@dataclass(frozen=True, slots=True)
class Package:
    """Everything that is to be written."""

    name: Identifier
    distribution: str
    version: str
    title: str
    api_version: str
    doc: str
    client: Client
    resources: tuple[Resource, ...]
    models: tuple[ModelModule, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file of the output: a path below the output folder, with slashes, and the text."""

    path: str
    text: str
