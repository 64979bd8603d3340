"""Schemas as sets of values: a `View` holds all demands on a value at one place, wherever they are written.

`$ref`s are followed, the parts of an `allOf` are laid over one another, a union of one schema and `null` is that schema
or `null`. So `{allOf: [{$ref: Pet}, {required: [name]}]}` looks the same as the schema that one would write by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Literal, TypeAlias

from clientwright.diff.wire.kinds import EVERY, Kind, contains, kind_of, kinds_named
from clientwright.diff.wire.patterns import matches
from clientwright.diff.wire.pieces import Piece, Union, follow, is_null
from clientwright.pointer import Pointer
from clientwright.source.document import JsonValue, Node

Key: TypeAlias = tuple[tuple[str, ...], ...]

_IMPLIED: dict[str, Kind] = {
    "properties": "object",
    "additionalProperties": "object",
    "patternProperties": "object",
    "items": "array",
    "prefixItems": "array",
}
"""Who lists properties means objects, also where `type` does not say so."""
ANNOTATIONS = frozenset(
    ("title", "description", "example", "examples", "deprecated", "default", "externalDocs", "$comment", "xml")
)
"""Keywords that demand nothing."""
_WITHOUT_OWN_MEANING = frozenset(("$ref", "description", "summary"))
_THIN = ANNOTATIONS | {"oneOf", "anyOf", "allOf", "$ref", "discriminator", "readOnly", "writeOnly"}


class View:
    """All that is demanded of a value at one place of a document."""

    def __init__(self, nodes: tuple[Node, ...], without: frozenset[Pointer] = frozenset()) -> None:
        self.nodes = nodes
        self.without = without
        """The unions that are left out of account, for one of their alternatives is among the nodes."""
        self.is_never = False
        self._members: dict[str, View] = {}
        self.core: Node | None = None
        """The one schema that a union has beside `null`."""
        self.pieces: list[Piece] = []
        self.unions: list[Union] = []
        seen: set[tuple[str, ...]] = set()
        for node in nodes:
            self._lay(node, seen, or_null=False)

    @cached_property
    def key(self) -> Key:
        """What tells views of one document apart."""
        return (*(node.pointer.tokens for node in self.nodes), (), *sorted(place.tokens for place in self.without))

    @property
    def pointer(self) -> Pointer:
        """Where the view is at home: the first of its nodes, at the end of its `$ref`."""
        return self.nodes[0].resolve().pointer if self.nodes else Pointer("")

    @property
    def demands(self) -> bool:
        """Whether anything at all is said about the value."""
        return self.is_never or bool(self.pieces)

    def _lay(self, node: Node, seen: set[tuple[str, ...]], *, or_null: bool) -> None:
        """Add a schema and all that it is composed of."""
        if node.value is False:
            self.is_never = True
        if not isinstance(node.value, dict) or node.pointer.tokens in seen:
            return
        seen.add(node.pointer.tokens)
        target = follow(node)
        if target is not None:
            self._lay(target, seen, or_null=or_null)
        parts = node.get("allOf")
        for part in parts.elements() if parts else ():
            self._lay(part, seen, or_null=or_null)
        self.pieces.append(Piece(node, or_null))
        for keyword in ("oneOf", "anyOf"):
            self._lay_union(node.get(keyword), keyword, seen, or_null=or_null)

    def _lay_union(
        self, node: Node | None, keyword: Literal["oneOf", "anyOf"], seen: set[tuple[str, ...]], *, or_null: bool
    ) -> None:
        """Add a union; one that leaves a single schema beside `null` is that schema."""
        branches = tuple(node.elements()) if node is not None else ()
        if node is None or not branches or node.pointer in self.without:
            return
        others = tuple(branch for branch in branches if not is_null(branch)) or branches[:1]
        or_null = or_null or len(others) < len(branches)
        if len(others) == 1:
            self.core = others[0]
            self._lay(others[0], seen, or_null=or_null)
        else:
            self.unions.append(Union(keyword, node, others, or_null))

    # --- Types and values --------------------------------------------------------------------------------------------

    @cached_property
    def declared(self) -> frozenset[Kind]:
        """The types that the schema lets pass by its `type`, before unions and lists of values are looked at."""
        kinds, is_said = EVERY, False
        for piece in self.pieces:
            said = kinds_named(piece.get("type"))
            if said is not None:
                kinds, is_said = kinds & (said | {"null"} if piece.or_null else said), True
        return kinds if is_said else self._implied()

    def _implied(self) -> frozenset[Kind]:
        if self.values is not None:
            return frozenset(kind_of(value) for value in self.values)
        kinds: set[Kind] = set()
        or_null = True
        for piece in self.pieces:
            mine: list[Kind] = [kind for word, kind in _IMPLIED.items() if word in piece.content]
            kinds.update(mine)
            or_null = or_null and (piece.or_null or not mine)
        if len(kinds) != 1:
            return EVERY
        if or_null:
            kinds.add("null")
        return frozenset(kinds)

    @cached_property
    def kinds(self) -> frozenset[Kind]:
        """The types of the values that can pass; those that every alternative of a union refuses are not among them."""
        return self._kinds({})

    def _kinds(self, known: dict[tuple[Pointer, bool], frozenset[Kind]]) -> frozenset[Kind]:
        """The kinds; `known` are those of the unions that were met, and a union inside of itself takes any."""
        kinds = self.declared
        if self.values is not None:
            kinds &= frozenset(kind_of(value) for value in self.values)
        for union in self.unions:
            place = (union.node.pointer, union.or_null)
            if place not in known:
                known[place] = EVERY
                branches = (View((branch,))._kinds(known) for branch in union.branches)
                known[place] = frozenset[Kind]().union({"null"} if union.or_null else (), *branches)
            kinds &= known[place]
        return frozenset() if self.is_never else kinds

    @cached_property
    def values(self) -> list[JsonValue] | None:
        """The only values there are, where `enum` or `const` lists them."""
        listed: list[JsonValue] | None = None
        for piece in self.pieces:
            for values in self._listed(piece):
                mine = [*values, None] if piece.or_null and None not in values else values
                listed = list(mine) if listed is None else [v for v in listed if contains(mine, v)]
        return listed

    @staticmethod
    def _listed(piece: Piece) -> Iterator[list[JsonValue]]:
        content = piece.content
        if isinstance(enum := content.get("enum"), list):
            yield enum
        if "const" in content:
            yield [content["const"]]

    # --- Keywords ----------------------------------------------------------------------------------------------------

    def holders(self, keyword: str) -> list[Node]:
        """The nodes of a keyword, one for each schema that has it."""
        return [node for piece in self.pieces if (node := piece.node.get(keyword)) is not None]

    def numbers(self, keyword: str) -> list[float]:
        """What the schemas say by a keyword that takes a number."""
        found = (piece.get(keyword) for piece in self.pieces)
        return [value for value in found if isinstance(value, int | float) and not isinstance(value, bool)]

    def texts(self, keyword: str) -> list[str]:
        """What the schemas say by a keyword that takes a string, without repetitions."""
        found = (piece.get(keyword) for piece in self.pieces)
        return list(dict.fromkeys(value for value in found if isinstance(value, str)))

    def flag(self, keyword: str) -> bool:
        """Whether any of the schemas sets a flag."""
        return any(piece.get(keyword) is True for piece in self.pieces)

    def last(self, keyword: str) -> Node | None:
        """The node of a keyword that annotates: the outermost schema has the last word."""
        held = self.holders(keyword)
        return held[-1] if held else None

    # --- Objects -----------------------------------------------------------------------------------------------------

    @cached_property
    def properties(self) -> dict[str, tuple[Node, ...]]:
        """The declared properties by name, each with all schemas for it."""
        found: dict[str, list[Node]] = {}
        for properties in self.holders("properties"):
            for name, node in properties.items():
                found.setdefault(name, []).append(node)
        return {name: tuple(nodes) for name, nodes in found.items()}

    @cached_property
    def required(self) -> dict[str, Pointer]:
        """The names of the required properties, and where each is said to be so."""
        found: dict[str, Pointer] = {}
        for piece in self.pieces:
            names = piece.node.get("required")
            for node in names.elements() if names else ():
                if isinstance(node.value, str):
                    found.setdefault(node.value, node.pointer)
        return found

    @cached_property
    def is_thin(self) -> bool:
        """Whether the view is one union, and nothing is demanded beside it."""
        return len(self.unions) == 1 and all(
            key in _THIN or key.startswith("x-") for piece in self.pieces for key in piece.content
        )

    def member(self, name: str) -> View:
        """All that is demanded of the property called `name`, be it declared or one of the others."""
        if name not in self._members:
            self._members[name] = self._member(name)
        return self._members[name]

    def _member(self, name: str) -> View:
        nodes: list[Node] = []
        for piece in self.pieces:
            properties = piece.node.get("properties")
            own = properties.get(name) if properties else None
            patterns = piece.node.get("patternProperties")
            matching = (
                [node for pattern, node in patterns.items() if matches(pattern, name) == "yes"] if patterns else []
            )
            rest = piece.node.get("additionalProperties") if own is None and not matching else None
            nodes += [node for node in (own, *matching, rest) if node is not None]
        if name not in self.properties:
            nodes += self.holders("unevaluatedProperties")
        return View(tuple(nodes))

    @cached_property
    def others(self) -> list[Node]:
        """The schemas for properties that are not declared; none where nothing is said about them."""
        held = (*self.holders("additionalProperties"), *self.holders("unevaluatedProperties"))
        return [node for node in held if node.value is not True and node.value != {}]

    @property
    def is_matching(self) -> bool:
        """Whether anything is said about properties by patterns of their names."""
        return any("patternProperties" in piece.content for piece in self.pieces)

    @property
    def is_closed(self) -> bool:
        """Whether properties that are not declared are refused."""
        return any(node.value is False for node in self.others)


def view_of(*nodes: Node) -> View:
    """The view of some schemas; one that is nothing but a reference is what that leads to."""
    return View(tuple(_target(node) for node in nodes))


def _target(node: Node) -> Node:
    seen = set()
    while isinstance(node.value, dict) and _WITHOUT_OWN_MEANING.issuperset(node.value) and node.pointer not in seen:
        seen.add(node.pointer)
        target = follow(node)
        if target is None:
            break
        node = target
    return node
