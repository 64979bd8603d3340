"""Copies of a document's values, for stages that rewrite them."""

from __future__ import annotations

from clientwright.source.document import JsonValue


def copy_value(root: JsonValue) -> JsonValue:
    """The value anew, with nothing shared between two places."""
    return counted_copy(root)[0]


def counted_copy(root: JsonValue) -> tuple[JsonValue, int]:
    """The value anew, and how many values it holds; made level by level."""
    holder: list[JsonValue] = [root]
    level: list[dict[str, JsonValue] | list[JsonValue]] = [holder]
    nodes = 0
    while level:
        deeper: list[dict[str, JsonValue] | list[JsonValue]] = []
        for container in level:
            nodes += len(container)
            if isinstance(container, dict):
                for key, value in container.items():
                    if isinstance(value, dict | list):
                        container[key] = fresh = value.copy()
                        deeper.append(fresh)
            else:
                for index, value in enumerate(container):
                    if isinstance(value, dict | list):
                        container[index] = fresh = value.copy()
                        deeper.append(fresh)
        level = deeper
    return holder[0], nodes
