"""The keys by which documents name things for other generators, read for those who come from these.

Fern               https://buildwithfern.com/learn/api-definitions/openapi/extensions
Speakeasy          https://www.speakeasy.com/docs/speakeasy-extensions
openapi-generator  https://openapi-generator.tech/docs/templating/#enum
NJsonSchema        https://github.com/RicoSuter/NJsonSchema/wiki/Enums
AutoRest           https://github.com/Azure/autorest/blob/main/docs/extensions/readme.md

Their values name nothing but names: no key brings in types, imports or files. Where a document has several of them, the
first in these lists counts.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from clientwright.model import GivenName, Scalar
from clientwright.source.document import JsonValue, Node

GROUP = ("x-fern-sdk-group-name", "x-speakeasy-group")
METHOD = ("x-fern-sdk-method-name", "x-speakeasy-name-override")
PARAMETER = ("x-fern-parameter-name", "x-speakeasy-name-override", "x-ms-client-name")
PROPERTY = ("x-fern-property-name", "x-ms-client-name")
TYPE = ("x-fern-type-name", "x-speakeasy-name-override", "x-ms-enum")
MEMBERS = ("x-fern-enum", "x-speakeasy-enums", "x-ms-enum", "x-enum-varnames", "x-enumNames")
IGNORE = ("x-fern-ignore", "x-speakeasy-ignore")


def given_name(node: Node, keys: tuple[str, ...]) -> GivenName | None:
    """The name that the first of the keys gives; values of another type are none."""
    if not isinstance(node.value, dict) or node.value.keys().isdisjoint(keys):
        return None
    for key in keys:
        member = node.get(key)
        text = None if member is None or misfit(key, member.value, {}) else name_in(member.value)
        if text is not None:
            return GivenName(text, key)
    return None


def name_in(value: object) -> str | None:
    """The name that the value of a key is or holds: a string, the path of a group, or the `name` of an object."""
    match value:
        case str() if any(character.isalnum() for character in value):
            return value
        case [*parts] if parts and all(isinstance(part, str) for part in parts):
            return name_in(" ".join(str(part) for part in parts))
        case {"name": str(name)}:
            return name_in(name)
        case _:
            return None


def member_names(node: Node) -> tuple[dict[tuple[type, Scalar], str], str]:
    """What the values of an `enum` are called, by type and value, and the key that says so; an empty key for none."""
    if not isinstance(node.value, dict) or node.value.keys().isdisjoint(MEMBERS):
        return {}, ""
    enum = node.get("enum")
    listed = enum.value if enum is not None and isinstance(enum.value, list) else []
    values = [value for value in listed if not isinstance(value, dict | list)]
    for key in MEMBERS:
        member = node.get(key)
        found = {} if member is None else dict(_named(values, member.value))
        if found:
            return found, key
    return {}, ""


def _named(values: list[Scalar], names: JsonValue) -> Iterator[tuple[tuple[type, Scalar], str]]:
    """The values that have a name: by their place in a list of names, or by themselves."""
    for index, value in enumerate(values):
        match names:
            case [*entries] if len(entries) == len(values):
                name = name_in(entries[index])
            case {"values": [*entries]}:
                name = next((name_in(entry) for entry in entries if _value_of(entry) == (type(value), value)), None)
            case dict():
                name = name_in(names.get(value if isinstance(value, str) else json.dumps(value)))
            case _:
                name = None
        if name is not None:
            yield (type(value), value), name


def _value_of(entry: object) -> tuple[type, object] | None:
    value = entry.get("value") if isinstance(entry, dict) else None
    return None if value is None else (type(value), value)


def misfit(key: str, value: JsonValue, holder: Mapping[str, JsonValue]) -> str | None:
    """What is wrong with the value of a key, in words; `None` where nothing is."""
    if key in IGNORE:
        return None if isinstance(value, bool) else "must be `true` or `false`"
    if key in MEMBERS:
        return _misfit_of_members(value, holder.get("enum"))
    if isinstance(value, list) and key != GROUP[0]:
        return "must be a string"
    return None if name_in(value) is not None and not isinstance(value, dict) else "must be a string with a name in it"


def _misfit_of_members(names: JsonValue, enum: JsonValue) -> str | None:
    if isinstance(names, list) and isinstance(enum, list) and len(names) != len(enum):
        return f"must have one name for each value of `enum`: it has {len(names)} for {len(enum)}"
    return None if isinstance(names, list | dict) else "must be an array or an object"
