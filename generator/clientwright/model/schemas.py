"""Schemas (JSON Schema 2020-12, OpenAPI 3.1 §4.8.24)."""

from __future__ import annotations

from typing import Literal, assert_never

from msgspec import Struct

from clientwright.model.names import GivenName
from clientwright.pointer import Pointer

Scalar = str | int | float | bool | None


class Xml(Struct, frozen=True):
    """How a value is written in XML (§4.8.26)."""

    name: str | None = None
    namespace: str | None = None
    prefix: str | None = None
    node: Literal["attribute", "text", "cdata"] | None = None
    """What it is, where that is no element of its own."""
    is_wrapped: bool = False
    """Whether an array is an element, too, around those of its items."""


class Annotations(Struct, frozen=True, kw_only=True):
    """What a schema says about itself that does not change which values are valid."""

    title: str | None = None
    description: str | None = None
    default: str | None = None
    """The default as JSON text: it is documented, never sent."""
    is_deprecated: bool = False
    is_read_only: bool = False
    is_write_only: bool = False
    notes: tuple[str, ...] = ()
    """What else the values must be, such as `At most 20 characters.`: documented, not checked."""
    xml: Xml | None = None
    given_name: GivenName | None = None
    """What its type is to be called, where the document says so beside the name of the component."""


class SchemaRef(Struct, frozen=True):
    """A link to the schema that stands at `target`."""

    pointer: Pointer
    target: Pointer
    annotations: Annotations = Annotations()


class AnySchema(Struct, frozen=True):
    """Any JSON value. `reason` says what could not be typed; `None` where the document itself says "anything"."""

    pointer: Pointer
    annotations: Annotations = Annotations()
    reason: str | None = None


class NullSchema(Struct, frozen=True):
    """The value `null`."""

    pointer: Pointer
    annotations: Annotations = Annotations()


class BooleanSchema(Struct, frozen=True):
    """`true` or `false`."""

    pointer: Pointer
    annotations: Annotations = Annotations()


class NumberSchema(Struct, frozen=True):
    """A number; `is_integer` for `type: integer`."""

    pointer: Pointer
    annotations: Annotations = Annotations()
    is_integer: bool = False
    format: str | None = None


class StringSchema(Struct, frozen=True):
    """A string, perhaps with a format."""

    pointer: Pointer
    annotations: Annotations = Annotations()
    format: str | None = None
    media_type: str | None = None
    """What it holds (JSON Schema 2020-12, validation §8.4)."""
    is_file: bool = False
    """Whether that is a file, where a body can hold one: what has no encoding is text in JSON."""


class EnumSchema(Struct, frozen=True):
    """One of a fixed list of scalars, in document order and without repetitions."""

    pointer: Pointer
    annotations: Annotations = Annotations()
    values: tuple[Scalar, ...] = ()
    titles: tuple[str, ...] = ()
    """What the document calls each of the values, empty where it has no word for one; none at all where for none."""
    descriptions: tuple[str, ...] = ()
    """What the document says about each of the values, likewise."""
    titled_by: str = "title"
    """The keyword or the key of an extension that the titles come from."""


class ArraySchema(Struct, frozen=True):
    """A list of values that share one schema."""

    pointer: Pointer
    items: Schema
    annotations: Annotations = Annotations()


class TupleSchema(Struct, frozen=True):
    """A list whose items have a schema each, and no others behind them."""

    pointer: Pointer
    items: tuple[Schema, ...]
    annotations: Annotations = Annotations()


class Property(Struct, frozen=True):
    """A named member of an object schema; `name` is the name on the wire."""

    name: str
    schema: Schema
    is_required: bool
    given_name: GivenName | None = None
    """What it is to be called, where that is not its name."""


class Discriminator(Struct, frozen=True):
    """A property whose value tells what a schema's values are (§4.8.25), and the schemas that values stand for."""

    name: str
    mapping: tuple[tuple[str, Pointer], ...] = ()


class ObjectSchema(Struct, frozen=True):
    """An object: its properties in document order, and the schema of all other members (`None` forbids them).

    What it takes from others by `allOf` is among its properties.
    """

    pointer: Pointer
    properties: tuple[Property, ...] = ()
    additional: Schema | None = None
    names_additional: bool = False
    """Whether the document says in words that there may be others."""
    annotations: Annotations = Annotations()
    base: Pointer | None = None
    """The component that this one extends, without changing what it takes from there."""
    parents: tuple[Pointer, ...] = ()
    """The schemas it is made of, directly or not."""
    discriminator: Discriminator | None = None
    subtypes: tuple[Pointer, ...] = ()
    """The schemas that a value of this one may have instead, as its discriminator tells."""


class UnionSchema(Struct, frozen=True):
    """A value of one of several schemas; nullable schemas are unions with `NullSchema`."""

    pointer: Pointer
    members: tuple[Schema, ...]
    annotations: Annotations = Annotations()
    labels: tuple[str, ...] = ()
    """What the document calls each of the members; empty where it has no word for one."""
    discriminator: Discriminator | None = None


Schema = (
    SchemaRef
    | AnySchema
    | NullSchema
    | BooleanSchema
    | NumberSchema
    | StringSchema
    | EnumSchema
    | ArraySchema
    | TupleSchema
    | ObjectSchema
    | UnionSchema
)


def schemas_inside(schema: Schema) -> tuple[Schema, ...]:
    """The schemas that stand directly inside of one; where a reference leads is not inside."""
    match schema:
        case ArraySchema(items=items):
            return (items,)
        case TupleSchema(items=schemas) | UnionSchema(members=schemas):
            return schemas
        case ObjectSchema(properties=properties, additional=additional):
            others = () if additional is None else (additional,)
            return (*(member.schema for member in properties), *others)
        case SchemaRef() | AnySchema() | NullSchema() | BooleanSchema():
            return ()
        case NumberSchema() | StringSchema() | EnumSchema():
            return ()
        case _:
            assert_never(schema)


class SchemaDefinition(Struct, frozen=True):
    """A schema of `components/schemas` under its name."""

    name: str
    schema: Schema
    pointer: Pointer
