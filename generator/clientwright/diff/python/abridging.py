"""Two documents without what is the same in both and shows nowhere, so that it need not be named and planned twice.

    Pet: {name: string, tag: string, owner: {$ref: Person}}  →  Pet: {owner: {$ref: Person}}, where no Pet has changed

Every class keeps its name, its place and what it refers to, and so does every method; what goes are attributes and
arguments of those to which nothing can have happened. Whatever a name, a type or a page elsewhere may depend on stays.
"""

from __future__ import annotations

import re
from typing import TypeAlias, TypeGuard

from msgspec.structs import replace

from clientwright.diff.python.composing import Object, elements_of, object_at, taken_apart
from clientwright.diff.wire.sameness import Sameness
from clientwright.parser.extensions import MEMBERS
from clientwright.parser.pagination import tells_pages
from clientwright.parser.schemas.parts import STRUCTURE
from clientwright.source.document import Document, JsonValue, Node
from clientwright.source.positions import METHODS

Operations: TypeAlias = dict[tuple[str, str], Object]
"""By path and method."""

_NOTES = frozenset(
    {"type", "title", "description", "default", "example", "examples", "deprecated", "externalDocs", "xml"}
    | {"readOnly", "writeOnly", "additionalProperties", "required"}
)
_PLAIN = _NOTES | {"properties"}
"""What may be said of an object that is made of its properties alone."""
_NAMELESS = _NOTES | {
    *("format", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("multipleOf", "items", "minItems", "maxItems", "uniqueItems", "enum", "const", "oneOf", "anyOf"),
}
"""What may be said of a value that is no object, or one without properties."""
_LISTING = frozenset({"enum", "const"})
_SPELLING = re.compile(r"[\W_]+")
"""What may be written otherwise in an attribute's name."""
_FORMS = ("application/json", "application/x-www-form-urlencoded")
_GRANT = "grant_type"
"""The property by which the operation is known that issues tokens."""


def abridge(old: Document, new: Document) -> tuple[Document, Document]:
    """The two documents, shorter, where clients of both give the same effects."""
    schemas = _shared_schemas(old.root, new.root)
    operations = _shared_operations(old, new)
    before, after = (
        _with(document.root, schemas, found) for document, found in zip((old, new), operations, strict=True)
    )
    return replace(old, root=before), replace(new, root=after)


def _with(root: JsonValue, schemas: Object, operations: Operations) -> JsonValue:
    """The document with shorter schemas and operations in their places."""
    changed = dict(object_at(root))
    if schemas:
        components = object_at(root, "components")
        changed["components"] = {**components, "schemas": {**object_at(components, "schemas"), **schemas}}
    if operations:
        items = dict(object_at(root, "paths"))
        for (path, method), operation in operations.items():
            items[path] = {**object_at(items, path), method: operation}
        changed["paths"] = items
    return changed if schemas or operations else root


def _shared_schemas(old: JsonValue, new: JsonValue) -> Object:
    """The components that are the same in both documents, whatever they lead to, but shorter."""
    theirs = object_at(new, "components", "schemas")
    used = taken_apart(old, new)
    return {
        name: _shorter(schema)
        for name, schema in object_at(old, "components", "schemas").items()
        if name not in used and _is_plain_object(schema) and schema == theirs.get(name)
    }


# --- Schemas ---------------------------------------------------------------------------------------------------------


def _is_plain_object(schema: JsonValue) -> TypeGuard[Object]:
    """Whether a schema is an object with properties, of which each has an attribute for itself, and nothing else."""
    if not isinstance(schema, dict) or not isinstance(schema.get("properties"), dict):
        return False
    if schema.get("type", "object") not in ("object", ["object"], ["object", "null"]):
        return False
    names = object_at(schema, "properties")
    attributes = {_SPELLING.sub("", name).lower() for name in names}
    return len(attributes) == len(names) and all(key in _PLAIN or key.startswith("x-") for key in schema)


def _shorter(schema: Object, *, is_sent: bool = False) -> Object:
    """An object with those of its properties that are classes or lead to some; what is not only sent may make pages."""
    properties = object_at(schema, "properties")
    kept = {
        name: inner
        for name, inner in properties.items()
        if not _is_nameless(inner) or (not is_sent and (tells_pages(name) or object_at(inner).get("type") == "array"))
    }
    kept = kept or dict(list(properties.items())[:1])
    shorter: Object = {**schema, "properties": {name: _inside(inner, is_sent=is_sent) for name, inner in kept.items()}}
    if "required" in schema:
        shorter["required"] = [name for name in elements_of(schema["required"]) if name in kept]
    if "additionalProperties" in schema:
        shorter["additionalProperties"] = _inside(schema["additionalProperties"], is_sent=is_sent)
    return shorter


def _inside(schema: JsonValue, *, is_sent: bool) -> JsonValue:
    """A schema inside of a shorter one."""
    if not isinstance(schema, dict):
        return schema
    if _is_plain_object(schema):
        return _shorter(schema, is_sent=is_sent)
    if schema.get("type") == "array" and "items" in schema:
        return {**schema, "items": _inside(schema["items"], is_sent=is_sent)}
    values = elements_of(schema.get("enum"))
    if len(values) > 2 and all(isinstance(value, str) for value in values) and schema.keys().isdisjoint(MEMBERS):
        return {**schema, "enum": values[:2]}
    for word in ("oneOf", "anyOf"):
        forms = elements_of(schema.get(word))
        telling = [form for form in forms if not _is_scalar(form)]
        if STRUCTURE & schema.keys() == {word} and len(telling) == 1 and not _has_constants(telling[0]):
            return {**schema, word: [_inside(form, is_sent=is_sent) for form in forms]}
    return schema


def _is_nameless(schema: JsonValue) -> bool:
    """Whether a schema has neither a class nor a reference in it."""
    if not isinstance(schema, dict):
        return isinstance(schema, bool)
    if len(elements_of(schema.get("enum"))) > 1 or any(k not in _NAMELESS and not k.startswith("x-") for k in schema):
        return False
    forms = [form for word in ("oneOf", "anyOf") for form in elements_of(schema.get(word))]
    if sum(not _LISTING.isdisjoint(object_at(form)) for form in forms) > 1:
        return False  # together, they are an enum
    return all(map(_is_nameless, (*forms, schema.get("items", True), schema.get("additionalProperties", True))))


def _is_scalar(schema: JsonValue) -> bool:
    """Whether a schema takes no objects, so that others are not named after what tells them from it."""
    kinds = object_at(schema).get("type")
    return isinstance(kinds, str) and kinds not in ("object", "array") and _is_nameless(schema)


def _has_constants(schema: JsonValue) -> bool:
    """Whether an alternative may be named after the value of a property."""
    return any(not _LISTING.isdisjoint(object_at(inner)) for inner in object_at(schema, "properties").values())


def _pair(old: JsonValue, new: JsonValue) -> tuple[JsonValue, JsonValue]:
    """Two schemas at one place, with the properties that they have, but less in those that are the same in both."""
    if not _is_plain_object(old) or not _is_plain_object(new):
        return old, new
    mine, theirs = object_at(old, "properties"), object_at(new, "properties")
    pairs = {
        name: (_inside(inner, is_sent=True),) * 2 if inner == theirs[name] else _pair(inner, theirs[name])
        for name, inner in mine.items()
        if name in theirs
    }
    before, after = ({name: pair[side] for name, pair in pairs.items()} for side in (0, 1))
    return {**old, "properties": {**mine, **before}}, {**new, "properties": {**theirs, **after}}


# --- Operations ------------------------------------------------------------------------------------------------------


def _shared_operations(old: Document, new: Document) -> tuple[Operations, Operations]:
    """The operations that both documents have, with fewer arguments where these are the same."""
    sameness = Sameness(old, new)
    mine, theirs = (document.node.get("paths") for document in (old, new))
    found: tuple[Operations, Operations] = ({}, {})
    for path, item in mine.items() if mine is not None else ():
        other = theirs.get(path) if theirs is not None else None
        if other is None or item.text("$ref") is not None or other.text("$ref") is not None:
            continue
        for method, operation in item.items():
            twin = other.get(method)
            if method not in METHODS or twin is None or not all(isinstance(o.value, dict) for o in (operation, twin)):
                continue
            if _is_called_alike((item, operation), (other, twin), sameness):
                pair = (_shorter_operation(object_at(operation.value)),) * 2
            else:
                pair = _shorter_bodies(object_at(operation.value), object_at(twin.value))
            found[0][path, method], found[1][path, method] = pair
    return found


def _is_called_alike(old: tuple[Node, Node], new: tuple[Node, Node], sameness: Sameness) -> bool:
    """Whether an operation is the same in both documents, but for what its answers lead to."""
    if old[1].value != new[1].value:
        return False
    pairs = [(one.get("parameters"), other.get("parameters")) for one, other in zip(old, new, strict=True)]
    for one, other in (*pairs, (old[1].get("requestBody"), new[1].get("requestBody"))):
        if one is None or other is None:
            if one is not other:
                return False
        elif not sameness.same_nodes(one, other):
            return False
    places = [element.resolve().text("in") for one, _ in pairs if one is not None for element in one.elements()]
    return all(place in ("path", "query") for place in places)  # clients may take headers once, for all operations


def _shorter_operation(operation: Object) -> Object:
    """An operation with fewer arguments; none goes that stands before a class, which would stand elsewhere then."""
    shorter = dict(operation)
    parameters = elements_of(operation.get("parameters"))
    if parameters and all(_is_nameless(object_at(parameter).get("schema", True)) for parameter in parameters):
        shorter["parameters"] = [parameter for parameter in parameters if not _is_needless(parameter)]
    content = object_at(operation, "requestBody", "content")
    if content:
        media = {name: _shorter_media(name, media) for name, media in content.items()}
        shorter["requestBody"] = {**object_at(operation, "requestBody"), "content": media}
    return shorter


def _is_needless(parameter: JsonValue) -> bool:
    """Whether a parameter shows in the signature of its method alone."""
    held = object_at(parameter)
    return "schema" in held and held.get("in") == "query" and not tells_pages(str(held.get("name")))


def _shorter_media(name: str, media: JsonValue) -> JsonValue:
    schema = object_at(media, "schema")
    if name not in _FORMS or not _is_plain_object(schema) or _GRANT in object_at(schema, "properties"):
        return media
    shorter = _shorter(schema, is_sent=True)
    kept = object_at(shorter, "properties")
    encoding = {name: part for name, part in object_at(media, "encoding").items() if name in kept}
    return {**object_at(media), "schema": shorter, "encoding": encoding}


def _shorter_bodies(old: Object, new: Object) -> tuple[Object, Object]:
    """Two operations, of which one has changed, with what is the same inside of their arguments shorter."""
    mine, theirs = (object_at(operation, "requestBody", "content") for operation in (old, new))
    pairs = {
        name: _pair(object_at(mine, name).get("schema"), object_at(theirs, name).get("schema"))
        for name in mine
        if name in theirs and name in _FORMS
    }
    before, after = ({name: pair[side] for name, pair in pairs.items()} for side in (0, 1))
    return _with_bodies(old, before), _with_bodies(new, after)


def _with_bodies(operation: Object, schemas: Object) -> Object:
    body = object_at(operation, "requestBody")
    content = object_at(body, "content")
    changed = {name: {**object_at(content, name), "schema": schema} for name, schema in schemas.items() if schema}
    return {**operation, "requestBody": {**body, "content": {**content, **changed}}} if changed else operation
