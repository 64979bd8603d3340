"""What a document says about a value beside which values there are: its life, who writes it, how it is told apart."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from clientwright.diff.wire.facets.pair import Pair
from clientwright.diff.wire.findings import Finding, text
from clientwright.diff.wire.lifecycle import compare_life, words_for
from clientwright.diff.wire.views import View
from clientwright.source.document import Node, parse_reference


def compare_access(pair: Pair, *, is_required: bool) -> Iterator[Finding]:
    """The findings about a property that became read-only or write-only, or stopped to be."""
    need = "required" if is_required else "optional"
    for keyword, name in (("readOnly", "read-only"), ("writeOnly", "write-only")):
        old, new = pair.old.flag(keyword), pair.new.flag(keyword)
        if old == new:
            continue
        rule = f"{pair.spot.direction}-{need}-property-became-{'' if new else 'not-'}{name}"
        phrase = f"is now {name}" if new else f"is no longer {name}"
        is_risky = rule == "response-required-property-became-not-write-only"
        found = pair.found(name, "dangerous" if is_risky else "non-breaking", phrase, keyword)
        yield replace(found, rule=rule, values=(text(old), text(new)))


def compare_property_life(pair: Pair) -> Iterator[Finding]:
    """The findings about a property that was deprecated, will go, or became less stable."""
    old, new = pair.old.pieces, pair.new.pieces
    if old and new:
        yield from compare_life(_owner(pair.old), _owner(pair.new), words_for(pair.spot.prefix))


def _owner(view: View) -> Node:
    """The part of a schema that tells of its life, else its first one."""
    marked = [piece.node for piece in view.pieces if piece.get("deprecated") is True or piece.get("x-stability-level")]
    return marked[0] if marked else view.pieces[0].node


def compare_discriminators(pair: Pair) -> Iterator[Finding]:
    """The findings about the property that tells alternatives apart."""
    old, new = pair.old.last("discriminator"), pair.new.last("discriminator")
    if old is None and new is None:
        return
    if old is None or new is None:
        change = "added" if new else "removed"
        yield pair.found(f"discriminator-{change}", "non-breaking", f"the discriminator was {change}", "discriminator")
        return
    names = (old.text("propertyName"), new.text("propertyName"))
    if names[0] != names[1]:
        phrase = f"the discriminator went from `{names[0]}` to `{names[1]}`"
        level = pair.spot.choose("dangerous", "dangerous")
        yield pair.found("discriminator-property-name-changed", level, phrase, "discriminator")
    yield from _compare_mappings(pair, old, new)


def _compare_mappings(pair: Pair, old: Node, new: Node) -> Iterator[Finding]:
    before, after = _mapping(old), _mapping(new)
    for key in sorted(before.keys() | after.keys()):
        mine, theirs = before.get(key), after.get(key)
        if mine == theirs:
            continue
        if mine and theirs:
            phrase = f"the discriminator's `{key}` stands for another schema"
            yield pair.found("discriminator-mapping-changed", "non-breaking", phrase, "discriminator")
        elif theirs and not _is_implied(key, theirs, before):
            phrase = f"the discriminator now knows `{key}`"
            yield pair.found("discriminator-mapping-added", "non-breaking", phrase, "discriminator")
        elif mine and not _is_implied(key, mine, after):
            yield _unknown(pair, key, sorted(other for other in after if after[other] == mine and other not in before))


def _unknown(pair: Pair, key: str, others: list[str]) -> Finding:
    """The finding that the discriminator has lost a value, be it that another one is there in its place."""
    if others:
        phrase = f"the discriminator no longer knows `{key}`, in whose place it has `{others[0]}`"
        return pair.found("discriminator-mapping-deleted", pair.spot.level("yes", "yes"), phrase, "discriminator")
    phrase = f"the discriminator no longer knows `{key}`"
    return pair.found("discriminator-mapping-deleted", "non-breaking", phrase, "discriminator")


def _mapping(discriminator: Node) -> dict[str, tuple[str, ...]]:
    """The places of the schemas that the values of a discriminator stand for; they go by name or by reference."""
    mapping = discriminator.get("mapping")
    texts = {key: node.value for key, node in mapping.items() if isinstance(node.value, str)} if mapping else {}
    file = discriminator.pointer.file
    return {
        key: parse_reference(value, file).tokens if "#" in value else ("components", "schemas", value)
        for key, value in texts.items()
    }


def _is_implied(key: str, place: tuple[str, ...], mapping: dict[str, tuple[str, ...]]) -> bool:
    """Whether a value stands for a schema without being listed, since it is the schema's name (3.1 §4.8.25)."""
    return place == ("components", "schemas", key) and place not in mapping.values()
