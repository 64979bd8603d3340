"""How a value is written as XML, which counts where a message is (3.1 §4.8.26)."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from clientwright.diff.wire.facets.pair import Pair
from clientwright.diff.wire.findings import Finding, text, went
from clientwright.diff.wire.views import View
from clientwright.source.document import JsonValue


def compare_xml(pair: Pair) -> Iterator[Finding]:
    """The findings about names, attributes and elements."""
    old, new = _essence(pair.old), _essence(pair.new)
    for word in sorted(old.keys() | new.keys()):
        before, after = (side.get(word) for side in (old, new))
        implied = {view.nodes[0].pointer.last for view in (pair.old, pair.new) if view.nodes} if word == "name" else ()
        if before != after and not (None in (before, after) and (before or after) in implied):
            phrase = went(f"`xml.{word}`", before and f"`{before}`", after and f"`{after}`")
            found = pair.found(word, pair.spot.level("yes", "yes"), phrase, "xml")
            yield replace(found, rule=f"{pair.spot.direction}-body-xml-changed")


def _essence(view: View) -> dict[str, str]:
    """What is said about XML, and is not so by itself; 3.2 has a word for more kinds of nodes than attributes."""
    held = view.last("xml")
    content = dict(held.value) if held is not None and isinstance(held.value, dict) else {}
    if content.get("nodeType") == "attribute":
        content |= {"nodeType": None, "attribute": True}
    words = ("name", "namespace", "prefix", "attribute", "wrapped", "nodeType")
    return {word: _shown(content[word]) for word in words if content.get(word) not in (None, False)}


def _shown(value: JsonValue) -> str:
    return value if isinstance(value, str) else text(value)
