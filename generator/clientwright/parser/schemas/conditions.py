"""Keywords that make demands which no Python type holds, in words: they are documented, and not checked.

`{if: {properties: {kind: {const: big}}}, then: {required: [size]}}` is `If kind is big, size must be given.` (with
backticks). What takes more than a few words is only mentioned: the sentences stay short, whatever the document holds.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from clientwright.source.document import Node

CONDITIONS = frozenset(
    {"if", "not", "dependentRequired", "dependentSchemas", "contains", "propertyNames", "patternProperties"}
    | {"unevaluatedProperties", "unevaluatedItems", "contentSchema", "contentMediaType", "contentEncoding"}
)
"""The keywords that are read here."""
_MOST = 4
"""So many names, values or clauses are spelled out at most."""
_LONGEST = 40
"""Longer names and values tell a reader nothing here."""


def read_conditions(node: Node) -> Iterator[str]:
    """The demands of a schema, one sentence each."""
    yield from _conditional(node)
    rejected = node.get("not")
    if rejected is not None:
        words = _clauses(rejected)
        yield f"Not allowed: {words}." if words else "What `not` describes in the document is not allowed."
    yield from _dependent(node)
    yield from _contained(node)
    yield from _names(node)
    if _is_false(node.get("unevaluatedProperties")):
        yield "No other members."
    if _is_false(node.get("unevaluatedItems")):
        yield "No further items."
    yield from _content(node)


def _conditional(node: Node) -> Iterator[str]:
    """3.1 takes `if`, `then` and `else` from JSON Schema (2020-12 §10.2.2); the latter two mean nothing alone."""
    condition, then, otherwise = node.get("if"), node.get("then"), node.get("else")
    if condition is None or (then is None and otherwise is None):
        return
    words = _clauses(condition)
    if not words:
        yield "More is demanded under a condition that the document states by `if`."
        return
    if then is not None:
        yield f"If {words}, {_demand(then)}."
    if otherwise is not None:
        yield f"Unless {words}, {_demand(otherwise)}."


def _dependent(node: Node) -> Iterator[str]:
    required, schemas = node.get("dependentRequired"), node.get("dependentSchemas")
    for number, (name, names) in enumerate(required.items() if required is not None else ()):
        words = _given(names)
        if words and number < _MOST:
            yield f"With {_code(name)}, {words}."
    for number, (name, schema) in enumerate(schemas.items() if schemas is not None else ()):
        if number < _MOST:
            yield f"With {_code(name)}, {_demand(schema)}."


def _contained(node: Node) -> Iterator[str]:
    contained = node.get("contains")
    if contained is None:
        return
    least, most = _number(node, "minContains", 1), _number(node, "maxContains", None)
    amount = f"at least {least}" if most is None else f"at most {most}" if not least else f"{least} to {most}"
    amount = f"exactly {least}" if least == most else amount
    words = _value(contained)
    if least or most is not None:
        is_one = amount.endswith((" least 1", "exactly 1", " most 1"))
        described = f"{'that' if is_one else 'of which each'} {words}" if words else "that `contains` describes"
        yield f"Holds {amount} {'item' if is_one else 'items'} {described}."


def _names(node: Node) -> Iterator[str]:
    names, patterns = node.get("propertyNames"), node.get("patternProperties")
    if names is not None and isinstance(names.value, dict):
        words = _value(names)
        yield f"The name of each member {words}." if words else "`propertyNames` restricts the names of members."
    known = sorted(pattern for pattern, _ in patterns.items()) if patterns is not None else []
    if known:
        yield f"Members whose names match {_listed(known, 'or')} have a type of their own."


def _content(node: Node) -> Iterator[str]:
    """2020-12 §8: what a string holds, once decoded; the client knows base64 and files, the rest is the caller's."""
    encoding, media_type = node.text("contentEncoding"), node.text("contentMediaType")
    if encoding is not None and encoding not in ("base64", "binary"):
        yield f"Encoded as {_code(encoding)}."
    if media_type is not None:
        schema = " that follows a schema of the document" if node.get("contentSchema") is not None else ""
        yield f"Holds {_code(media_type)}{schema}."


# --- Schemas in a few words ------------------------------------------------------------------------------------------


def _demand(schema: Node) -> str:
    """What a schema demands, as the end of a sentence."""
    return _clauses(schema, is_demand=True) or "more is demanded"


def _clauses(schema: Node, *, is_demand: bool = False) -> str:
    """What a schema says about an object or a value; nothing where that takes more than a few words."""
    if not isinstance(schema.value, dict) or not schema.value.keys() <= {"properties", "required", "type", "title"}:
        words = _value(schema)
        return f"the value {words}" if words else ""
    properties, required = schema.get("properties"), schema.get("required")
    found = []
    for name, member in properties.items() if properties is not None else ():
        words = _value(member)
        if not words:
            return ""
        found.append(f"{_code(name)} {words}")
    if required is not None and not (found and not is_demand):  # a condition on a value needs the value
        found.append(_given(required) if is_demand else _present(required))
    if not found and isinstance(schema.value.get("type"), str):
        return f"the value {_value(schema)}"
    return " and ".join(found) if len(found) <= _MOST and all(found) else ""


def _value(schema: Node) -> str:
    """What a schema says about a value: `is `big``, `is a string`, `matches `^x``."""
    value = schema.value
    if not isinstance(value, dict):
        return ""
    match {key: member for key, member in value.items() if key not in ("type", "title", "description")}:
        case {"const": const, **rest} if not rest:
            return f"is {_json(const)}"
        case {"enum": [*values], **rest} if not rest and 0 < len(values) <= _MOST:
            return f"is {' or '.join(map(_json, values))}"
        case {"pattern": str(pattern), **rest} if not rest:
            return f"matches {_code(pattern)}"
        case {"format": str(name), **rest} if not rest:
            return f"is a {_code(name)}"
        case {"minLength": int(least), **rest} if not rest:
            return f"has at least {least} characters"
        case {"maxLength": int(most), **rest} if not rest:
            return f"has at most {most} characters"
        case {"minimum": int(least), **rest} if not rest:
            return f"is at least {least}"
        case {"maximum": int(most), **rest} if not rest:
            return f"is at most {most}"
        case {**rest} if not rest and isinstance(kind := value.get("type"), str):
            return "is `null`" if kind == "null" else f"is {'an' if kind[0] in 'aio' else 'a'} {kind}"
        case _:
            return ""


def _given(names: Node) -> str:
    known = [name.value for name in names.elements() if isinstance(name.value, str)]
    return f"{_listed(known, 'and')} must be given" if known else ""


def _present(names: Node) -> str:
    known = [name.value for name in names.elements() if isinstance(name.value, str)]
    return f"{_listed(known, 'and')} {'is' if len(known) == 1 else 'are'} given" if known else ""


def _listed(names: list[str], word: str) -> str:
    shown = [_code(name) for name in names[:_MOST]]
    if len(names) > _MOST:
        shown.append("others")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} {word} {shown[-1]}"


def _json(value: object) -> str:
    return _code(json.dumps(value, ensure_ascii=False) if not isinstance(value, str) else value)


def _code(text: str) -> str:
    """The text as code, cut where it is long; what would end the code stays out."""
    plain = " ".join(text.replace("`", "'").split())
    return f"`{plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1] + '…'}`"


def _number(node: Node, keyword: str, default: int | None) -> int | None:
    value = node.value.get(keyword) if isinstance(node.value, dict) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else default


def _is_false(node: Node | None) -> bool:
    return node is not None and node.value is False
