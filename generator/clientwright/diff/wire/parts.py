"""The parts of a form: how each is written, and which headers it has (3.1 §4.8.15)."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.diff.model import Level
from clientwright.diff.wire.findings import Finding, Spot, text, went
from clientwright.diff.wire.kinds import equal
from clientwright.diff.wire.views import View
from clientwright.source.document import JsonValue, Node

_DEFAULTS: dict[str, JsonValue] = {"contentType": None, "style": "form", "explode": True, "allowReserved": False}


def compare_parts(old: Node, new: Node, spot: Spot) -> Iterator[Finding]:
    """The findings about the `encoding` of a media type, for the parts that it has before and after."""
    before, after = _encodings(old), _encodings(new)
    rule = f"{spot.direction}-body-encoding-changed"
    for name in sorted(before.keys() | after.keys()):
        mine, theirs = before.get(name), after.get(name)
        is_same = mine is not None and theirs is not None and equal(mine.value, theirs.value)
        if not is_same and _is_part(name, old) and _is_part(name, new):
            places = ((mine or old).pointer, (theirs or new).pointer)
            for level, phrase in (*_compare_words(mine, theirs, spot), *_compare_headers(mine, theirs, spot)):
                yield Finding(rule, level, f"the part `{name}`: {phrase}", *places)


def _encodings(media: Node) -> dict[str, Node]:
    held = media.get("encoding")
    return dict(held.items()) if held else {}


def _is_part(name: str, media: Node) -> bool:
    schema = media.get("schema")
    return schema is not None and name in View((schema,)).properties


def _compare_words(old: Node | None, new: Node | None, spot: Spot) -> Iterator[tuple[Level, str]]:
    """What is said of how a part is written, and how bad it is."""
    for word, default in _DEFAULTS.items():
        one, other = (side.get(word) if side else None for side in (old, new))
        before, after = (default if side is None else side.value for side in (one, other))
        if before == after:
            continue
        level: Level = "dangerous"
        if isinstance(before, str) and isinstance(after, str) and word == "contentType":
            mine, theirs = _types(before), _types(after)
            level = spot.level("unknown" if mine - theirs else "no", "unknown" if theirs - mine else "no")
        yield level, went(f"`{word}`", _shown(before), _shown(after))


def _types(content_type: str) -> set[str]:
    return {name.strip().lower() for name in content_type.split(",")}


def _shown(value: JsonValue) -> str | None:
    return None if value is None else f"`{value if isinstance(value, str) else text(value)}`"


def _compare_headers(old: Node | None, new: Node | None, spot: Spot) -> Iterator[tuple[Level, str]]:
    """What is said of the headers of a part, and how bad it is."""
    mine, theirs = _headers(old), _headers(new)
    for name in sorted(mine.keys() | theirs.keys()):
        one, other = mine.get(name), theirs.get(name)
        was, is_ = (side is not None and side.flag("required") for side in (one, other))
        if was != is_:
            phrase = f"the header `{name}` is {'now' if is_ else 'no longer'} required"
            yield spot.level("yes" if is_ else "no", "no" if is_ else "yes"), phrase
        elif one is None or other is None:
            yield (
                "non-breaking" if one is None else "dangerous",
                f"the header `{name}` was {'added' if other else 'removed'}",
            )
        elif one.value != other.value:
            yield "dangerous", f"the header `{name}` was changed"


def _headers(encoding: Node | None) -> dict[str, Node]:
    """The headers of a part; `Content-Type` has a word of its own."""
    held = encoding.get("headers") if encoding else None
    items = held.items() if held else ()
    return {name.title(): header.resolve() for name, header in items if name.lower() != "content-type"}
