"""What a document says about a value beside which values there are: its life, who writes it, how it is told apart."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from clientwright.diff.wire.facets.pair import Pair
from clientwright.diff.wire.findings import Finding, text
from clientwright.diff.wire.lifecycle import compare_life, words_for
from clientwright.diff.wire.views import View
from clientwright.source.document import Node


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
    before, after = (
        {key: node.value for key, node in mapping.items()} if (mapping := side.get("mapping")) else {}
        for side in (old, new)
    )
    for key in sorted(before.keys() | after.keys()):
        if before.get(key) == after.get(key):
            continue
        if key not in before:
            change, phrase = "added", f"the discriminator now knows `{key}`"
        elif key not in after:
            change, phrase = "deleted", f"the discriminator no longer knows `{key}`"
        else:
            change, phrase = "changed", f"the discriminator's `{key}` stands for another schema"
        yield pair.found(f"discriminator-mapping-{change}", "non-breaking", phrase, "discriminator")
