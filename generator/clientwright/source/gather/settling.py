"""A home for everything that references lead to, so that one document holds it all.

An object that a component stands for by a bare `$ref` becomes that component. Other schemas, parameters and the like
become components of their own; a path item goes where it is first asked for.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

from clientwright.pointer import Pointer
from clientwright.source.document import JsonValue, write_reference
from clientwright.source.gather.homes import names_for
from clientwright.source.gather.links import Found
from clientwright.source.gather.walking import Reference, Walk
from clientwright.source.positions import Kind, Position, Tokens, walk

_SECTIONS: dict[Kind, Tokens] = {
    "schema": ("components", "schemas"),
    "response": ("components", "responses"),
    "parameter": ("components", "parameters"),
    "request body": ("components", "requestBodies"),
    "header": ("components", "headers"),
    "example": ("components", "examples"),
    "link": ("components", "links"),
    "callback": ("components", "callbacks"),
}
_SWAGGER_SECTIONS: dict[Kind, Tokens] = {
    "schema": ("definitions",),
    "response": ("responses",),
    "parameter": ("parameters",),
}

_ALIKE: set[Kind] = {"parameter", "header"}
"""The one is described like the other, so that references may lead from here to there."""


class _Target(Struct):
    """An object that references lead to, and these."""

    kind: Kind
    found: Found
    references: list[Reference] = field(default_factory=list)


def settle(walked: Walk) -> frozenset[str]:
    """Give every referenced object a place in the document, point the references there, and name the new schemas."""
    return _Settling(walked).run()


class _Settling:
    def __init__(self, walked: Walk) -> None:
        self._walked = walked
        self._root = walked.root
        self._sections = _SWAGGER_SECTIONS if "swagger" in walked.root else _SECTIONS
        self._moved: dict[int, int] = {}
        """Objects that another one has taken the place of, by identity."""
        self._stubs: list[tuple[dict[str, JsonValue], int]] = []
        self._settled: set[int] = set()
        self._refused: set[int] = set()
        """The objects with references that lead to another kind of object than is needed, by identity."""

    def run(self) -> frozenset[str]:
        before = outline(self._root)
        targets = [target for target in self._targets() if self._is_fit(target, before)]
        self._settled = {id(target.found.value) for target in targets}
        homeless = []
        for target in targets:
            position = before.get(id(target.found.value))
            section = self._sections.get(target.kind)
            if position is not None and (target.kind != "schema" or position.tokens[:-1] == section):
                continue
            if section is None or self._standing_for(target) is not None:
                self._adopt(target, self._standing_for(target) or target.references[0])
            else:
                homeless.append(target)
        lifted = [self._lift(target) for target in homeless]
        self._write()
        return frozenset(name for target, name in zip(homeless, lifted, strict=True) if target.kind == "schema")

    def _targets(self) -> list[_Target]:
        """The referenced objects, in the order of their places."""
        targets: dict[int, _Target] = {}
        for reference in self._walked.references:
            fresh = _Target(reference.slot.kind, reference.found)
            targets.setdefault(id(reference.found.value), fresh).references.append(reference)
        for _, _, found in self._walked.mappings:
            targets.setdefault(id(found.value), _Target("schema", found))
        return sorted(targets.values(), key=lambda target: target.found.pointer)

    def _is_fit(self, target: _Target, before: dict[int, Position]) -> bool:
        """Whether references are left to the object when those have failed that want another kind."""
        components = self._root.get("components")
        maps = list(components.values()) if isinstance(components, dict) else list(self._root.values())
        position = before.get(id(target.found.value))
        kind = position.kind if position is not None else self._walked.kinds.get(id(target.found.value), target.kind)
        is_map = any(target.found.value is other for other in (self._root, components, *maps))
        wrong = [it for it in target.references if is_map or {it.slot.kind, kind} not in ({kind}, _ALIKE)]
        for reference in wrong:
            self._walked.refuse(reference)
            self._refused.add(id(reference.value))
        is_fit = len(wrong) < len(target.references) or (not target.references and not is_map and kind == target.kind)
        target.references = [it for it in target.references if id(it.value) not in self._refused]
        target.kind = target.references[0].slot.kind if target.references else target.kind
        return is_fit

    def _section(self, kind: Kind) -> dict[str, JsonValue]:
        """The components of a kind, made where the document has none yet."""
        section: Any = self._root
        for token in self._sections[kind]:
            section = section.setdefault(token, {})
        assert isinstance(section, dict)
        return section

    def _standing_for(self, target: _Target) -> Reference | None:
        """The component that is nothing but a reference to the object: of several, the one with the object's name."""
        section: Any = self._root
        for token in self._sections.get(target.kind, ("components", "securitySchemes")):
            section = section.get(token) if isinstance(section, dict) else None
        standing = [
            reference
            for reference in target.references
            if reference.slot.holder is section
            and len(reference.value) == 1
            and reference.slot.value is reference.value
        ]
        best = next(names_for(target.found.pointer, target.found.value, self._walked.files.root, self._root))
        return min(standing, key=lambda it: (it.slot.key != best, str(it.slot.key)), default=None)

    def _adopt(self, target: _Target, reference: Reference) -> None:
        """Let the object stand where a reference to it stood."""
        value = target.found.value
        assert isinstance(value, dict)
        self._leave(target.found)
        siblings = {name: member for name, member in reference.value.items() if name != "$ref"}
        value.update(siblings)
        reference.slot.holder[reference.slot.key] = value
        self._moved[id(reference.value)] = id(value)

    def _lift(self, target: _Target) -> str:
        """Make the object a component of its own, and return its name."""
        section = self._section(target.kind)
        names = names_for(target.found.pointer, target.found.value, self._walked.files.root, self._root)
        name = next(name for name in names if name and name not in section)
        self._leave(target.found)
        section[name] = target.found.value
        return name

    def _leave(self, found: Found) -> None:
        """Leave a reference where an object stood."""
        if found.holder is not None and found.holder[found.key] is found.value:
            stub: dict[str, JsonValue] = {}
            found.holder[found.key] = stub
            self._walked.places[id(stub)] = found.pointer
            self._stubs.append((stub, id(found.value)))

    def _write(self) -> None:
        """Write all references anew, to where the objects are now."""
        homes = outline(self._root)

        def home(value: int) -> str:
            while value in self._moved:
                value = self._moved[value]
            return write_reference(homes[value].tokens)

        for stub, value in self._stubs:
            stub["$ref"] = home(value)
        for reference in self._walked.references:
            left = id(reference.value) in self._moved or id(reference.value) in self._refused
            if not left and id(reference.found.value) in self._settled:
                reference.value["$ref"] = home(id(reference.found.value))
        for mapping, name, found in self._walked.mappings:
            if id(found.value) in self._settled:
                mapping[name] = home(id(found.value))


def outline(root: dict[str, JsonValue]) -> dict[int, Position]:
    """The objects of a document with their places, by their identity."""
    return {id(position.value): position for position in walk([Position("document", (), root)])}


def origins(walked: Walk) -> dict[Tokens, Pointer]:
    """Where those objects were read that stand elsewhere now, by the places they have now."""
    found: dict[Tokens, Pointer] = {(): Pointer(walked.files.root)}
    for position in walk([Position("document", (), walked.root)]):
        place = walked.places.get(id(position.value))
        if place is not None:
            length = next(n for n in range(len(position.tokens), -1, -1) if position.tokens[:n] in found)
            if found[position.tokens[:length]].child(*position.tokens[length:]) != place:
                found[position.tokens] = place
    del found[()]
    return found
