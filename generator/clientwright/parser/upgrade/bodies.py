"""Bodies of Swagger 2.0: body and form parameters, and the `schema` of responses, as content by media type."""

from __future__ import annotations

from clientwright.diagnostics import Report
from clientwright.parser.upgrade.moves import Moves
from clientwright.parser.upgrade.parameters import as_schema, style_of
from clientwright.pointer import Pointer
from clientwright.source.document import JsonValue
from clientwright.source.positions import Tokens

_Object = dict[str, JsonValue]
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def as_body(value: _Object, consumes: list[str], new: Tokens, old: Tokens, moves: Moves) -> _Object:
    """A body parameter as a request body, in every media type that the operation takes."""
    moves.add(new, old)
    content: _Object = {}
    for name in consumes or ["application/json"]:
        content[name] = {"schema": value.get("schema", {})}
        moves.add((*new, "content", name), old)
        moves.add((*new, "content", name, "schema"), (*old, "schema"))
    body = {key: value[key] for key in value if key in ("description", "required") or key.startswith("x-")}
    return {**body, "content": content}


def as_form(
    fields: list[tuple[_Object, Pointer]], consumes: list[str], new: Tokens, moves: Moves, report: Report
) -> _Object:
    """Form parameters as the properties of one body; files only travel as multipart."""
    has_files = any(value.get("type") == "file" for value, _ in fields)
    wanted = [name for name in consumes if name in _FORMS]
    names = [_FORMS[1]] if has_files else wanted or [_FORMS[0]]
    moves.add(new, fields[0][1].tokens)
    properties: _Object = {}
    encoding: _Object = {}
    for value, pointer in fields:
        field = str(value.get("name"))
        schema: _Object = as_schema(value)
        style = style_of(value, pointer, report)
        if style is None:
            schema = {"type": "string"}
        elif value.get("type") == "array" and value.get("collectionFormat") != "multi":
            encoding[field] = style
        if "description" in value:
            schema["description"] = value["description"]
        properties[field] = schema
        for name in names:
            moves.add((*new, "content", name, "schema", "properties", field), pointer.tokens)
    required: list[JsonValue] = [str(value.get("name")) for value, _ in fields if value.get("required") is True]
    whole: _Object = {"type": "object", "properties": properties, **({"required": required} if required else {})}
    media_type: _Object = {"schema": whole, **({"encoding": encoding} if encoding else {})}
    return {"content": {name: dict(media_type) for name in names}, "required": bool(required)}


def as_response(value: _Object, produces: list[str], new: Tokens, old: Tokens, moves: Moves) -> _Object:
    """The response with its schema in every media type that the operation gives; no schema means no content."""
    moves.add(new, old)
    response = {key: value[key] for key in value if key not in ("schema", "examples", "headers")}
    headers = value.get("headers")
    if isinstance(headers, dict):
        response["headers"] = {
            name: _as_header(header, (*new, "headers", name), (*old, "headers", name), moves)
            for name, header in headers.items()
        }
    schema = value.get("schema")
    if schema is None:
        return response
    examples = value.get("examples")
    content: _Object = {}
    for name in _given(produces, schema):
        media_type: _Object = {"schema": schema}
        if isinstance(examples, dict) and name in examples:
            media_type["example"] = examples[name]
        content[name] = media_type
        moves.add((*new, "content", name), old)
        moves.add((*new, "content", name, "schema"), (*old, "schema"))
    return {**response, "content": content}


def _given(produces: list[str], schema: JsonValue) -> list[str]:
    """The media types of a response; a file is no JSON, whatever the document says about all its operations."""
    is_file = isinstance(schema, dict) and schema.get("type") == "file"
    if is_file:
        return [name for name in produces if "json" not in name] or ["application/octet-stream"]
    return produces or ["application/json"]


def _as_header(header: JsonValue, new: Tokens, old: Tokens, moves: Moves) -> JsonValue:
    if not isinstance(header, dict):
        return header
    moves.add((*new, "schema"), old)
    kept = {key: header[key] for key in header if key == "description" or key.startswith("x-")}
    return {**kept, "schema": as_schema(header)}
