"""The components that stand behind another one with a discriminator: a `Pet` may be a `Cat`.

    Pet: {discriminator: …}, Cat: {allOf: [{$ref: Pet}, …]} → {Pet: {Cat}}

3.1 §4.8.24.4: nothing at the place of the `Pet` refers to them, and its values are theirs all the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.diff.wire.views import View
from clientwright.source.document import Document, Node, parse_reference

Place = tuple[str, ...]


def heirs_of(document: Document) -> dict[Place, frozenset[Place]]:
    """The components that take part in another one, for each that tells them apart, or inherited that it does."""
    components = document.node.get("components")
    held = components.get("schemas") if components else None
    schemas = {node.pointer.tokens: node for _, node in held.items()} if held else {}
    children: dict[Place, set[Place]] = {}
    for place, node in schemas.items():
        for parent in _parents(node):
            children.setdefault(parent, set()).add(place)
    stack = [place for place, node in schemas.items() if _tells_apart(node)]
    found: dict[Place, frozenset[Place]] = {}
    while stack:
        place = stack.pop()
        if place in children and place not in found:
            found[place] = frozenset(children[place])
            stack += found[place]
    return found


def _parents(node: Node) -> Iterator[Place]:
    parts = node.get("allOf")
    for part in parts.elements() if parts else ():
        reference = part.text("$ref")
        if reference is not None:
            yield parse_reference(reference, node.pointer.file).tokens


def _tells_apart(node: Node) -> bool:
    """Whether a schema has a discriminator that does not stand beside the alternatives themselves."""
    content = node.value if isinstance(node.value, dict) else {}
    return "discriminator" in content and not {"oneOf", "anyOf"} & content.keys()


def component_of(view: View) -> Place:
    """The place of the component that a view is, or wraps."""
    places = (piece.node.pointer.tokens for piece in reversed(view.pieces))
    return next((place for place in places if len(place) == 3 and place[:2] == ("components", "schemas")), ())
