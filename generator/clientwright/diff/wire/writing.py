"""How parameters and headers are written: in a style, or as a media type says."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from clientwright.diff.wire.answers import Answer
from clientwright.diff.wire.findings import Finding, Spot, text
from clientwright.diff.wire.views import View
from clientwright.diff.wire.walk import Walk
from clientwright.source.document import Node

_DEFAULT_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_PLAIN_STYLES = frozenset(("simple", "form", "spaceDelimited", "pipeDelimited", "tabDelimited", "deepObject"))
"""Styles that write a single value in the same way."""


def compare_writing(old: Node, new: Node, spot: Spot, walk: Walk, operation: str) -> Iterator[Finding]:
    """The findings about how a value is written; its schemas are left to the walk."""
    one, other = old.get("schema"), new.get("schema")
    before, after = _media(old), _media(new)
    if one is not None and other is not None:
        walk.start(one, other, spot, (operation,))
        yield from _compare_styles(old, new, spot)
        if spot.role == "parameter":
            yield from _compare_flags(old, new, spot)
        return
    if _plain(before) != _plain(after):
        phrase = f"is now written as {_called(after)}, and no longer as {_called(before)}"
        values = (before[0] if before else None, after[0] if after else None)
        yield Finding(f"{spot.prefix}-style-changed", "breaking", phrase, old.pointer, new.pointer, values)
        return
    one, other = (media[1].get("schema") if media else None for media in (before, after))
    if one is not None and other is not None:
        walk.start(one, other, replace(spot, is_textual="json" not in _plain(before)), (operation,))


def _media(node: Node) -> tuple[str, Node] | None:
    """The media type that a value is written as."""
    held = node.get("content")
    return next(held.items(), None) if held else None


def _plain(media: tuple[str, Node] | None) -> str:
    return media[0].partition(";")[0].strip().lower() if media else ""


def _called(media: tuple[str, Node] | None) -> str:
    return f"`{media[0]}`" if media else "a style says"


# --- Styles ----------------------------------------------------------------------------------------------------------


def _compare_styles(old: Node, new: Node, spot: Spot) -> Iterator[Finding]:
    before, after = _style(old, spot), _style(new, spot)
    if before == after:
        return
    kinds = _kinds(old) | _kinds(new)
    if "object" not in kinds and before[0] == after[0] == "simple":
        return  # there, only names tell whether each part is written by itself
    if kinds & {"array", "object"} or not {before[0], after[0]} <= _PLAIN_STYLES:
        names = (_named(before), _named(after))
        phrase = f"is now written in the style {names[1]}, and no longer {names[0]}"
        if before[0] == after[0]:
            phrase = f"is now written {'with' if after[1] else 'without'} `explode`"
        yield Finding(f"{spot.prefix}-style-changed", "breaking", phrase, old.pointer, new.pointer, names)


def _kinds(node: Node) -> frozenset[str]:
    schema = node.get("schema")
    return View((schema,)).kinds if schema is not None else frozenset()


def _style(node: Node, spot: Spot) -> tuple[str, bool]:
    """The style, and whether each part is written by itself."""
    place = "header" if spot.role == "header" else node.text("in") or ""
    style = node.text("style") or _DEFAULT_STYLES.get(place, "form")
    explode = node.get("explode")
    return style, explode.value is True if explode is not None else style in ("form", "cookie")


def _named(style: tuple[str, bool]) -> str:
    return f"`{style[0]}` {'with' if style[1] else 'without'} `explode`"


def _compare_flags(old: Node, new: Node, spot: Spot) -> Iterator[Finding]:
    """The findings about what else a parameter may be."""
    answers: tuple[tuple[str, str, Answer], ...] = (
        ("allowReserved", "allow-reserved", "unknown"),
        ("allowEmptyValue", "allow-empty-value", "yes"),
    )
    for keyword, name, matters in answers:
        was, is_ = old.flag(keyword), new.flag(keyword)
        if was != is_:
            level = spot.level("no" if is_ else matters, matters if is_ else "no")
            rule = f"request-parameter-{name}-{'added' if is_ else 'removed'}"
            places = (old.pointer, new.pointer)
            yield Finding(rule, level, f"`{keyword}` is now {text(is_)}", *places, (text(was), text(is_)))
