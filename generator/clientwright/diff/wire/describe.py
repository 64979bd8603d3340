"""Places of a document in words: `Pet.owner.name`, `POST /pets: request body, owner.name`."""

from __future__ import annotations

from clientwright.pointer import Pointer
from clientwright.source.document import Node
from clientwright.source.positions import METHODS

_MANY = frozenset(("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"))
_LISTS = frozenset(("oneOf", "anyOf", "allOf", "prefixItems"))
_INNER = frozenset(("not", "if", "then", "else", "contains", "propertyNames", "contentSchema"))


def describe(place: Pointer, root: Node) -> str:
    """What people call a place."""
    tokens = place.tokens
    match tokens:
        case ("components", "schemas", name, *rest) | ("definitions", name, *rest):
            return f"{name}{schema_path(rest)}"
        case ("components", "parameters", name, *rest):
            held = root.at(Pointer(place.file, tokens[:3]))
            return _with(parameter_name(held, name), _after_schema(rest))
        case ("components", "responses", name, *rest):
            return _with(f"answer `{name}`", _response(rest))
        case ("components", "requestBodies", name, *rest):
            return _with(f"request body `{name}`", _after_schema(rest))
        case ("components", "headers", name, *rest):
            return _with(f"header `{name}`", _after_schema(rest))
        case ("components", "callbacks", name, *rest):
            return _with(f"callback `{name}`", _within(rest[2:], place, root))
        case ("components", section, name, *rest):
            return _with(f"{section} `{name}`", _after_schema(rest))
        case ("paths" | "webhooks", path, *rest):
            return _operation(path, rest, place, root)
        case ():
            return "the document"
        case (section,):
            return section
        case _:
            return str(place)


def _operation(path: str, rest: list[str], place: Pointer, root: Node) -> str:
    if not rest:
        return path
    owner, tail = path, rest
    if rest[0] in METHODS:
        owner, tail = f"{rest[0].upper()} {path}", rest[1:]
    elif rest[0] == "additionalOperations" and len(rest) > 1:
        owner, tail = f"{rest[1]} {path}", rest[2:]
    inside = _within(tail, place, root)
    return f"{owner}: {inside}" if inside else owner


def _within(tail: list[str], place: Pointer, root: Node) -> str:
    """A part of an operation, by the tokens of a place that come after those of the operation."""
    match tail:
        case ["parameters", index, *after]:
            length = len(place.tokens) - len(after)
            held = root.at(Pointer(place.file, place.tokens[:length]))
            return _with(parameter_name(held.resolve() if held else None, index), _after_schema(after))
        case ["requestBody", *after]:
            return _with("request body", _after_schema(after))
        case ["responses", status, *after]:
            return _with(f"answer {status}", _response(after))
        case ["callbacks", name, *after]:
            return _with(f"callback `{name}`", _within(after[2:], place, root))
        case _:
            return ""


def _response(rest: list[str]) -> str:
    if rest[:1] == ["headers"] and len(rest) > 1:
        return _with(f"header `{rest[1]}`", _after_schema(rest[2:]))
    return _after_schema(rest)


def parameter_name(node: Node | None, fallback: str) -> str:
    """What people call a parameter: `query parameter limit`."""
    name, place = (node.text("name"), node.text("in")) if node else (None, None)
    return f"{place or ''} parameter `{name or fallback}`".strip()


def _after_schema(rest: list[str]) -> str:
    """The path inside the schema at the end of some tokens."""
    start = next((index for index, word in enumerate(rest) if word in ("schema", "itemSchema")), None)
    return schema_path(rest[start + 1 :]).removeprefix(".") if start is not None else ""


def schema_path(tokens: list[str]) -> str:
    """The way from a schema to one inside it: `.owner.tags[]`."""
    path, rest = "", list(tokens)
    while rest:
        word = rest.pop(0)
        if word in _MANY and rest:
            path += f".{rest.pop(0)}"
        elif word in ("items", "unevaluatedItems"):
            path += "[]"
        elif word in ("additionalProperties", "unevaluatedProperties"):
            path += ".*"
        elif word in _LISTS and rest:
            index = rest.pop(0)
            path += "" if word == "allOf" else f"[{index}]" if word == "prefixItems" else f"({word} {int(index) + 1})"
        elif word in _INNER:
            path += f"({word})"
        else:
            break
    return path


def _with(owner: str, inside: str) -> str:
    return f"{owner}, {inside}" if inside else owner
