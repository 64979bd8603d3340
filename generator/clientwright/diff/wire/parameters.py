"""Parameters of operations."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from clientwright.diff.wire.answers import Answer
from clientwright.diff.wire.existence import removal
from clientwright.diff.wire.findings import Direction, Finding, Spot, text
from clientwright.diff.wire.lifecycle import compare_life, words_for
from clientwright.diff.wire.operations import Operation
from clientwright.diff.wire.views import View
from clientwright.diff.wire.walk import Walk
from clientwright.source.document import Node

_DEFAULT_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_PLAIN_STYLES = frozenset(("simple", "form", "spaceDelimited", "pipeDelimited", "tabDelimited", "deepObject"))
"""Styles that write a single value in the same way."""


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
    one, other = old.get("schema"), new.get("schema")
    if one is not None and other is not None:
        walk.start(one, other, spot, (operation,))
        yield from _compare_styles(old, new, spot)
    elif (one is None) != (other is None):
        yield Finding("request-parameter-style-changed", "breaking", "is written in another way", *places)
    else:
        yield from _compare_content(old, new, spot, walk, operation)


def _compare_content(old: Node, new: Node, spot: Spot, walk: Walk, operation: str) -> Iterator[Finding]:
    """Parameters that are written as a media type says."""
    (one, *_), (other, *_) = ([*node.items()] if (node := side.get("content")) else [None] for side in (old, new))
    if one is None or other is None:
        return
    if one[0] != other[0]:
        phrase = f"is written as `{other[0]}`, and not as `{one[0]}`"
        yield Finding(
            "request-parameter-style-changed", "breaking", phrase, old.pointer, new.pointer, (one[0], other[0])
        )
        return
    mine, theirs = one[1].get("schema"), other[1].get("schema")
    if mine is not None and theirs is not None:
        walk.start(mine, theirs, replace(spot, is_textual="json" not in one[0]), (operation,))


def _compare_styles(old: Node, new: Node, spot: Spot) -> Iterator[Finding]:
    """The findings about how a value is written."""
    places = (old.pointer, new.pointer)
    before, after = _style(old), _style(new)
    if before != after and (_has_parts(old) or _has_parts(new) or not {before[0], after[0]} <= _PLAIN_STYLES):
        phrase = f"is written in the style {_named(after)}, and not {_named(before)}"
        yield Finding("request-parameter-style-changed", "breaking", phrase, *places, (_named(before), _named(after)))
    answers: tuple[tuple[str, str, Answer], ...] = (
        ("allowReserved", "allow-reserved", "unknown"),
        ("allowEmptyValue", "allow-empty-value", "yes"),
    )
    for keyword, name, matters in answers:
        was, is_ = old.flag(keyword), new.flag(keyword)
        if was != is_:
            level = spot.level("no" if is_ else matters, matters if is_ else "no")
            rule = f"request-parameter-{name}-{'added' if is_ else 'removed'}"
            yield Finding(rule, level, f"`{keyword}` is now {text(is_)}", *places, (text(was), text(is_)))


def _style(node: Node) -> tuple[str, bool]:
    style = node.text("style") or _DEFAULT_STYLES.get(node.text("in") or "", "form")
    explode = node.get("explode")
    return style, explode.value is True if explode is not None else style in ("form", "cookie")


def _named(style: tuple[str, bool]) -> str:
    return f"{style[0]}{', exploded' if style[1] else ''}"


def _has_parts(node: Node) -> bool:
    """Whether a value may be an array or an object."""
    schema = node.get("schema")
    return schema is not None and bool(View((schema,)).kinds & {"array", "object"})
