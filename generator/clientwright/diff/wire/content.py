"""Bodies by media type: which there are, and the schemas of those that both documents have."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from clientwright.diff.model import Level
from clientwright.diff.wire.findings import Finding, Spot
from clientwright.diff.wire.parts import compare_parts
from clientwright.diff.wire.walk import Walk
from clientwright.model.media import is_file, media_kind
from clientwright.pointer import Pointer
from clientwright.source.document import Node


class _Media(Struct, frozen=True):
    name: str
    node: Node

    @property
    def spelling(self) -> str:
        """The name as it counts: case and spaces do not."""
        return self.name.replace(" ", "").lower()

    @property
    def plain(self) -> str:
        """The type without its parameters."""
        return self.name.partition(";")[0].strip().lower()

    @property
    def is_textual(self) -> bool:
        """Whether numbers and strings look alike in it."""
        return not (self.plain.endswith("/*") or "json" in self.plain)

    @property
    def is_bytes(self) -> bool:
        """Whether it is a file, and nothing else is said of it: there, a schema may be left out (3.1 §4.8.14.2)."""
        schema = self.node.get("schema")
        return is_file(self.plain) and (schema is None or schema.value in ({}, {"type": "string", "format": "binary"}))


def compare_content(
    old: Node | None, new: Node | None, spot: Spot, walk: Walk, operation: str, places: tuple[Pointer, Pointer]
) -> Iterator[Finding]:
    """The findings about media types; the schemas of those in both are left to the walk."""
    mine, theirs = _media(old), _media(new)
    pairs, lost, won = _match(mine, theirs)
    for one, other in pairs:
        if one.spelling != other.spelling:
            yield from _renamed(one, other, spot)
        yield from _compare_media(one, other, spot, walk, operation)
    for media in lost:
        yield _gone(media, theirs, spot, places[1])
    for media in won:
        rule = "response-media-type-added" if spot.direction == "response" else "request-body-media-type-added"
        phrase = f"can now be `{media.name}`, too"
        yield Finding(rule, "non-breaking", phrase, places[0], media.node.pointer, (None, media.name))


def _media(node: Node | None) -> list[_Media]:
    return [_Media(name, media.resolve()) for name, media in node.items()] if node is not None else []


def _match(old: list[_Media], new: list[_Media]) -> tuple[list[tuple[_Media, _Media]], list[_Media], list[_Media]]:
    """The media types that belong together: of the same name, then but for parameters, then by range."""
    lost, won = list(old), list(new)
    pairs: list[tuple[_Media, _Media]] = []
    for alike in (
        lambda a, b: a.spelling == b.spelling,
        lambda a, b: a.plain == b.plain,
        lambda a, b: _covers(a.plain, b.plain) or _covers(b.plain, a.plain),
    ):
        for media in list(lost):
            other = next((candidate for candidate in won if alike(media, candidate)), None)
            if other is not None:
                pairs.append((media, other))
                lost.remove(media)
                won.remove(other)
    return pairs, lost, won


def _covers(wide: str, narrow: str) -> bool:
    """Whether a range such as `text/*` covers a media type."""
    return wide == "*/*" or (wide.endswith("/*") and narrow.startswith(wide[:-1])) or _is_suffix(wide, narrow)


def _is_suffix(wide: str, narrow: str) -> bool:
    """Whether `application/json` stands for `application/problem+json`."""
    kind, _, subtype = wide.partition("/")
    return narrow.startswith(f"{kind}/") and narrow.endswith(f"+{subtype}")


def _renamed(old: _Media, new: _Media, spot: Spot) -> Iterator[Finding]:
    is_wider, is_narrower = _covers(new.plain, old.plain), _covers(old.plain, new.plain)
    change = "changed" if old.plain == new.plain else "generalized" if is_wider else "specialized"
    level: Level = "non-breaking"
    if change != "changed":
        level = spot.level("yes" if is_narrower else "no", "yes" if is_wider else "no")
    rule = f"{'response' if spot.direction == 'response' else 'request-body'}-media-type-name-{change}"
    phrase = f"has the media type `{new.name}`, which was `{old.name}`"
    yield Finding(rule, level, phrase, old.node.pointer, new.node.pointer, (old.name, new.name))


def _gone(media: _Media, new: list[_Media], spot: Spot, place: Pointer) -> Finding:
    is_covered = spot.direction == "request" and any(_covers(other.plain, media.plain) for other in new)
    rule = "response-media-type-removed" if spot.direction == "response" else "request-body-media-type-removed"
    phrase = f"can no longer be `{media.name}`"
    return Finding(
        rule, "non-breaking" if is_covered else "breaking", phrase, media.node.pointer, place, (media.name, None)
    )


def _compare_media(old: _Media, new: _Media, spot: Spot, walk: Walk, operation: str) -> Iterator[Finding]:
    """The findings about one media type; its schemas are compared by the walk."""
    if old.is_bytes and new.is_bytes:
        return
    kinds = {media_kind(old.plain), media_kind(new.plain)}
    is_textual = old.is_textual and new.is_textual
    spot = replace(spot, is_textual=is_textual, has_parts=kinds == {"multipart"}, is_xml=kinds == {"xml"})
    for keyword in ("schema", "itemSchema"):
        one, other = old.node.get(keyword), new.node.get(keyword)
        if one is not None and other is not None:
            walk.start(one, other, spot, (operation,))
        elif one is not None or other is not None:
            is_added = other is not None
            places = ((one or old.node).pointer, (other or new.node).pointer)
            levels: tuple[Level, Level] = ("breaking", "non-breaking") if is_added else ("non-breaking", "dangerous")
            rule = f"{spot.direction}-body-media-type-schema-{'added' if is_added else 'removed'}"
            phrase = f"{'now has' if is_added else 'no longer has'} a schema as `{new.name}`"
            yield Finding(rule, spot.choose(*levels), phrase, *places)
    yield from compare_parts(old.node, new.node, spot)
