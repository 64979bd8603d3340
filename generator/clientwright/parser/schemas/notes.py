"""What a schema demands of values beyond their type, in words: `minLength: 3` is `At least 3 characters.`"""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.parser.schemas.conditions import CONDITIONS, read_conditions
from clientwright.source.document import Node

_LIMITS = {
    "minimum": "At least {}.",
    "maximum": "At most {}.",
    "exclusiveMinimum": "More than {}.",
    "exclusiveMaximum": "Less than {}.",
    "multipleOf": "A multiple of {}.",
    "minLength": "At least {} characters.",
    "maxLength": "At most {} characters.",
    "minItems": "At least {} items.",
    "maxItems": "At most {} items.",
    "minProperties": "At least {} members.",
    "maxProperties": "At most {} members.",
}
DEMANDS = frozenset({*_LIMITS, "pattern", "uniqueItems"}) | CONDITIONS
"""The keywords that make any; most schemas have none of them."""
_LONGEST = 60
"""Longer patterns tell a reader nothing."""


def read_notes(node: Node) -> Iterator[str]:
    """The limits of a schema and its other demands, one sentence each."""
    if not isinstance(node.value, dict) or DEMANDS.isdisjoint(node.value):
        return
    for keyword, text in _LIMITS.items():
        limit = node.value.get(keyword)
        if isinstance(limit, int | float) and not isinstance(limit, bool):
            yield text.format(limit)
    pattern = node.text("pattern")
    if pattern is not None and len(pattern) <= _LONGEST and "`" not in pattern:
        yield f"Matches `{pattern}`."
    if node.flag("uniqueItems"):
        yield "No item twice."
    if not CONDITIONS.isdisjoint(node.value):
        yield from read_conditions(node)
