"""Alternatives: those of the two schemas are matched first, and the rest came or went."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from clientwright.diff.model import Level
from clientwright.diff.wire.acceptance import Acceptance, are_apart
from clientwright.diff.wire.answers import Answer
from clientwright.diff.wire.facets.pair import Pair
from clientwright.diff.wire.facets.types import names_of, nullable
from clientwright.diff.wire.findings import Finding
from clientwright.diff.wire.kinds import equal
from clientwright.diff.wire.pieces import Union
from clientwright.diff.wire.views import View, view_of
from clientwright.source.document import Node, parse_reference

_NAMES = {"oneOf": "one-of", "anyOf": "any-of"}


class Choices(Struct, frozen=True):
    """The alternatives of two schemas: those that are the same ones, though perhaps changed, and the rest."""

    pairs: tuple[tuple[View, View], ...]
    lost: tuple[Node, ...]
    won: tuple[Node, ...]
    keyword: str


def choices(pair: Pair) -> Choices | None:
    """The alternatives of two schemas of which one, at least, is a union; `None` where they cannot be matched."""
    old, new = pair.old.unions, pair.new.unions
    if len(old) == len(new) == 1:
        pairs, lost, won = match(old[0].branches, new[0].branches, pair.acceptance)
        if pairs:
            return Choices(tuple((view_of(a), view_of(b)) for a, b in pairs), tuple(lost), tuple(won), new[0].keyword)
    if len(old) == 1 and (not new or pair.new.core is not None):
        return _one_left(pair, old[0], pair.new, is_new=False)
    if len(new) == 1 and (not old or pair.old.core is not None):
        return _one_left(pair, new[0], pair.old, is_new=True)
    return None


def _one_left(pair: Pair, union: Union, single: View, *, is_new: bool) -> Choices | None:
    """The match of a union with a schema that is one of its alternatives."""
    alone = view_of(single.core) if single.core is not None else single
    best = max(union.branches, key=lambda branch: _likeness(branch, alone, pair.acceptance))
    likeness = _likeness(best, alone, pair.acceptance)
    is_alike = likeness > 1 or (likeness == 1 and view_of(best).kinds == alone.kinds)
    if not (pair.new if is_new else pair.old).is_thin or not is_alike:
        return None
    rest = tuple(branch for branch in union.branches if branch is not best)
    both = (alone, view_of(best)) if is_new else (view_of(best), alone)
    return Choices((both,), () if is_new else rest, rest if is_new else (), union.keyword)


def _likeness(branch: Node, alone: View, acceptance: Acceptance) -> int:
    """How much an alternative looks like a schema that stands alone."""
    view = view_of(branch)
    if alone.pointer.last == view.pointer.last and branch.text("$ref"):
        return 3
    return (acceptance.holds(view, alone) == "yes") + (acceptance.holds(alone, view) == "yes")


def compare_unions(pair: Pair, held: Choices) -> Iterator[Finding]:
    """The findings about alternatives that came or went."""
    name = _NAMES[held.keyword]
    if held.lost:
        narrows: Answer = "no" if all(_is_covered(branch, pair.new, pair.acceptance) for branch in held.lost) else "yes"
        phrase = f"can no longer be {_titles(held.lost)}"
        yield _found(pair, f"{name}-removed", pair.spot.level(narrows, "no"), phrase, held.lost, ())
    if held.won:
        widens: Answer = "no" if all(_is_covered(branch, pair.old, pair.acceptance) for branch in held.won) else "yes"
        phrase = f"can now be {_titles(held.won)}, too"
        yield _found(pair, f"{name}-added", pair.spot.level("no", widens), phrase, (), held.won)
    yield from _compare_keywords(pair)
    if ("null" in pair.old.kinds) != ("null" in pair.new.kinds):
        yield nullable(pair)


def _compare_keywords(pair: Pair) -> Iterator[Finding]:
    """The finding that what is more than one of the alternatives may no longer pass, or may from now on."""
    if len(pair.old.unions) != 1 or len(pair.new.unions) != 1:
        return
    old, new = pair.old.unions[0], pair.new.unions[0]
    views = [View((branch,)) for branch in new.branches]
    if old.keyword == new.keyword or all(are_apart(one, other) for one, other in combinations(views, 2)):
        return
    if new.keyword == "oneOf":
        phrase = "must now be just one of its alternatives (`oneOf`)"
        yield pair.found("became-one-of", pair.spot.level("unknown", "no"), phrase, "oneOf", "anyOf")
    else:
        phrase = "may now be several of its alternatives at once (`anyOf`)"
        yield pair.found("became-any-of", pair.spot.level("no", "unknown"), phrase, "anyOf", "oneOf")


def compare_shapes(pair: Pair) -> Iterator[Finding]:
    """The finding that a schema became a union, or stopped to be one, or is quite another one."""
    narrows, widens = pair.acceptance.differs(pair.old, pair.new)
    if narrows == widens == "no":
        return
    is_union = len(pair.new.unions) > len(pair.old.unions)
    union = (pair.new if is_union or not pair.old.unions else pair.old).unions[0]
    name = _NAMES[union.keyword]
    phrase = f"is now a choice (`{union.keyword}`)" if is_union else f"is no choice (`{union.keyword}`) any more"
    rule = f"wrapped-in-{name}" if is_union else f"unwrapped-from-{name}"
    if len(pair.old.unions) == len(pair.new.unions):
        rule, phrase = f"{name}-changed", f"is another choice (`{union.keyword}`) than before"
    yield pair.found(rule, pair.spot.level(narrows, widens), phrase, "oneOf", "anyOf")


def _found(pair: Pair, rule: str, level: Level, phrase: str, lost: tuple[Node, ...], won: tuple[Node, ...]) -> Finding:
    found = pair.found(rule, level, phrase, "oneOf", "anyOf")
    places = (lost[0].pointer if lost else found.old, won[0].pointer if won else found.new)
    values = (_titles(lost) or None, _titles(won) or None)
    return replace(found, old=places[0], new=places[1], values=values, about=(pair.old.pointer, pair.new.pointer))


def _titles(nodes: tuple[Node, ...]) -> str:
    return ", ".join(map(_title, nodes))


def _is_covered(branch: Node, view: View, acceptance: Acceptance) -> bool:
    return acceptance.holds(View((branch,)), view) == "yes"


# --- Matching --------------------------------------------------------------------------------------------------------


def match(
    old: tuple[Node, ...], new: tuple[Node, ...], acceptance: Acceptance
) -> tuple[list[tuple[Node, Node]], list[Node], list[Node]]:
    """The alternatives that belong together, those that are gone, and those that are new."""
    pairs: list[tuple[Node, Node]] = []
    lost, won = list(old), list(new)
    for alike in (_same_name, _same_text, _same_tag, _same_title):
        _pair_up(lost, won, pairs, alike)
    _pair_up(lost, won, pairs, lambda a, b: _overlap(a, b, acceptance) == 2)
    _pair_up(lost, won, pairs, lambda a, b: _overlap(a, b, acceptance) == 1)
    _pair_up(lost, won, pairs, _same_kind)
    return pairs, lost, won


def _pair_up(
    lost: list[Node], won: list[Node], pairs: list[tuple[Node, Node]], alike: Callable[[Node, Node], bool]
) -> None:
    for one in list(lost):
        other = next((node for node in won if alike(one, node)), None)
        if other is not None:
            pairs.append((one, other))
            lost.remove(one)
            won.remove(other)


def _same_name(one: Node, other: Node) -> bool:
    name = one.text("$ref")
    return name is not None and name == other.text("$ref")


def _same_text(one: Node, other: Node) -> bool:
    return "$ref" not in (one.value if isinstance(one.value, dict) else {}) and equal(one.value, other.value)


def _same_title(one: Node, other: Node) -> bool:
    title = one.resolve().text("title")
    return title is not None and title == other.resolve().text("title")


def _same_tag(one: Node, other: Node) -> bool:
    """Whether the alternatives carry the same constant in the same property."""
    mine, theirs = _tags(one), _tags(other)
    return bool(mine) and mine == theirs


def _tags(node: Node) -> list[tuple[str, str]]:
    view = View((node,))
    found = []
    for name in view.properties:
        values = view.member(name).values
        if values is not None and len(values) == 1:
            found.append((name, str(values[0])))
    return sorted(found)


def _overlap(one: Node, other: Node, acceptance: Acceptance) -> int:
    """In how many directions the values of one are values of the other."""
    if _tags(one) != _tags(other):
        return 0
    mine, theirs = View((one,)), View((other,))
    return (acceptance.holds(mine, theirs) == "yes") + (acceptance.holds(theirs, mine) == "yes")


def _same_kind(one: Node, other: Node) -> bool:
    """Whether the alternatives are the only ones that could have become one another: of one type, alike inside."""
    mine, theirs = View((one,)), View((other,))
    if mine.kinds != theirs.kinds or _tags(one) != _tags(other) or bool(_name(one)) != bool(_name(other)):
        return False
    if "object" not in mine.kinds:
        return True
    shared = mine.properties.keys() & theirs.properties.keys()
    return 2 * len(shared) >= max(len(mine.properties), len(theirs.properties)) and bool(shared)


def _name(node: Node) -> str | None:
    reference = node.text("$ref")
    return parse_reference(reference, node.pointer.file).last if reference is not None else None


def _title(node: Node) -> str:
    """What people call an alternative."""
    name = _name(node) or node.text("title")
    if name:
        return f"`{name}`"
    kinds = names_of(View((node,)).kinds)
    if kinds in ("any", "nothing") or kinds.count(" or ") > 1:
        return "something else"
    return f"{'an' if kinds[0] in 'aeiou' else 'a'} {kinds}"
