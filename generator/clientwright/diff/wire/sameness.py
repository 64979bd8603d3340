"""Whether schemas of two documents are the same to the letter, and so are all schemas that they lead to.

Most of two versions of a document is the same; this says so without looking at each keyword, so that comparing takes
time for what differs.
"""

from __future__ import annotations

import json
import marshal
from collections.abc import Iterator

from clientwright.diff.wire.heirs import heirs_of
from clientwright.diff.wire.kinds import equal
from clientwright.diff.wire.views import View
from clientwright.source.document import Document, JsonValue, Node, parse_reference


class Sameness:
    """What is the same in two documents."""

    def __init__(self, old: Document, new: Document) -> None:
        self._names = (old.name, new.name)
        self._roots = (old.node, new.node)
        self._places: dict[tuple[str, ...], bool] = {}
        self._references: dict[int, frozenset[tuple[str, ...]]] = {}
        mine, theirs = heirs_of(old), heirs_of(new)
        none: frozenset[tuple[str, ...]] = frozenset()
        self.heirs = {place: mine.get(place, none) | theirs.get(place, none) for place in (*mine, *theirs)}
        """What stands behind components with a discriminator, in either document."""

    def same(self, one: View, other: View) -> bool:
        """Whether two views are made of the same schemas."""
        if len(one.nodes) != len(other.nodes) or len(one.without) != len(other.without):
            return False
        if one.without and {p.tokens for p in one.without} != {p.tokens for p in other.without}:
            return False
        return all(self.same_nodes(a, b) for a, b in zip(one.nodes, other.nodes, strict=True))

    def same_nodes(self, one: Node, other: Node) -> bool:
        """Whether two values are the same, and what they refer to is, too."""
        if one.document.root is other.document.root:
            return one.pointer == other.pointer
        return _equal(one.value, other.value) and all(self.same_place(tokens) for tokens in self._reached(one))

    def same_place(self, tokens: tuple[str, ...]) -> bool:
        """Whether the same stands at a place of both documents, and at all places that are reached from there."""
        if tokens in self._places:
            return self._places[tokens]
        reached, stack = {tokens}, [tokens]
        is_same = True
        while stack and is_same:
            place = stack.pop()
            one, other = (root.at(root.pointer.child(*place)) for root in self._roots)
            is_same = one is not None and other is not None and _equal(one.value, other.value)
            if one is None or not is_same:
                break
            fresh = self._reached(one) - reached
            is_same = all(self._places.get(target, True) for target in fresh)
            unknown = {target for target in fresh if target not in self._places}
            reached |= unknown
            stack += unknown
        for place in reached if is_same else (tokens,):
            self._places[place] = is_same
        return is_same

    def _reached(self, node: Node) -> frozenset[tuple[str, ...]]:
        """The places that the references in a value lead to, and what stands behind it."""
        value = node.value
        known = self._references.get(id(value))
        if known is None:
            texts = set(_references(value))
            known = frozenset(parse_reference(text, self._names[0]).tokens for text in texts)
            self._references[id(value)] = known
        behind = self.heirs.get(node.pointer.tokens)
        return known if behind is None else known | behind

    def text(self, node: Node) -> str:
        """A value as text, by which to compare it with others; places of references count by name."""
        return json.dumps(node.value, sort_keys=True)


def _equal(one: JsonValue, other: JsonValue) -> bool:
    """Whether two values are the same in the eyes of JSON, where `true` is not 1.

    Most that are equal are so byte by byte, which is quick to see; version 2 writes each value out where it stands.
    """
    return one == other and (marshal.dumps(one, 2) == marshal.dumps(other, 2) or equal(one, other))


def _references(value: JsonValue) -> Iterator[str]:
    stack = [value]
    while stack:
        current = stack.pop()
        if isinstance(current, dict):
            reference = current.get("$ref")
            if isinstance(reference, str):
                yield reference
            stack.extend(current.values())
        elif isinstance(current, list):
            stack.extend(current)
