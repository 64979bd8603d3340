"""Every pair of schemas that two documents have at the same place, each compared once for all operations.

    GET /pets 200 → Pet ─┬→ Pet.owner → Person
    POST /pets body → ───┘

Comparing a pair gives its findings and the pairs below it; afterwards, each finding is told which operations reach it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from msgspec import Struct, field
from msgspec.structs import replace

from clientwright.diff.wire.acceptance import Acceptance, item, prefix_length
from clientwright.diff.wire.facets.arrays import compare_arrays
from clientwright.diff.wire.facets.bounds import compare_bounds
from clientwright.diff.wire.facets.conditions import compare_conditions, compare_notes_of_parts
from clientwright.diff.wire.facets.notes import compare_access, compare_discriminators, compare_property_life
from clientwright.diff.wire.facets.objects import (
    compare_dependencies,
    compare_others,
    compare_properties,
    property_spot,
)
from clientwright.diff.wire.facets.pair import Pair
from clientwright.diff.wire.facets.types import compare_texts, compare_types
from clientwright.diff.wire.facets.unions import choices, compare_shapes, compare_unions
from clientwright.diff.wire.facets.values import compare_defaults, compare_values
from clientwright.diff.wire.facets.xml import compare_xml
from clientwright.diff.wire.findings import Finding, Spot
from clientwright.diff.wire.heirs import component_of
from clientwright.diff.wire.sameness import Sameness
from clientwright.diff.wire.views import Key, View, view_of
from clientwright.source.document import Node

Step: TypeAlias = tuple[Key, Key, Spot]
"""A pair of schemas, and how they are used."""

_KEYWORDS = ("propertyNames", "contentSchema", "contains", "then", "else")
"""Keywords with one schema, whose values are compared like those of a property."""


class _Visit(Struct):
    """What comparing one pair gave."""

    findings: tuple[Finding, ...] = ()
    below: tuple[Step, ...] = ()


class Walk(Struct):
    """The pairs that were compared so far, and the operations that start from some of them."""

    sameness: Sameness
    acceptance: Acceptance
    visits: dict[Step, _Visit] = field(default_factory=dict)
    starts: dict[Step, dict[str, None]] = field(default_factory=dict)

    def start(self, old: Node, new: Node, spot: Spot, operations: Iterable[str]) -> None:
        """Compare two schemas and all below them, on behalf of some operations."""
        step = self._compare(view_of(old), view_of(new), spot)
        if step is not None:
            self.starts.setdefault(step, {}).update(dict.fromkeys(operations))

    def findings(self) -> Iterator[tuple[Finding, tuple[str, ...]]]:
        """All findings, each with the operations that reach it."""
        above: dict[Step, list[Step]] = {}
        for step, visit in self.visits.items():
            for lower in visit.below:
                above.setdefault(lower, []).append(step)
        for step, visit in self.visits.items():
            if visit.findings:
                operations = self._reaching(step, above)
                for finding in visit.findings:
                    yield finding, operations

    def _reaching(self, step: Step, above: dict[Step, list[Step]]) -> tuple[str, ...]:
        """The operations that start at or above a pair."""
        seen, stack = {step}, [step]
        operations: dict[str, None] = {}
        while stack:
            current = stack.pop()
            operations.update(self.starts.get(current, {}))
            fresh = [upper for upper in above.get(current, ()) if upper not in seen]
            seen.update(fresh)
            stack += fresh
        return tuple(operations)

    def _compare(self, old: View, new: View, spot: Spot) -> Step | None:
        """Compare two views and all below them; `None` where they are the same."""
        if self.sameness.same(old, new):
            return None
        first: Step = (old.key, new.key, spot)
        stack = [(first, Pair(old, new, spot, self.acceptance))]
        while stack:
            step, pair = stack.pop()
            if step in self.visits:
                continue
            visit = self.visits[step] = _Visit()
            pair = replace(pair, same=self._same_properties(pair.old, pair.new))
            below = [
                ((mine.key, theirs.key, place), Pair(mine, theirs, place, self.acceptance))
                for mine, theirs, place in (*_below(pair), *self._behind(pair))
                if not self.sameness.same(mine, theirs)
            ]
            visit.below = tuple(step for step, _ in below)
            visit.findings = tuple(_findings(pair))
            stack += below
        return first

    def _behind(self, pair: Pair) -> Iterator[tuple[View, View, Spot]]:
        """The pairs of schemas that values may have instead, as the discriminator of a component tells them."""
        place = component_of(pair.old)
        if place in self.sameness.heirs and place == component_of(pair.new):
            root, other = pair.old.nodes[0].document.node, pair.new.nodes[0].document.node
            for heir in sorted(self.sameness.heirs[place]):
                one, two = root.at(root.pointer.child(*heir)), other.at(other.pointer.child(*heir))
                if one is not None and two is not None:
                    yield view_of(one), view_of(two), pair.spot

    def _same_properties(self, old: View, new: View) -> frozenset[str]:
        """The properties that are the same at a glance, where one schema says all that there is to say about them."""
        if len(old.pieces) != 1 or len(new.pieces) != 1 or old.is_matching or new.is_matching:
            return frozenset()
        mine, theirs = old.properties, new.properties
        same = self.sameness.same_nodes
        return frozenset(name for name in mine.keys() & theirs.keys() if same(mine[name][0], theirs[name][0]))


# --- One pair --------------------------------------------------------------------------------------------------------


def _findings(pair: Pair) -> Iterator[Finding]:
    """What differs between two schemas themselves."""
    yield from compare_defaults(pair)
    yield from compare_notes_of_parts(pair)
    if pair.spot.is_xml:
        yield from compare_xml(pair)
    if (pair.old.core is None) == (pair.new.core is None):
        yield from compare_discriminators(pair)
    if not pair.old.unions and not pair.new.unions:
        yield from _values(pair)
        return
    if _is_equivalent(pair):
        return
    held = choices(pair)
    if held is None:
        yield from compare_shapes(pair)
        return
    yield from compare_unions(pair, held)
    if not _are_unions(pair) or (pair.old.is_thin and pair.new.is_thin):
        return  # nothing stands beside the alternatives
    narrows, widens = pair.acceptance.differs(pair.old, pair.new)
    best = pair.spot.level(narrows, widens)
    for finding in _values(pair):
        yield replace(finding, level="non-breaking") if best == "non-breaking" else finding


def _is_equivalent(pair: Pair) -> bool:
    """Whether two schemas say the same in other words, as a list of types and a union of them do.

    Two unions are compared in any case: `any string, or one of these` says something by the values it lists.
    """
    return not _are_unions(pair) and pair.acceptance.differs(pair.old, pair.new) == ("no", "no")


def _are_unions(pair: Pair) -> bool:
    return bool(pair.old.unions and pair.new.unions)


def _values(pair: Pair) -> Iterator[Finding]:
    yield from compare_types(pair)
    yield from compare_bounds(pair)
    yield from compare_texts(pair)
    yield from compare_values(pair)
    yield from compare_arrays(pair)
    yield from compare_conditions(pair)
    if "object" in pair.old.kinds & pair.new.kinds:
        yield from compare_properties(pair)
        yield from compare_others(pair)
        yield from compare_dependencies(pair)
        for name in pair.old.properties:
            if name in pair.new.properties and name not in pair.same:
                yield from _notes(pair, name)


def _notes(pair: Pair, name: str) -> Iterator[Finding]:
    """What is said about a property beside its values."""
    old, new = pair.old.member(name), pair.new.member(name)
    member = Pair(old, new, property_spot(pair, old, new), pair.acceptance)
    yield from compare_access(member, is_required=name in pair.new.required)
    yield from compare_property_life(member)


def _below(pair: Pair) -> Iterator[tuple[View, View, Spot]]:
    """The pairs of schemas inside two schemas."""
    old, new, spot = pair.old, pair.new, pair.spot
    if old.unions or new.unions:
        held = None if _is_equivalent(pair) else choices(pair)
        for one, other in held.pairs if held is not None else ():
            yield one, other, spot
        if held is not None and _are_unions(pair):
            yield from _inside(pair)
    else:
        yield from _inside(pair)


def _inside(pair: Pair) -> Iterator[tuple[View, View, Spot]]:
    """The pairs of schemas inside two schemas, alternatives aside."""
    old, new, spot = pair.old, pair.new, pair.spot
    for name in old.properties:
        if name in new.properties and name not in pair.same:
            mine, theirs = _settled(old.member(name)), _settled(new.member(name))
            yield mine, theirs, property_spot(pair, mine, theirs)
    inner = spot.inside if spot.role == "body" else spot
    for index in range(min(prefix_length(old), prefix_length(new))):
        yield _settled(item(old, index)), _settled(item(new, index)), inner
    if old.holders("items") and new.holders("items"):
        last = max(prefix_length(old), prefix_length(new))
        yield _settled(item(old, last)), _settled(item(new, last)), inner
    if old.others and new.others and not old.is_closed and not new.is_closed:
        yield view_of(*old.others), view_of(*new.others), spot.inside
    for keyword in ("patternProperties", "dependentSchemas"):
        yield from _shared(pair, keyword)
    for keyword in _KEYWORDS:
        before, after = old.holders(keyword), new.holders(keyword)
        if before and after:
            yield view_of(*before), view_of(*after), spot.inside


def _shared(pair: Pair, keyword: str) -> Iterator[tuple[View, View, Spot]]:
    """The schemas by name that both have."""
    old, new = (
        {n: node for held in view.holders(keyword) for n, node in held.items()} for view in (pair.old, pair.new)
    )
    for name in old:
        if name in new:
            yield view_of(old[name]), view_of(new[name]), pair.spot.inside


def _settled(view: View | None) -> View:
    """The view with its references followed."""
    return view_of(*view.nodes) if view is not None else View(())
