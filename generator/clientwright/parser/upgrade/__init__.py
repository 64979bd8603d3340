"""Older versions written in the dialect of OpenAPI 3.1, so that everything later knows one version only.

Swagger 2.0 is put in the words of 3.0 first (`upgrade.swagger`).

`{type: string, nullable: true}` becomes `{type: [string, "null"]}`, on a copy. Members keep their place, so that the
pointers of the document stay good; the one exception is a nullable `$ref` or `allOf`, which moves under an `anyOf`.
The JSON in the data of events is typed by its own schema (`upgrade.events`).
Only schemas are rewritten, never the data in examples and defaults.
"""

from __future__ import annotations

from msgspec.structs import replace

from clientwright.diagnostics import Report
from clientwright.parser.upgrade.events import decode_events, has_json_events
from clientwright.parser.upgrade.swagger import is_swagger, upgrade_swagger
from clientwright.pointer import Pointer
from clientwright.source.copying import copy_value
from clientwright.source.document import Document, JsonValue
from clientwright.source.positions import Position, all_positions

_ANNOTATIONS = frozenset(
    {
        "title",
        "description",
        "default",
        "deprecated",
        "readOnly",
        "writeOnly",
        "example",
        "examples",
        "externalDocs",
        "xml",
    }
)
_OLDER = frozenset({"nullable", "example", "exclusiveMinimum", "exclusiveMaximum"})
"""The keywords of 3.0 that documents of 3.1 hold, too, and that are honoured there."""
_Schema = dict[str, JsonValue]


def upgrade(document: Document, report: Report) -> Document:
    """The document in the dialect of OpenAPI 3.1; one that has nothing older in it comes back as it is."""
    if is_swagger(document):
        document = upgrade_swagger(document, report)
    is_old = (document.node.text("openapi") or "").startswith(("2", "3.0"))
    found = all_positions(document)
    has_events = has_json_events(document, found)
    older = [position for position in found if _has_older_form(position)]
    if not has_events and not older:
        return document
    upgraded = replace(document, root=copy_value(document.root))
    copies = [upgraded.node.at(Pointer(document.name, position.tokens)) for position in older]
    for position, copied in zip(older, copies, strict=True):
        if is_old:
            _note_nullable_reference(position, document, report)
        _note_listed_items(position, document, report)
        if copied is not None and isinstance(copied.value, dict):
            if _means_null(position):
                _note_null(position, document, report)
                copied.value["type"] = "null"
                del copied.value["nullable"]
            _upgrade_schema(copied.value)
    if has_events:
        decode_events(upgraded)
    return upgraded


def _has_older_form(position: Position) -> bool:
    schema = position.value
    has_older = not _OLDER.isdisjoint(schema) or isinstance(schema.get("items"), list)
    return has_older and position.kind == "schema"


def _note_nullable_reference(position: Position, document: Document, report: Report) -> None:
    """3.0 §4.7.23: what stands beside a `$ref` is ignored, and yet whoever writes `nullable` there means it."""
    if document.node.text("openapi") != "2.0" and "$ref" in position.value and position.value.get("nullable") is True:
        place = Pointer(document.name, (*position.tokens, "nullable"))
        report.note("nullable-ref", place, "`nullable` beside a `$ref` is honoured, though OpenAPI 3.0 ignores it")


def _means_null(position: Position) -> bool:
    """Whether it is an alternative that says nothing but `nullable: true`, for which 3.0 has no better word."""
    is_alternative = position.tokens[-2:-1] in (("anyOf",), ("oneOf",)) and position.tokens[-1].isdigit()
    says = [key for key in position.value.keys() - _ANNOTATIONS if not key.startswith("x-")]
    return is_alternative and says == ["nullable"] and position.value["nullable"] is True


def _note_null(position: Position, document: Document, report: Report) -> None:
    place = Pointer(document.name, (*position.tokens, "nullable"))
    report.note("nullable-alone", place, "an alternative that is only `nullable` is read as `null`")


def _note_listed_items(position: Position, document: Document, report: Report) -> None:
    """Where nothing says that it is an array, the schemas are meant as alternatives, which 2.0 has no word for."""
    if isinstance(position.value.get("items"), list) and not _is_array(position.value):
        place = Pointer(document.name, (*position.tokens, "items"))
        message = "a list under `items`, without `type: array`, is read as alternatives"
        report.warning("older-form", place, message, hint="since OpenAPI 3.0, `anyOf` lists alternatives", is_key=True)


def _is_array(schema: _Schema) -> bool:
    kind = schema.get("type")
    return kind == "array" or (isinstance(kind, list) and "array" in kind)


def _upgrade_schema(schema: _Schema) -> None:
    for name, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        _upgrade_limit(schema, name, limit)
    items = schema.get("items")
    if isinstance(items, list):
        _upgrade_items(schema, items)
    if "example" in schema:
        example = schema.pop("example")
        schema.setdefault("examples", [example])
    if schema.pop("nullable", None) is True:
        _allow_null(schema)


def _upgrade_items(schema: _Schema, items: list[JsonValue]) -> None:
    """Until draft 2019-09, a list under `items` spoke of the first elements, and `additionalItems` of the others."""
    del schema["items"]
    if not _is_array(schema):
        schema.setdefault("anyOf", items)
        return
    schema["prefixItems"] = items
    if "additionalItems" in schema:
        schema["items"] = schema.pop("additionalItems")


def _upgrade_limit(schema: _Schema, name: str, limit: str) -> None:
    """In 3.0 the limit is excluded by a flag, in 3.1 it is a number of its own."""
    flag = schema.get(name)
    if not isinstance(flag, bool):
        return
    del schema[name]
    if flag and limit in schema:
        schema[name] = schema.pop(limit)


def _allow_null(schema: _Schema) -> None:
    """Let a schema take `null` besides what it takes."""
    enum = schema.get("enum")
    if isinstance(enum, list) and None not in enum:
        enum.append(None)
    if "$ref" in schema or "allOf" in schema:
        _wrap(schema)
        return
    for keyword in ("anyOf", "oneOf"):
        members = schema.get(keyword)
        if isinstance(members, list) and not any(map(_takes_null, members)):
            members.append({"type": "null"})
    kind = schema.get("type") or ("object" if "properties" in schema else "array" if "items" in schema else None)
    if isinstance(kind, str):
        schema["type"] = list(dict.fromkeys((kind, "null")))
    elif isinstance(kind, list) and kind and "null" not in kind:
        schema["type"] = [*kind, "null"]


def _takes_null(member: JsonValue) -> bool:
    """Whether a form lets `null` pass as it is: what is only `required` demands something of objects alone."""
    return member == {"type": "null"} or (isinstance(member, dict) and _ANNOTATIONS | {"required"} >= member.keys())


def _wrap(schema: _Schema) -> None:
    """Move what a schema demands under an `anyOf` beside `null`; what it says about itself stays."""
    demands = {key: value for key, value in schema.items() if key not in _ANNOTATIONS and not key.startswith("x-")}
    for key in demands:
        del schema[key]
    schema["anyOf"] = [demands, {"type": "null"}]
