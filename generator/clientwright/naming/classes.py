"""Which schemas become classes, and the words that their names are made of.

A component keeps its name. An inline schema is named by its owner and its place: `Connector.AuthType` is
`ConnectorAuthType`, an item of `Template.Connectors` is `TemplateConnector`, the answer of `launch.deploy` is
`LaunchDeployResponse`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import assert_never

from msgspec import Struct

from clientwright.model import (
    AnySchema,
    Api,
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    Operation,
    Property,
    Schema,
    SchemaRef,
    StringSchema,
    TupleSchema,
    UnionSchema,
)
from clientwright.naming.operations import MethodName
from clientwright.naming.words import as_spelled, pascal_case, singular, split_words
from clientwright.pointer import Pointer

Words = tuple[str, ...]


class ModelName(Struct, frozen=True):
    """A schema that becomes a class or an alias, the words of its name, and the sentence that says why."""

    schema: Schema
    words: Words
    doc: str
    """What it is, for a schema without a description."""
    component: str | None = None

    @property
    def why(self) -> str:
        """The reason for its name."""
        if self.component is not None:
            return f"component `{self.component}`"
        return "an inline schema, named by its owner and its place"


_NAMELESS = (SchemaRef, AnySchema, NullSchema, BooleanSchema, NumberSchema, StringSchema)
"""What needs no name itself, and has nothing in it that does."""


def is_class(schema: Schema) -> bool:
    """Whether the schema becomes a class: an object with properties, or an enum of strings or of integers."""
    match schema:
        case ObjectSchema():
            return bool(schema.properties)
        case EnumSchema():
            kinds = {type(value) for value in schema.values}
            return len(schema.values) > 1 and kinds in ({str}, {int})
        case _:
            return False


def schemas_to_name(
    api: Api, methods: Mapping[str, MethodName], webhooks: Mapping[Pointer, Words]
) -> Iterator[ModelName]:
    """Every schema that needs a name: components first, then what lies inside them, then what lies in operations."""
    for definition in api.schemas:
        doc = f"The `{definition.name}` of the document."
        yield ModelName(_class_of(definition.schema), split_words(definition.name), doc, definition.name)
    definitions = {definition.pointer for definition in api.schemas}
    found: dict[Pointer, tuple[tuple[bool, int, Words], ModelName]] = {}
    for model, is_elsewhere in _inner(api, methods, webhooks):
        rank = (is_elsewhere, len(model.words), model.words)
        place = model.schema.pointer
        if place not in definitions and (place not in found or rank < found[place][0]):
            found[place] = rank, model
    yield from (model for _, model in found.values())


def _class_of(schema: Schema) -> Schema:
    """The schema itself, or the class that it is where it is not `null`."""
    members = schema.members if isinstance(schema, UnionSchema) else ()
    forms = [form for form in members if not isinstance(form, NullSchema)]
    return forms[0] if len(forms) == 1 and forms[0].pointer == schema.pointer and is_class(forms[0]) else schema


def _inner(
    api: Api, methods: Mapping[str, MethodName], webhooks: Mapping[Pointer, Words]
) -> Iterator[tuple[ModelName, bool]]:
    """What lies inside of components and operations, and whether it comes from another component by `allOf`."""
    for definition in api.schemas:
        tokens = definition.pointer.tokens
        owner = _owner_words(definition.schema, split_words(definition.name))
        for model in _inside(definition.schema, owner, f"`{definition.name}`"):
            yield model, model.schema.pointer.tokens[: len(tokens)] != tokens
    for operation in api.operations:
        for model in _of_operation(operation, methods[operation.key]):
            yield model, True
    for webhook in api.webhooks:
        for media_type in webhook.request_body.media_types if webhook.request_body else ():
            words = _with_suffix(webhooks[webhook.pointer], "payload")
            for model in _named(media_type.schema, words, f"What `{webhook.name}` sends."):
                yield model, True


def _of_operation(operation: Operation, method: MethodName) -> Iterator[ModelName]:
    owner = (*split_words(method.resource), *split_words(method.method))
    if operation.request_body is not None:
        for media_type in operation.request_body.media_types:
            yield from _named(media_type.schema, _with_suffix(owner, "request"), f"The body of `{method}`.")
            if media_type.item is not None:
                yield from _named(media_type.item, (*owner, "item"), f"What the body of `{method}` is made of.")
    for response in operation.responses:
        words = _with_suffix(owner, "response" if response.is_success else "error")
        doc = f"What `{method}` answers." if response.is_success else f"What `{method}` answers when it fails."
        for media_type in response.media_types:
            yield from _named(media_type.schema, words, doc)
            if media_type.item is not None and media_type.sequence is not None:
                item = "event" if media_type.sequence == "events" else "item"
                yield from _named(media_type.item, _with_suffix(owner, item), f"What `{method}` gives one by one.")
    for parameter in operation.parameters:
        if isinstance(parameter.schema, _NAMELESS):
            continue
        words = (*owner, *split_words(parameter.name))
        yield from _named(parameter.schema, words, f"The `{parameter.name}` of `{method}`.")


def _with_suffix(words: Words, suffix: str) -> Words:
    return words if words[-1] == suffix else (*words, suffix)


def _named(schema: Schema, words: Words, doc: str) -> Iterator[ModelName]:
    """The schema itself where it becomes a class, and what lies inside it."""
    if is_class(schema):
        yield ModelName(schema, words, doc)
        if not isinstance(schema, EnumSchema):
            owner = _owner_words(schema, words)
            yield from _inside(schema, owner, f"`{pascal_case(owner, 'Model')}`")
    else:
        yield from _inside(schema, words, doc[:1].lower() + doc[1:].rstrip("."))


def _owner_words(schema: Schema, words: Words) -> Words:
    """The words that what lies inside a class begins with: those of the name that it is given, where it is."""
    given = schema.annotations.given_name
    return words if given is None else split_words(given.text)


def _inside(schema: Schema, owner: Words, title: str) -> Iterator[ModelName]:
    """What lies inside a schema that is called `owner`, and `title` in sentences."""
    match schema:
        case ObjectSchema():
            yield from _members(schema.properties, owner, title)
            if schema.additional is not None:
                yield from _named(schema.additional, (*owner, "value"), f"A value of {title}.")
        case ArraySchema():
            yield from _named(schema.items, _of_item(owner), f"An item of {title}.")
        case TupleSchema():
            for inner in schema.items:
                yield from _named(inner, _of_item(owner), f"An item of {title}.")
        case UnionSchema():
            yield from _members(_shared_properties(schema), owner, title)
            for form, words, doc in _forms(schema, owner, title):
                yield from _named(form, words, doc)
        case SchemaRef() | AnySchema() | NullSchema() | BooleanSchema():
            pass
        case NumberSchema() | StringSchema() | EnumSchema():
            pass
        case _:
            assert_never(schema)


def _members(properties: Iterable[Property], owner: Words, title: str) -> Iterator[ModelName]:
    """What lies in properties, of an object that is called so."""
    for member in properties:
        if not isinstance(member.schema, _NAMELESS):
            yield from _named(member.schema, (*owner, *split_words(member.name)), f"`{member.name}` of {title}.")


def _forms(schema: UnionSchema, owner: Words, title: str) -> Iterator[tuple[Schema, Words, str]]:
    """The members of a union and what to call each: what the document does, else by a property that only it has."""
    labels = schema.labels or ("",) * len(schema.members)
    forms = [
        (form, split_words(label) if label else ())
        for form, label in zip(schema.members, labels, strict=True)
        if not isinstance(form, NullSchema)
    ]
    objects = [form for form, _ in forms if isinstance(form, ObjectSchema)]
    doc = f"A form of {title}." if len(forms) > 1 else _capitalized(f"{title}.")
    for form, label in forms:
        words = label or (_distinction(form, objects) if len(objects) > 1 else ())
        is_full = words[: len(owner)] == owner
        yield form, words if is_full else (*owner, *words) if len(forms) > 1 else owner, doc


def _shared_properties(schema: UnionSchema) -> Iterator[Property]:
    """The properties that stand beside the alternatives of a union, and are in each of them for that."""
    depth = len(schema.pointer.tokens)
    for form in schema.members:
        for member in form.properties if isinstance(form, ObjectSchema) else ():
            tokens = member.schema.pointer.tokens
            if tokens[:depth] == schema.pointer.tokens and tokens[depth : depth + 1] == ("properties",):
                yield member


def _distinction(form: Schema, objects: list[ObjectSchema]) -> Words:
    """The words of the first property that no other form has."""
    if not isinstance(form, ObjectSchema):
        return ()
    others = {member.name for other in objects if other is not form for member in other.properties}
    own = [member for member in form.properties if member.name not in others]
    best = min(own, key=lambda member: (not member.is_required, as_spelled(member.name)), default=None)
    return () if best is None else split_words(best.name)


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]


def _of_item(owner: Words) -> Words:
    """The words for the items of a list: its own in the singular, or with `item` behind them."""
    one = singular(owner[-1])
    return (*owner[:-1], one) if one != owner[-1] else (*owner, "item")
