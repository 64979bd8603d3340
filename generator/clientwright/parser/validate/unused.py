"""Components that no operation leads to: a piece of advice for authors, which `clientwright validate` gives.

`generate` says nothing of it: models of unused schemas are generated like the others, and do no harm.
"""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.diagnostics import Related, Report
from clientwright.pointer import Pointer
from clientwright.source.document import Document, JsonValue, fragment_tokens
from clientwright.source.positions import Position, Tokens, positions

_NOUNS = {
    "schemas": "schema",
    "definitions": "schema",
    "responses": "response",
    "parameters": "parameter",
    "examples": "example",
    "requestBodies": "request body",
    "headers": "header",
    "securitySchemes": "security scheme",
    "securityDefinitions": "security scheme",
    "links": "link",
    "callbacks": "callback",
    "pathItems": "path item",
    "mediaTypes": "media type",
}
_SHOWN = 5


def note_unused(document: Document, report: Report) -> None:
    """Note the components that nothing uses, once for each kind of component."""
    components = _components(document)
    used = _used(document, components)
    unused: dict[str, list[Tokens]] = {}
    for tokens in components:
        if tokens not in used and tokens[-1] not in document.lifted and not tokens[-1].startswith("x-"):
            unused.setdefault(tokens[-2], []).append(tokens)
    for section, found in unused.items():
        names = [f"`{tokens[-1]}`" for tokens in found]
        more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
        noun = _NOUNS[section]
        plural = noun.replace("body", "bodie") + "s"
        what = f"the {noun} {names[0]} is" if len(names) == 1 else f"{len(names)} {plural} are"
        listed = "" if len(names) == 1 else f": {', '.join(names[:_SHOWN])}{more}"
        related = tuple(Related(f"`{other[-1]}`", Pointer(document.name, other)) for other in found[1:_SHOWN])
        place = Pointer(document.name, found[0])
        hint = "remove what is left over, or refer to it"
        message = f"{what} used by no operation{listed}"
        report.note("unused-component", place, message, hint=hint, related=related, is_key=True)


def _components(document: Document) -> dict[Tokens, None]:
    """The places of all components, in document order."""
    root, found = document.node, dict[Tokens, None]()
    components = root.get("components")
    holders = components.items() if components is not None else root.items()
    for section, node in holders:
        if section in _NOUNS and (components is not None or root.get("swagger") is not None):
            found.update({member.pointer.tokens: None for _, member in node.items()})
    return found


def _used(document: Document, components: dict[Tokens, None]) -> set[Tokens]:
    """The components that can be reached from outside of them, directly or through others."""
    links: dict[Tokens, set[Tokens]] = {}
    for position in positions(document):
        owner = _owner(position.tokens, components)
        links.setdefault(owner, set()).update(_owner(target, components) for target in _targets(position, document))
        for parent in _parents(position, document):
            links.setdefault(_owner(parent, components), set()).add(owner)
    used: set[Tokens] = set()
    stack: list[Tokens] = [()]
    while stack:
        for target in links.get(stack.pop(), ()):
            if target not in used:
                used.add(target)
                stack.append(target)
    return used


def _owner(tokens: Tokens, components: dict[Tokens, None]) -> Tokens:
    """The component that a place lies in; empty for a place in none."""
    return next((tokens[:length] for length in (3, 2) if tokens[:length] in components), ())


def _targets(position: Position, document: Document) -> Iterator[Tokens]:
    """The places that an object leads to: its reference, the schemes it requires, the schemas it maps to."""
    value = position.value
    yield from _reference(value.get("$ref"))
    if position.kind == "security requirement":
        home = ("securityDefinitions",) if "swagger" in _names(document.root) else ("components", "securitySchemes")
        yield from ((*home, name) for name in value)
    if position.kind == "discriminator":
        for target in _names(value.get("mapping")).values():
            yield from _reference(target)
            yield ("components", "schemas", str(target))


def _names(value: JsonValue) -> dict[str, JsonValue]:
    return value if isinstance(value, dict) else {}


def _reference(reference: JsonValue) -> Iterator[Tokens]:
    if isinstance(reference, str) and reference.startswith("#/"):
        yield fragment_tokens(reference[1:])


def _parents(position: Position, document: Document) -> Iterator[Tokens]:
    """The schemas with a discriminator that a schema extends: whoever uses one of them may meet this one."""
    parts = position.value.get("allOf") if position.kind == "schema" else None
    for part in parts if isinstance(parts, list) else ():
        for tokens in _reference(_names(part).get("$ref")):
            parent = document.node.at(Pointer(document.name, tokens))
            if parent is not None and parent.get("discriminator") is not None:
                yield tokens
