"""Rules about bodies: what a schema describes, a client can write and read in the media type."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.model.media import media_kind
from clientwright.parser.fitting import type_names
from clientwright.parser.validate.view import Finding, Rule, View
from clientwright.source.document import Node
from clientwright.source.positions import Tokens

_DEEPEST = 4


def structures_are_readable(view: View) -> Iterator[Finding]:
    """3.1 §4.8.14: a media type such as `application/cbor` may have a schema, which takes a library to follow."""
    for position in view.of("media type"):
        name = position.tokens[-1]
        given = _given_as(name, position.tokens)
        schema = view.node((*position.tokens, "schema"))
        if given is not None and schema is not None and _is_structure(schema, view):
            message = f"the client knows no way from `{name}` to this schema: the body is {given}"
            yield view.note(
                "opaque-body", position.tokens, message, "encode or decode it in your own code", is_key=True
            )


def _given_as(name: str, tokens: Tokens) -> str | None:
    """What stands for the structure of a body in the media type; `None` where that is models."""
    is_answer = tokens[-4:-3] == ("responses",)
    is_sent = tokens[-3:-2] == ("requestBody",) or tokens[-4:-3] == ("requestBodies",)
    if "*" in name or "json" in name or name.startswith("text/event-stream") or not (is_answer or is_sent):
        return None
    match media_kind(name):
        case "text":
            return "text"
        case "binary":
            return "bytes"
        case "form" | "multipart":
            return "bytes" if is_answer else None
        case _:
            return None


def _is_structure(node: Node, view: View, depth: int = 0) -> bool:
    """Whether a schema describes objects or arrays."""
    schema = view.follow(node)
    if schema is None or not isinstance(schema.value, dict) or depth > _DEEPEST:
        return False
    if {"object", "array"} & {*type_names(schema.value)} or "properties" in schema.value:
        return True
    lists = (schema.get(keyword) for keyword in ("allOf", "anyOf", "oneOf"))
    members = (member for listed in lists if listed is not None for member in listed.elements())
    return any(_is_structure(member, view, depth + 1) for member in members)


RULES: tuple[Rule, ...] = (structures_are_readable,)
