"""The guarded resolver: it looks at every `$ref` before anything else follows one.

A reference must lead to something that exists and is of the right kind, and not run in circles. What lay in other files
is part of the document by now (`source.gather`).
"""

from __future__ import annotations

import difflib

from msgspec import Struct, field

from clientwright.diagnostics import Report
from clientwright.pointer import Pointer
from clientwright.source.document import Document, JsonValue, Node, parse_reference
from clientwright.source.positions import REFERABLE, Kind, Position, Tokens, all_positions

MOST_SEARCHES = 50
"""So many names are looked for that may have been meant; nobody reads more of them."""
_MOST_NAMES = 2_000


class _Found(Struct):
    """The objects and references of a document that have been met so far."""

    document: Document
    report: Report
    kinds: dict[Tokens, Kind] = field(default_factory=dict)
    references: list[tuple[Kind, Tokens, str]] = field(default_factory=list)
    targets: dict[Tokens, Tokens] = field(default_factory=dict)
    _searches: int = 0

    def pointer(self, tokens: Tokens) -> Pointer:
        """The pointer to an object of the document."""
        return Pointer(self.document.name, tokens)

    def suggest(self, pointer: Pointer) -> str | None:
        """A hint for a pointer to nothing."""
        self._searches += 1
        return suggest(pointer, self.document) if self._searches <= MOST_SEARCHES else None

    def add(self, position: Position) -> None:
        """Remember an object, and its reference if it is one."""
        self.kinds[position.tokens] = position.kind
        if position.kind not in REFERABLE or "$ref" not in position.value:
            return
        reference = position.value["$ref"]
        if isinstance(reference, str):
            self.references.append((position.kind, position.tokens, reference))
        else:
            place = self.pointer((*position.tokens, "$ref"))
            hint = "write it as text, such as `'#/components/schemas/Pet'`"
            self.report.error("bad-ref", place, "a `$ref` must be text", hint=hint)


def check_references(document: Document, report: Report) -> None:
    """Report every reference that leads nowhere, to the wrong kind of object, or in a circle."""
    if not isinstance(document.root, dict):
        return
    found = _Found(document, report)
    for position in all_positions(document):
        found.add(position)
        if position.kind == "discriminator":
            _check_mapping(position, found)
    for reference in found.references:
        _resolve(*reference, found)
    _report_circles(found)


def check_circles(document: Document, report: Report) -> None:
    """Report the references that lead in a circle, and no other fault of references."""
    found = _Found(document, report)
    for position in all_positions(document):
        reference = position.value.get("$ref")
        if position.kind in REFERABLE and isinstance(reference, str) and reference.startswith("#"):
            target = document.node.at(parse_reference(reference, document.name))
            if target is not None:
                found.targets[position.tokens] = target.pointer.tokens
    _report_circles(found)


def _resolve(kind: Kind, tokens: Tokens, reference: str, found: _Found) -> None:
    """Check where a reference from an object of the kind leads to."""
    place = found.pointer((*tokens, "$ref"))
    target = _target(reference, place, found)
    if target is None:
        return
    found.targets[tokens] = target.pointer.tokens
    actual = found.kinds.get(target.pointer.tokens, kind)
    if not isinstance(target.value, dict | bool) or (kind != "schema" and target.value in (True, False)):
        message = f"`{reference}` leads to {_describe(target.value)}, and a {kind} is needed here"
    elif len(target.pointer.tokens) == 2 and target.pointer.tokens[0] == "components":
        message = f"`{reference}` leads to all of `{target.pointer.last}`, and one {kind} is needed here"
    elif actual != kind and {actual, kind} != {"parameter", "header"}:
        message = f"`{reference}` leads to a {actual}, and a {kind} is needed here"
    else:
        return
    found.report.error("ref-kind", place, message, hint=f"refer to a {kind}, or describe it here")


def _describe(value: JsonValue) -> str:
    match value:
        case None:
            return "`null`"
        case bool():
            return "`true`" if value else "`false`"
        case str():
            return "text"
        case int() | float():
            return "a number"
        case list():
            return "a list"
        case _:
            return "an object"


def _target(reference: str, place: Pointer, found: _Found) -> Node | None:
    """The node a reference leads to, or `None` after reporting why there is none."""
    if not reference.startswith("#"):
        return None  # `source.gather` has followed it, or said why it cannot be followed
    pointer = parse_reference(reference, found.document.name)
    target = found.document.node.at(pointer)
    if target is None:
        hint = found.suggest(pointer) or "describe it there, or refer to something that exists"
        found.report.error("dangling-ref", place, f"`{reference}` does not exist", hint=hint)
    return target


def _check_mapping(position: Position, found: _Found) -> None:
    """The values of a discriminator's `mapping` are references too, or names of schemas (3.1 §4.8.25)."""
    mapping = position.value.get("mapping")
    if not isinstance(mapping, dict):
        return
    schemas = Pointer(found.document.name, ("components", "schemas"))
    for name, reference in mapping.items():
        if not isinstance(reference, str):
            continue
        place = found.pointer((*position.tokens, "mapping", name))
        if "#" in reference or "://" in reference or reference.endswith((".yaml", ".yml", ".json")):
            _target(reference, place, found)
        elif found.document.node.at(schemas.child(reference)) is None:
            hint = found.suggest(schemas.child(reference)) or "describe it under `schemas`, or remove this line"
            message = f"there is no schema called `{reference}`"
            found.report.error("dangling-ref", place, message, hint=hint)


def suggest(pointer: Pointer, document: Document) -> str | None:
    """A hint that names the node which a pointer to nothing may have been meant for, with its line."""
    node = document.node
    for depth, token in enumerate(pointer.tokens):
        child = node.at(node.pointer.child(token))
        if child is not None:
            node = child
            continue
        names = list(node.value) if isinstance(node.value, dict) else []
        near = nearest(token, names)
        rest = pointer.tokens[depth + 1 :]
        if near is not None:
            meant = document.node.at(node.pointer.child(near, *rest))
            if meant is not None:
                shown = near if not rest else str(meant.pointer)
                return f"did you mean `{shown}` (line {document.locate(meant.pointer, True).line})?"
        break
    return same_name_elsewhere(pointer, document)


def same_name_elsewhere(pointer: Pointer, document: Document) -> str | None:
    """A hint that names the component which is called like the last part of a pointer to nothing, with its line."""
    components = document.node.get("components")
    for _, section in components.items() if components else ():
        if (meant := section.get(pointer.last)) is not None:
            return f"did you mean `{meant.pointer}` (line {document.locate(meant.pointer, True).line})?"
    return None


def nearest(word: str, known: list[str], cutoff: float = 0.6) -> str | None:
    """The known word that looks most like this one, ignoring case, or `None` where none is near."""
    folded = {name.casefold(): name for name in reversed(known[:_MOST_NAMES])}
    near = difflib.get_close_matches(word.casefold(), folded, n=1, cutoff=cutoff)
    return folded[near[0]] if near else None


def _report_circles(found: _Found) -> None:
    settled: set[Tokens] = set()
    for start in found.targets:
        chain: list[Tokens] = []
        tokens = start
        while tokens in found.targets and tokens not in settled and tokens not in chain:
            chain.append(tokens)
            tokens = found.targets[tokens]
        if tokens in chain:
            circle = chain[chain.index(tokens) :]
            steps = " → ".join(f"`{found.pointer(step)}`" for step in [*circle, tokens])
            hint = "let one of them be an object of its own"
            message = f"these references run in a circle: {steps}"
            found.report.error("circular-ref", found.pointer((*circle[0], "$ref")), message, hint=hint)
        settled.update(chain)
