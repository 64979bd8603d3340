"""General schemas that others fill in: `$dynamicRef` leads to what the schema that uses a template binds its anchor to.

    Page: {$defs: {any: {$dynamicAnchor: T}}, properties: {items: {items: {$dynamicRef: '#T'}}}}
    PetPage: {$defs: {pet: {$dynamicAnchor: T, $ref: Pet}}, $ref: Page}

A `PetPage` gets a copy of `Page` whose items are pets (2020-12 §8.2.3.2). A schema binds anchors for what it refers to
itself or by its `allOf`; deeper inside a template, and where nobody binds one, an anchor of the same file is meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote

from clientwright.pointer import Pointer
from clientwright.source.document import JsonValue
from clientwright.source.gather.files import Files
from clientwright.source.gather.links import Found, Links

_DEEPEST = 8
"""So many templates are filled in inside each other."""


class Scope(NamedTuple):
    """The URIs that anchors stand for in a schema, and how many templates are around it."""

    anchors: Mapping[str, str]
    depth: int = 0


class Generics:
    """Fills in the templates that schemas use."""

    def __init__(self, files: Files, links: Links) -> None:
        self._files = files
        self._links = links
        self._anchors: dict[int, str] = {}
        """The anchors that references were to which have been made plain ones, by the identity of their objects."""
        self._scopes: dict[int, Scope] = {}
        self._originals: dict[int, Pointer] = {}

    def place_of(self, value: dict[str, JsonValue], place: Pointer) -> Pointer:
        """Where a schema was read that stands at `place`: for a filled in template, where the template was."""
        return self._originals.get(id(value), place)

    def enter(self, value: dict[str, JsonValue], place: Pointer) -> None:
        """Make a schema's dynamic reference a plain one, and fill in the template that the schema uses."""
        dynamic = value.get("$dynamicRef")
        if isinstance(dynamic, str) and "$ref" not in value:
            self._anchors[id(value)] = dynamic
            value["$ref"] = value.pop("$dynamicRef")
        outer = self._scopes.get(id(value), Scope({}))
        scope = Scope({**self._bound(value, place), **outer.anchors}, outer.depth)
        if not scope.anchors or scope.depth > _DEEPEST:
            return
        for member in _members(value):
            self._scopes[id(member)] = scope
        reference = value.get("$ref")
        found = self._links.to_end(reference, place) if isinstance(reference, str) else None
        if isinstance(found, Found) and isinstance(found.value, dict) and self._uses(found, scope):
            filled = self._fill_in(found.value, scope, place)
            self._originals[id(filled)] = found.pointer
            self._scopes[id(filled)] = scope._replace(depth=scope.depth + 1)
            del value["$ref"]
            value["allOf"] = [filled, *_members(value)]

    def _bound(self, value: dict[str, JsonValue], place: Pointer) -> dict[str, str]:
        """The anchors that a schema binds, by itself or by its `$defs`: the names, and a URI for each."""
        found: dict[str, str] = {}
        definitions = value.get("$defs")
        inner = definitions.items() if isinstance(definitions, dict) else ()
        for schema, where in ((value, place), *((member, place.child("$defs", name)) for name, member in inner)):
            anchor = schema.get("$dynamicAnchor") if isinstance(schema, dict) else None
            if isinstance(schema, dict) and isinstance(anchor, str):
                found.setdefault(anchor, self._uri(schema, where))
        return found

    def _uri(self, schema: dict[str, JsonValue], place: Pointer) -> str:
        """A URI for a schema; for one that only refers to another, of that one."""
        reference = schema.get("$ref")
        if isinstance(reference, str) and schema.keys() <= {"$dynamicAnchor", "$ref"}:
            target = self._links.to_end(reference, place)
            place = target.pointer if isinstance(target, Found) else place
        uri = "urn:clientwright:bound:" + quote(f"{place.file}:{'/'.join(place.tokens)}", safe="")
        self._files.uris[uri] = place
        return uri

    def _uses(self, template: Found, scope: Scope) -> bool:
        """Whether a schema, or one that it is made of, has a reference to one of the anchors."""
        waiting, seen = [template], set[int]()
        while waiting:
            found = waiting.pop()
            if id(found.value) in seen:
                continue
            seen.add(id(found.value))
            if any(anchor in scope.anchors for anchor in self._referred(found)):
                return True
            for schema in (found.value, *_members(found.value)):
                reference = schema.get("$ref") if isinstance(schema, dict) else None
                target = self._links.to_end(reference, found.pointer) if isinstance(reference, str) else None
                waiting += [target] if isinstance(target, Found) else []
        return False

    def _referred(self, found: Found) -> Iterator[str]:
        """The anchors that dynamic references in a schema are to."""
        waiting = [found.value]
        while waiting:
            self._files.spend(1, found.pointer)
            value = waiting.pop()
            if isinstance(value, dict):
                anchor = self._anchor(value)
                if anchor is not None:
                    yield anchor
                waiting += value.values()
            elif isinstance(value, list):
                waiting += value

    def _anchor(self, value: dict[str, JsonValue]) -> str | None:
        reference = self._anchors.get(id(value), value.get("$dynamicRef"))
        return reference[1:] if isinstance(reference, str) and reference.startswith("#") else None

    def _fill_in(self, template: JsonValue, scope: Scope, place: Pointer) -> JsonValue:
        """A copy of the template with references to what its anchors are bound to."""
        self._files.spend(1, place)
        if isinstance(template, list):
            return [self._fill_in(element, scope, place) for element in template]
        if not isinstance(template, dict):
            return template
        anchor = self._anchor(template)
        own = {"$id", "$anchor", "$dynamicAnchor"}
        copy = {key: self._fill_in(member, scope, place) for key, member in template.items() if key not in own}
        if anchor is not None and anchor in scope.anchors:
            copy.pop("$dynamicRef", None)
            copy["$ref"] = scope.anchors[anchor]
        return copy


def _members(value: Any) -> list[Any]:
    members = value.get("allOf") if isinstance(value, dict) else None
    return members if isinstance(members, list) else []
