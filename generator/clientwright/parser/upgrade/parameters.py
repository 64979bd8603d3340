"""Parameters of Swagger 2.0, whose type stands beside their name, with a `schema` as OpenAPI 3.0 writes them."""

from __future__ import annotations

from clientwright.diagnostics import Report
from clientwright.parser.upgrade.moves import Moves
from clientwright.pointer import Pointer
from clientwright.source.document import JsonValue
from clientwright.source.positions import Tokens

_Object = dict[str, JsonValue]
_OWN = frozenset({"name", "in", "description", "required", "allowEmptyValue", "deprecated", "collectionFormat"})
_STYLES = {
    "csv": "form",
    "multi": "form",
    "ssv": "spaceDelimited",
    "tsv": "tabDelimited",
    "pipes": "pipeDelimited",
}
"""The style of a list by `collectionFormat`; OpenAPI 3 has none for tabs, so this one is our own."""


def as_parameter(value: _Object, new: Tokens, old: Pointer, moves: Moves, report: Report) -> _Object:
    """The parameter with its type under `schema`."""
    moves.add(new, old.tokens)
    moves.add((*new, "schema"), old.tokens)
    parameter = {key: value[key] for key in value if key in _OWN - {"collectionFormat"} or _is_extension(key)}
    given = value.get("schema")
    parameter["schema"] = schema = given if isinstance(given, dict) else as_schema(value)
    style = style_of(value, old, report)
    if style is None:
        parameter["schema"] = {"type": "string"}
    elif schema.get("type") == "array" and (value.get("in") == "query" or style["style"] != "form"):
        parameter |= style
    return parameter


def style_of(value: _Object, place: Pointer, report: Report) -> _Object | None:
    """How the elements of a list are written; `None` where the form is none that the place has, and text must do."""
    form = str(value.get("collectionFormat", "csv"))
    is_misplaced = value.get("in") in ("path", "header") and form == "multi"
    if value.get("type") == "array" and (is_misplaced or form not in _STYLES):
        message = f"a list in the form `{form}` is typed as `str`: the elements are joined by the caller"
        report.warning("degraded", place, message)
        return None
    return {"style": _STYLES.get(form, "form"), "explode": form == "multi"}


def as_schema(value: _Object) -> _Object:
    """The type of a parameter, of a header, or of the items of one, as a schema."""
    schema = {key: value[key] for key in value if key not in _OWN and not _is_extension(key)}
    if "x-nullable" in value:
        schema["x-nullable"] = value["x-nullable"]
    items = schema.get("items")
    if isinstance(items, dict):
        schema["items"] = as_schema(items)
    return schema


def _is_extension(key: str) -> bool:
    return key.startswith("x-")
