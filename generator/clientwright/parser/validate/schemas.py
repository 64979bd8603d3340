"""Rules about schemas: types that exist, required members that are described, words of another version."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.parser.fitting import type_names
from clientwright.parser.validate.fields import FIELDS
from clientwright.parser.validate.view import Finding, Rule, View, about_missing, choices
from clientwright.source.positions import Tokens
from clientwright.source.references import nearest

_TYPES = ("string", "number", "integer", "boolean", "array", "object")
_OTHER_NAMES = {
    "any": "leave `type` out to allow any value",
    "bool": "did you mean `boolean`?",
    "date": "write `type: string` and `format: date`",
    "date-time": "write `type: string` and `format: date-time`",
    "datetime": "write `type: string` and `format: date-time`",
    "dict": "did you mean `object`?",
    "double": "write `type: number` and `format: double`",
    "file": "write `type: string` and `format: binary`",
    "float": "write `type: number` and `format: float`",
    "int": "did you mean `integer`?",
    "list": "did you mean `array`?",
    "long": "write `type: integer` and `format: int64`",
    "map": "did you mean `object`?",
    "str": "did you mean `string`?",
    "text": "did you mean `string`?",
    "uuid": "write `type: string` and `format: uuid`",
}
_COMBINED = frozenset({"$ref", "allOf", "anyOf", "oneOf", "not", "if", "patternProperties", "dependentSchemas"})
_PARTS = frozenset({"allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"})


def types_exist(view: View) -> Iterator[Finding]:
    """JSON Schema has seven types, OpenAPI 3.0 six of them."""
    for schema in view.of("schema"):
        given = schema.value.get("type")
        tokens = (*schema.tokens, "type")
        if isinstance(given, str):
            yield from _check_type(given, tokens, view)
        elif isinstance(given, list) and view.is_old:
            name = "Swagger" if view.version == "2.0" else "OpenAPI"
            message = f"{name} {view.version} allows one type only; the list is read as OpenAPI 3.1 does"
            hint = "write `openapi: 3.1.0`, or use `nullable` and `anyOf`"
            hint = "name one type; `x-nullable: true` beside it allows `null`" if view.version == "2.0" else hint
            yield view.warning("older-form", tokens, message, hint)
        elif isinstance(given, list):
            for index, element in enumerate(given):
                if isinstance(element, str):
                    yield from _check_type(element, (*tokens, str(index)), view)


def _check_type(given: str, tokens: Tokens, view: View) -> Iterator[Finding]:
    types = _TYPES if view.is_old else (*_TYPES, "null")
    if given in types or (given == "file" and view.version == "2.0"):
        return
    near = nearest(given, list(types))
    hint = _OTHER_NAMES.get(given.lower()) or (f"did you mean `{near}`?" if near else f"write {choices(types)}")
    if given == "null":
        message = f"OpenAPI {view.version} has no type `null`; it is read as 3.1 does"
        nullable = "x-nullable" if view.version == "2.0" else "nullable"
        hint = f"write `{nullable}: true` beside the type of the value"
        yield view.warning("older-form", tokens, message, hint)
        return
    yield view.error("unknown-type", tokens, f"there is no type `{given}`", hint)


def required_members_are_described(view: View) -> Iterator[Finding]:
    """A name under `required` that `properties` does not have is nearly always a slip."""
    for schema in view.of("schema"):
        required, properties = schema.value.get("required"), schema.value.get("properties")
        if not isinstance(required, list) or not isinstance(properties, dict) or not properties:
            continue
        if _COMBINED & schema.value.keys() or _PARTS.intersection(schema.tokens[-2:]):
            continue
        demanded = {name for name in required if isinstance(name, str)}
        spare = [other for other in properties if other not in demanded]
        for index, name in enumerate(required):
            if isinstance(name, str) and name not in properties:
                near = view.nearest(name, spare)
                hint = f"did you mean `{near}`?" if near else f"describe `{name}` under `properties`, or remove it here"
                message = f"`{name}` is required, and `properties` does not describe it"
                yield view.warning("required-property", (*schema.tokens, "required", str(index)), message, hint)


def nullable_is_of_3_0(view: View) -> Iterator[Finding]:
    """3.1 dropped `nullable`: `null` is a type like any other. Whoever writes it means it, so it is honoured."""
    if view.is_old:
        return
    for schema in view.of("schema"):
        if "nullable" in schema.value:
            given = schema.value.get("type")
            hint = f"write `type: [{given}, 'null']`" if isinstance(given, str) else "add `'null'` to its types"
            tokens = (*schema.tokens, "nullable")
            yield view.warning(
                "nullable",
                tokens,
                "`nullable` is no keyword since OpenAPI 3.1, and is honoured all the same",
                hint,
                is_key=True,
            )


def keywords_are_of_this_draft(view: View) -> Iterator[Finding]:
    """Forms of older drafts of JSON Schema, which 3.0 has and 3.1 has not."""
    if view.is_old:
        return
    for schema in view.of("schema"):
        for name, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if isinstance(schema.value.get(name), bool):
                hint = f"write `{name}: {schema.value.get(limit, 0)}` instead of `{limit}`"
                message = f"`{name}` is a number since OpenAPI 3.1"
                yield view.warning("older-form", (*schema.tokens, name), message, hint)
        if isinstance(schema.value.get("items"), list) and "array" in type_names(schema.value):
            message = "`items` is one schema since OpenAPI 3.1; the list is read as `prefixItems`"
            hint = "let `prefixItems` list the schemas of the first elements"
            yield view.warning("older-form", (*schema.tokens, "items"), message, hint, is_key=True)
        for name in ("$recursiveAnchor", "$recursiveRef"):
            if name in schema.value:
                message, hint = (
                    f"`{name}` has no effect since OpenAPI 3.1",
                    f"use `{name.replace('recursive', 'dynamic')}`",
                )
                yield view.warning("older-form", (*schema.tokens, name), message, hint, is_key=True)


def keywords_are_spelled_right(view: View) -> Iterator[Finding]:
    """A schema may hold any key since 3.1, so that only a near miss is worth a word."""
    if view.is_old:
        return
    known = FIELDS["schema"]
    for schema in view.of("schema"):
        for key in schema.value:
            if key not in known and not key.startswith("x-"):
                near = nearest(key, sorted(known), cutoff=0.75)
                if near is not None and near not in schema.value:
                    message = f"`{key}` is no keyword of a schema, and has no effect"
                    hint = f"did you mean `{near}`?"
                    yield view.warning("unknown-field", (*schema.tokens, key), message, hint, is_key=True)


def discriminators_name_a_property(view: View) -> Iterator[Finding]:
    """3.1 §4.8.25: without the property whose value tells the schemas apart, a mapping says nothing."""
    for discriminator in view.of("discriminator"):
        if not view.is_old and "propertyName" not in discriminator.value:
            message, hint = "this discriminator has no `propertyName`", "name the property that tells the schemas apart"
            found = view.error("missing-field", discriminator.tokens, message, hint, is_key=True)
            yield about_missing(found, "propertyName")


RULES: tuple[Rule, ...] = (
    types_exist,
    discriminators_name_a_property,
    required_members_are_described,
    nullable_is_of_3_0,
    keywords_are_of_this_draft,
    keywords_are_spelled_right,
)
