"""Request bodies and answers of operations, webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.diff.model import Level
from clientwright.diff.wire.content import compare_content
from clientwright.diff.wire.findings import Direction, Finding, Spot, text
from clientwright.diff.wire.operations import Operation
from clientwright.diff.wire.walk import Walk
from clientwright.diff.wire.writing import compare_writing
from clientwright.pointer import Pointer
from clientwright.source.document import Node


def compare_request_bodies(
    old: Operation, new: Operation, walk: Walk, operation: str, direction: Direction = "request"
) -> Iterator[Finding]:
    """The findings about the body that is sent; `direction` is `response` where it is the API that sends it."""
    one, other = old.node.get("requestBody"), new.node.get("requestBody")
    if one is None and other is None:
        return
    spot = Spot(direction, "body")
    if one is None or other is None:
        yield _came_or_went(old, new, one, other, spot)
        return
    one, other = one.resolve(), other.resolve()
    places = (one.pointer, other.pointer)
    was, is_ = one.flag("required"), other.flag("required")
    if was != is_:
        rule = f"{direction}-body-became-{'required' if is_ else 'optional'}"
        phrase = "is now required" if is_ else "is no longer required"
        level = spot.level("yes" if is_ else "no", "no" if is_ else "yes")
        yield Finding(rule, level, phrase, *places, (text(was), text(is_)))
    yield from compare_content(one.get("content"), other.get("content"), spot, walk, operation, places)


def _came_or_went(old: Operation, new: Operation, one: Node | None, other: Node | None, spot: Spot) -> Finding:
    if other is not None:
        is_required = other.resolve().flag("required")
        rule = f"{spot.direction}-body-added-{'required' if is_required else 'optional'}"
        level = spot.choose("breaking" if is_required else "non-breaking", "non-breaking")
        phrase = "was added, and is required" if is_required else "was added"
        return Finding(rule, level, phrase, old.node.pointer, other.pointer)
    assert one is not None
    return Finding(f"{spot.direction}-body-removed", "breaking", "was removed", one.pointer, new.node.pointer)


def compare_responses(
    old: Operation, new: Operation, walk: Walk, operation: str, direction: Direction = "response"
) -> Iterator[Finding]:
    """The findings about answers: each status is compared with what stood for it before, and stands for it now."""
    mine, theirs = _answers(old), _answers(new)
    places = (old.node.pointer.child("responses"), new.node.pointer.child("responses"))
    for status, node in mine.items():
        if status not in theirs:
            yield _removed(status, mine, theirs, places[1], direction)
        after = _standing_for(status, theirs)
        if after is not None:
            yield from _compare(node, after, direction, walk, operation)
    for status, node in theirs.items():
        if status not in mine:
            kind = "success" if _is_success(status) else "non-success"
            rule = f"{direction}-{kind}-status-added"
            yield Finding(rule, "non-breaking", "was added", places[0], node.pointer, (None, status))
            before = _standing_for(status, mine)
            if before is not None:
                yield from _compare(before, node, direction, walk, operation)


def _answers(operation: Operation) -> dict[str, Node]:
    held = operation.node.get("responses")
    items = held.items() if held else ()
    return {status.upper() if status != "default" else status: node for status, node in items if status[:2] != "x-"}


def _standing_for(status: str, answers: dict[str, Node]) -> Node | None:
    """The answer of a status, else of its range, else `default`; where a success is listed, that means failures."""
    if status in answers:
        return answers[status]
    if _range(status) in answers:
        return answers[_range(status)]
    return None if _is_success(status) and any(map(_is_success, answers)) else answers.get("default")


def _range(status: str) -> str:
    return f"{status[:1]}XX"


def _removed(
    status: str, mine: dict[str, Node], theirs: dict[str, Node], place: Pointer, direction: Direction
) -> Finding:
    """The finding that a status is not listed any more; it may still come where something else stands for it."""
    kind = "success" if _is_success(status) else "non-success"
    is_narrowed = status == _range(status) and any(_range(other) == status for other in theirs)
    level: Level = "breaking"
    if kind == "non-success" or is_narrowed or _range(status) in mine.keys() & theirs.keys():
        level = "non-breaking"
    elif _standing_for(status, theirs) is not None:
        level = "dangerous"
    phrase = "was removed"
    return Finding(f"{direction}-{kind}-status-removed", level, phrase, mine[status].pointer, place, (status, None))


def _is_success(status: str) -> bool:
    return status.startswith("2")


def _compare(old: Node, new: Node, direction: Direction, walk: Walk, operation: str) -> Iterator[Finding]:
    old, new = old.resolve(), new.resolve()
    places = (old.pointer, new.pointer)
    spot = Spot(direction, "body")
    yield from compare_content(old.get("content"), new.get("content"), spot, walk, operation, places)
    if direction == "response":
        yield from _compare_headers(old, new, walk, operation)


def _compare_headers(old: Node, new: Node, walk: Walk, operation: str) -> Iterator[Finding]:
    mine, theirs = _headers(old), _headers(new)
    for name, (title, node) in mine.items():
        if name in theirs:
            yield from _compare_header(node.resolve(), theirs[name][1].resolve(), walk, operation)
        else:
            is_required = node.resolve().flag("required")
            rule = f"{'required' if is_required else 'optional'}-response-header-removed"
            level: Level = "breaking" if is_required else "dangerous"
            yield Finding(rule, level, "was removed", node.pointer, new.pointer, (title, None))
    for name, (title, node) in theirs.items():
        if name not in mine:
            yield Finding(
                "response-header-added", "non-breaking", "was added", old.pointer, node.pointer, (None, title)
            )


def _headers(node: Node) -> dict[str, tuple[str, Node]]:
    held = node.get("headers")
    items = held.items() if held else ()
    return {name.lower(): (name, header) for name, header in items if name.lower() != "content-type"}


def _compare_header(old: Node, new: Node, walk: Walk, operation: str) -> Iterator[Finding]:
    was, is_ = old.flag("required"), new.flag("required")
    if was != is_:
        rule = f"response-header-became-{'required' if is_ else 'optional'}"
        phrase = "is now always sent" if is_ else "may be absent"
        level: Level = "non-breaking" if is_ else "breaking"
        yield Finding(rule, level, phrase, old.pointer, new.pointer, (text(was), text(is_)))
    yield from compare_writing(old, new, Spot("response", "header", is_textual=True), walk, operation)
