"""The schema objects that a `View` is made of."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from clientwright.source.document import JsonValue, Node, parse_reference


class Piece(Struct, frozen=True):
    """One schema object among those that a value must satisfy."""

    node: Node
    or_null: bool = False
    """Whether `null` will do instead: the schema stands beside it in a union."""

    @property
    def content(self) -> dict[str, JsonValue]:
        """The keywords of the schema."""
        assert isinstance(self.node.value, dict)
        return self.node.value

    def get(self, keyword: str) -> JsonValue:
        """What the schema says by a keyword."""
        return self.content.get(keyword)


class Union(Struct, frozen=True):
    """A list of alternatives, without `null`."""

    keyword: Literal["oneOf", "anyOf"]
    node: Node
    branches: tuple[Node, ...]
    or_null: bool


def follow(node: Node) -> Node | None:
    """The node that a `$ref` in this one leads to."""
    reference = node.text("$ref")
    return node.at(parse_reference(reference, node.document.name)) if reference is not None else None


def is_null(node: Node) -> bool:
    """Whether `null` is the only value of a schema."""
    value = node.value
    if not isinstance(value, dict):
        return False
    return (
        value.get("type") in ("null", ["null"])
        or value.get("enum") == [None]
        or ("const" in value and value["const"] is None)
    )
