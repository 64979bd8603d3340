"""Elements of arrays."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.diff.wire.acceptance import item, prefix_length
from clientwright.diff.wire.answers import all_of, negate
from clientwright.diff.wire.facets.pair import Pair
from clientwright.diff.wire.findings import Finding, number
from clientwright.diff.wire.views import View

_EVERYTHING = View(())


def compare_arrays(pair: Pair) -> Iterator[Finding]:
    """The findings about which elements an array may have."""
    if "array" not in pair.old.kinds & pair.new.kinds:
        return
    yield from _compare_unique(pair)
    yield from _compare_prefix(pair)
    for keyword, name in (("items", "items"), ("unevaluatedItems", "unevaluated-items"), ("contains", "contains")):
        old, new = bool(pair.old.holders(keyword)), bool(pair.new.holders(keyword))
        if old != new and not (keyword == "items" and _is_trivial(pair)):
            change = "added" if new else "removed"
            level = pair.spot.level("yes" if new else "no", "yes" if old else "no")
            yield pair.found(f"{name}-{change}", level, f"`{keyword}` was {change}", keyword)
    if pair.old.holders("contains") and pair.new.holders("contains"):
        yield from _compare_counts(pair)


def _is_trivial(pair: Pair) -> bool:
    """Whether the `items` that came or went demand nothing."""
    nodes = (*pair.old.holders("items"), *pair.new.holders("items"))
    return all(node.value is True or node.value == {} for node in nodes)


def _compare_unique(pair: Pair) -> Iterator[Finding]:
    old, new = pair.old.flag("uniqueItems"), pair.new.flag("uniqueItems")
    if old != new:
        phrase = "elements must now differ from one another" if new else "elements may now be equal"
        level = pair.spot.level("yes" if new else "no", "yes" if old else "no")
        yield pair.found(f"unique-items-{'added' if new else 'removed'}", level, phrase, "uniqueItems")


def _compare_prefix(pair: Pair) -> Iterator[Finding]:
    """The finding that more or fewer elements have schemas of their own."""
    old, new = prefix_length(pair.old), prefix_length(pair.new)
    if old == new:
        return
    pairs = [
        (item(pair.old, index) or _EVERYTHING, item(pair.new, index) or _EVERYTHING)
        for index in range(min(old, new), max(old, new))
    ]
    narrows = negate(all_of(pair.acceptance.holds(mine, theirs) for mine, theirs in pairs))
    widens = negate(all_of(pair.acceptance.holds(theirs, mine) for mine, theirs in pairs))
    change = "added" if new > old else "removed"
    phrase = f"{old} elements had schemas of their own, {new} have"
    yield pair.found(f"prefix-items-{change}", pair.spot.level(narrows, widens), phrase, "prefixItems")


def _compare_counts(pair: Pair) -> Iterator[Finding]:
    """The findings about how many elements must be such as `contains` says."""
    for keyword, name, default in (("minContains", "min-contains", 1.0), ("maxContains", "max-contains", float("inf"))):
        is_least = name == "min-contains"
        pick = max if is_least else min
        old, new = (pick(view.numbers(keyword), default=default) for view in (pair.old, pair.new))
        if old != new:
            is_narrower = (new > old) == is_least
            level = pair.spot.level("yes" if is_narrower else "no", "no" if is_narrower else "yes")
            change = "increased" if new > old else "decreased"
            yield pair.found(
                f"{name}-{change}", level, f"`{keyword}` went from {number(old)} to {number(new)}", keyword
            )
