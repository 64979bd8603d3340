"""Conditions, negations, and parts of an `allOf` that demand nothing."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.diff.wire.facets.pair import Pair
from clientwright.diff.wire.findings import Finding
from clientwright.diff.wire.kinds import equal
from clientwright.diff.wire.views import ANNOTATIONS, View
from clientwright.source.document import JsonValue, Node


def compare_conditions(pair: Pair) -> Iterator[Finding]:
    """The findings about `if`, `then`, `else`, `not` and `contentSchema`."""
    old, new = pair.old.holders("if"), pair.new.holders("if")
    if bool(old) != bool(new):
        has_effect = any((pair.new if new else pair.old).holders(word) for word in ("then", "else"))
        yield _came_or_went(pair, "if", "if", is_added=bool(new), has_effect=has_effect)
    elif old and new:
        if not equal([node.value for node in old], [node.value for node in new]):
            level = pair.spot.level("unknown", "unknown")
            yield pair.found("if-changed", level, "the condition `if` was changed", "if")
        for keyword in ("then", "else"):
            if bool(pair.old.holders(keyword)) != bool(pair.new.holders(keyword)):
                yield _came_or_went(pair, keyword, keyword, is_added=bool(pair.new.holders(keyword)))
    if bool(pair.old.holders("contentSchema")) != bool(pair.new.holders("contentSchema")):
        yield _came_or_went(pair, "contentSchema", "content-schema", is_added=bool(pair.new.holders("contentSchema")))
    yield from _compare_negations(pair)


def _came_or_went(pair: Pair, keyword: str, name: str, *, is_added: bool, has_effect: bool = True) -> Finding:
    level = pair.spot.level("yes" if is_added and has_effect else "no", "no" if is_added or not has_effect else "yes")
    change = "added" if is_added else "removed"
    return pair.found(f"{name}-{change}", level, f"`{keyword}` was {change}", keyword)


def _compare_negations(pair: Pair) -> Iterator[Finding]:
    old, new = pair.old.holders("not"), pair.new.holders("not")
    if bool(old) != bool(new):
        yield _came_or_went(pair, "not", "not", is_added=bool(new))
    elif len(old) == len(new) == 1 and not equal(old[0].value, new[0].value):
        less, more = pair.acceptance.differs(View((old[0],)), View((new[0],)))
        yield pair.found("not-changed", pair.spot.level(more, less), "what is refused by `not` was changed", "not")


def compare_notes_of_parts(pair: Pair) -> Iterator[Finding]:
    """The finding that an `allOf` won or lost a part that demands nothing."""
    old, new = (sum(1 for part in _parts(view) if _only_annotates(part.value)) for view in (pair.old, pair.new))
    if old != new:
        change = "added" if new > old else "removed"
        phrase = f"a part of `allOf` that demands nothing was {change}"
        yield pair.found(f"all-of-{change}-annotation-only", "non-breaking", phrase, "allOf")


def _parts(view: View) -> Iterator[Node]:
    for node in view.holders("allOf"):
        yield from node.elements()


def _only_annotates(value: JsonValue) -> bool:
    return isinstance(value, dict) and all(key in ANNOTATIONS or key.startswith("x-") for key in value)
