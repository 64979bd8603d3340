"""Why each name is what it is: what `clientwright explain` prints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from clientwright.encoders import Identifier
from clientwright.model import Api, EnumSchema, GivenName, ObjectSchema, Operation, Scalar, Schema, SchemaRef
from clientwright.naming.classes import ModelName
from clientwright.naming.models import given_class_name
from clientwright.naming.operations import MethodName, flattened_properties
from clientwright.naming.words import snake_case, split_words
from clientwright.pointer import Pointer


class Reason(Struct, frozen=True):
    """Why a name is what it is, the place in the document it stems from, and the setting that changes it."""

    pointer: Pointer
    why: str
    setting: str | None = None


def method_reasons(
    api: Api, methods: Mapping[str, MethodName], arguments: Mapping[str, Mapping[str, Identifier]]
) -> dict[str, Reason]:
    """The reasons for methods, also by their operations' keys and ids, and for arguments."""
    definitions = {definition.pointer: definition.schema for definition in api.schemas}
    reasons: dict[str, Reason] = {}
    for operation in api.operations:
        method = methods[operation.key]
        setting = f'operations."{operation.id or operation.key}"'
        reason = Reason(operation.pointer, method.why, f"{setting}.name")
        reasons |= {str(method): reason, operation.key: reason} | ({operation.id: reason} if operation.id else {})
        if operation.pagination_reason:
            why = operation.pagination_reason
            reasons[f"{method}() pages"] = Reason(operation.pointer, why, f"{setting}.pagination")
        given = dict(_given_names(operation, definitions))
        places = _argument_places(operation, definitions)
        for key, name in arguments[operation.key].items():
            place, _, wire = key.partition(":")
            why = _why(f"{place} name", wire, name, given.get(key))
            reasons[f"{method}({name})"] = Reason(places[key], why, f'{setting}.arguments."{key}"')
    return reasons


def webhook_reasons(api: Api, functions: Mapping[Pointer, Identifier]) -> dict[str, Reason]:
    """The reasons for the functions that read what the API sends."""
    found = {}
    for hook in api.webhooks:
        what = "webhook" if hook.operation is None else f"callback of `{hook.operation}`,"
        why = f"what reads the {what} `{hook.name}`, in snake_case"
        found[f"webhooks.{functions[hook.pointer]}"] = Reason(hook.pointer, why)
    return found


def model_reasons(
    models: tuple[tuple[ModelName, Identifier], ...],
    fields: Mapping[Pointer, Mapping[str, Identifier]],
    members: Mapping[Pointer, Mapping[Scalar, Identifier]],
) -> dict[str, Reason]:
    """The reasons for classes, their fields, and the members of enums that the document has a word for."""
    reasons: dict[str, Reason] = {}
    for model, class_ in models:
        schema = model.schema
        setting = f'schemas."{model.component or schema.pointer}"'
        reasons[f"models:{class_}"] = Reason(schema.pointer, _why_class(model, class_), f"{setting}.name")
        properties = schema.properties if isinstance(schema, ObjectSchema) else ()
        given = {member.name: member.given_name for member in properties}
        for wire, name in fields.get(schema.pointer, {}).items():
            pointer = schema.pointer.child("properties", wire)
            why = _why("property", wire, name, given.get(wire))
            reasons[f"models:{class_}.{name}"] = Reason(pointer, why, f'{setting}.fields."{wire}"')
        titles = (
            zip(schema.values, schema.titles, strict=True) if isinstance(schema, EnumSchema) and schema.titles else ()
        )
        for value, title in titles:
            if title and isinstance(schema, EnumSchema):
                why = f"`{schema.titled_by}` calls the value `{value}` `{title}`"
                member = members[schema.pointer][value]
                reasons[f"models:{class_}.{member}"] = Reason(schema.pointer, why, f'{setting}.members."{value}"')
    return reasons


def _why(what: str, wire: str, name: Identifier, given: GivenName | None) -> str:
    """The reason for an argument or a field."""
    if given is not None and name == snake_case(split_words(given.text), "field"):
        return f"`{given.source}` gives the name `{given.text}` to {what} `{wire}`"
    return f"{what} `{wire}` in snake_case"


def _why_class(model: ModelName, class_: Identifier) -> str:
    given = model.schema.annotations.given_name
    if given is not None and given_class_name(model) == class_:
        return f"`{given.source}` gives the name `{given.text}`"
    return model.why


def _given_names(operation: Operation, definitions: dict[Pointer, Schema]) -> Iterator[tuple[str, GivenName | None]]:
    yield from ((p.key, p.given_name) for p in operation.parameters)
    yield from ((f"body:{m.name}", m.given_name) for m in flattened_properties(operation, definitions))


def _argument_places(operation: Operation, definitions: dict[Pointer, Schema]) -> dict[str, Pointer]:
    places = {p.key: p.pointer for p in operation.parameters}
    for member in flattened_properties(operation, definitions):
        places[f"body:{member.name}"] = _schema_pointer(member.schema)
    return places


def _schema_pointer(schema: Schema) -> Pointer:
    return schema.target if isinstance(schema, SchemaRef) else schema.pointer
