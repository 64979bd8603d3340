"""Components whose properties show elsewhere: as parts of other schemas, as arguments, or as what tells forms apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from clientwright.parser.schemas.parts import STRUCTURE
from clientwright.source.document import JsonValue, fragment_tokens

Object: TypeAlias = dict[str, JsonValue]

_LISTS = ("allOf", "oneOf", "anyOf")
_CONTAINERS = frozenset((dict, list))
_COMPOSING = frozenset(("$ref", *_LISTS))
_CONDITIONS = frozenset(("not", "if", "then", "else"))


def object_at(value: JsonValue, *keys: str) -> Object:
    """The object at the end of some keys, or an empty one."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def elements_of(value: JsonValue) -> list[JsonValue]:
    """The elements of a list; none where the value is none."""
    return value if isinstance(value, list) else []


def taken_apart(old: JsonValue, new: JsonValue) -> set[str]:
    """The names of such components of one of two documents, or of both."""
    changed = _changed(new, old)
    schemas = object_at(new, "components", "schemas")
    found = _found_in(old, object_at(old, "components", "schemas")) | _found_in(changed, schemas)
    for schema in object_at(changed, "components", "schemas").values():  # what is unchanged may be made of it
        found.update(_composed(schema, schemas))
    return found


def _changed(new: JsonValue, old: JsonValue) -> JsonValue:
    """The paths and components of a document that are not so in another, and all that is neither."""
    sections: Object = {
        section: _unlike(object_at(new, "components", section), object_at(old, "components", section))
        for section in object_at(new, "components")
    }
    paths = _unlike(object_at(new, "paths"), object_at(old, "paths"))
    return {**object_at(new), "paths": paths, "components": sections}


def _unlike(new: Object, old: Object) -> Object:
    return {name: value for name, value in new.items() if name not in old or old[name] != value}


def _found_in(root: JsonValue, schemas: Mapping[str, JsonValue]) -> set[str]:
    found: set[str] = set()
    stack: list[JsonValue] = [root]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            inside = [inner for inner in value.values() if type(inner) in _CONTAINERS]
            if inside or "$ref" in value:
                found.update(_made_of(value, schemas))
            stack += inside
        elif isinstance(value, list):
            stack += [inner for inner in value if type(inner) in _CONTAINERS]
    return found


def _made_of(value: Object, schemas: Mapping[str, JsonValue]) -> Iterator[str]:
    """The components that an object of the document is made of, be it a schema or an operation."""
    words = STRUCTURE & value.keys()
    if "allOf" in words or "discriminator" in words or (len(words) > 1 and not words.isdisjoint(_COMPOSING)):
        yield from _composed(value, schemas)
    elif not _CONDITIONS.isdisjoint(value):
        yield from (name for word in _CONDITIONS for name in _composed(value.get(word), schemas))
    if "$ref" in words and str(value["$ref"]).count("/") > 3:
        yield from _leads_to(value)
    if "requestBody" in value or "requestBodies" in value:
        for body in (value.get("requestBody"), *object_at(value, "requestBodies").values()):
            for media in object_at(body, "content").values():
                yield from _composed(object_at(media).get("schema"), schemas)


def _composed(schema: JsonValue, schemas: Mapping[str, JsonValue]) -> Iterator[str]:
    """The components that are laid over one another in a schema, and in properties that several of them have."""
    seen: set[frozenset[str]] = set()
    waiting: list[list[JsonValue]] = [[schema]]
    while waiting:
        names, properties, stack = set[str](), dict[str, list[JsonValue]](), waiting.pop()
        while stack:
            value = object_at(stack.pop())
            fresh = set(_leads_to(value)) - names
            names |= fresh
            stack += [schemas.get(name) for name in fresh]
            stack += [member for word in _LISTS for member in elements_of(value.get(word))]
            for name, inner in object_at(value, "properties").items():
                properties.setdefault(name, []).append(inner)
        yield from names
        if frozenset(names) not in seen:
            waiting += [together for together in properties.values() if len(together) > 1]
        seen.add(frozenset(names))


def _leads_to(schema: Object) -> Iterator[str]:
    """The components that a schema refers to, or into, by itself or by its discriminator."""
    mapping = object_at(schema, "discriminator", "mapping")
    for reference in (schema.get("$ref"), *mapping.values()):
        if isinstance(reference, str):
            match fragment_tokens(reference.partition("#")[2]):
                case ("components", "schemas", name, *_):
                    yield name
                case _:
                    yield reference
