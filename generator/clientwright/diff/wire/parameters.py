"""Parameters of operations."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.diff.wire.existence import removal
from clientwright.diff.wire.findings import Direction, Finding, Spot, text
from clientwright.diff.wire.lifecycle import compare_life, words_for
from clientwright.diff.wire.operations import Operation
from clientwright.diff.wire.walk import Walk
from clientwright.diff.wire.writing import compare_writing
from clientwright.source.document import Node


def compare_parameters(
    old: Operation, new: Operation, walk: Walk, operation: str, direction: Direction = "request"
) -> Iterator[Finding]:
    """The findings about parameters; `direction` is `response` where it is the API that sends them."""
    mine, theirs = old.parameters(), new.parameters()
    spot = Spot(direction, "parameter", is_textual=True)
    lost = {key: node for key, (node, _) in mine.items() if key not in theirs}
    won = {key: held for key, held in theirs.items() if key not in mine}
    for key, (node, _) in mine.items():
        if key in theirs:
            yield from _compare(node.resolve(), theirs[key][0].resolve(), spot, walk, operation)
    for node in lost.values():
        yield _removed(node, new, [held.resolve() for held, _ in won.values()], spot)
    for (place, _), (node, is_shared) in won.items():
        yield _added(node.resolve(), old, place, spot, is_shared=is_shared)


def _removed(listed: Node, new: Operation, won: list[Node], spot: Spot) -> Finding:
    node = listed.resolve()
    name = node.text("name")
    if node.flag("deprecated"):
        rule, level, phrase = removal(node, "request-parameter-removed", "request-parameter-sunset-parse")
    else:
        rule, phrase = "request-parameter-removed", "was removed"
        level = spot.choose("dangerous", "breaking" if node.flag("required") else "dangerous")
    alike = [other.text("name") for other in won if other.get("schema") and _schema(other) == _schema(node)]
    hint = None
    if len(alike) == 1 and rule == "request-parameter-removed":
        level, hint = "breaking", f"is it `{alike[0]}` now? Keep the old name beside the new one for a while"
    return Finding(rule, level, phrase, listed.pointer, new.node.pointer, (text(name), None), hint)


def _schema(node: Node) -> object:
    held = node.get("schema")
    return held.value if held else None


def _added(node: Node, old: Operation, place: str, spot: Spot, *, is_shared: bool) -> Finding:
    name = text(node.text("name"))
    is_required = node.flag("required") or place == "path"
    kind = "request-default-parameter-to-existing-path" if is_shared else "request-parameter"
    rule = (
        "new-request-path-parameter" if place == "path" else f"new-{'required' if is_required else 'optional'}-{kind}"
    )
    level = spot.choose("breaking" if is_required else "non-breaking", "non-breaking")
    phrase = "was added, and is required" if is_required else "was added"
    return Finding(rule, level, phrase, old.node.pointer, node.pointer, (None, name))


def _compare(old: Node, new: Node, spot: Spot, walk: Walk, operation: str) -> Iterator[Finding]:
    places = (old.pointer, new.pointer)
    was, is_ = (node.flag("required") or node.text("in") == "path" for node in (old, new))
    if was != is_:
        rule = f"request-parameter-became-{'required' if is_ else 'optional'}"
        phrase = "is now required" if is_ else "is no longer required"
        level = spot.level("yes" if is_ else "no", "no" if is_ else "yes")
        yield Finding(rule, level, phrase, *places, (text(was), text(is_)))
    yield from compare_life(old, new, words_for("request-parameter"))
    yield from compare_writing(old, new, spot, walk, operation)
