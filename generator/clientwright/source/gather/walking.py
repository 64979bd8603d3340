"""The walk over everything that a document's references lead to, in whichever file.

Where OpenAPI wants an object and no reference, such as a map of schemas or an operation, the object that a `$ref` leads
to takes its place. All other references are written down, and settled in the end.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Any, NamedTuple

from msgspec import Struct

from clientwright.pointer import Pointer
from clientwright.source.copying import counted_copy
from clientwright.source.document import JsonValue
from clientwright.source.gather.files import Fault, Files
from clientwright.source.gather.generics import Generics
from clientwright.source.gather.links import Found, Links
from clientwright.source.positions import REFERABLE, WITH_SIBLINGS, Kind, Tokens, members

_REFERENCE_ENDINGS = (".yaml", ".yml", ".json")
UNRESOLVED = "unresolved:"
"""What a reference is marked by that has been reported, so that nobody follows it."""


class Slot(NamedTuple):
    """A place for an object of a kind: the object or list that it stands in, its key, and where it was read."""

    kind: Kind
    holder: Any
    key: str | int
    pointer: Pointer

    @property
    def value(self) -> JsonValue:
        """What stands there now."""
        value: JsonValue = self.holder[self.key]
        return value


class Reference(Struct, frozen=True):
    """A `$ref` where OpenAPI allows one: its slot, the object that holds it, and what it leads to."""

    slot: Slot
    value: dict[str, JsonValue]
    found: Found


class Failure(NamedTuple):
    """A reference that cannot be followed: the object it is in, by identity, the way on from there, and why."""

    owner: int
    tokens: Tokens
    fault: Fault
    pointer: Pointer


class Walk:
    """Walks a document over all its files, and remembers what it met."""

    def __init__(self, files: Files) -> None:
        self.files = files
        self.root: dict[str, JsonValue] = _as_object(files.get(files.root).document.root)
        self.references: list[Reference] = []
        self.mappings: list[tuple[dict[str, JsonValue], str, Found]] = []
        """The values of discriminators' mappings that are references: the mapping, the key, and what it leads to."""
        self.failures: list[Failure] = []
        self.places: dict[int, Pointer] = {}
        """Where each object was read, by its identity."""
        self.kinds: dict[int, Kind] = {}
        """What the objects are that stand in others, whoever refers to them."""
        self._links = Links(files, self.places)
        self._generics = Generics(files, self._links)
        self._seen: set[int] = set()
        self._queue: deque[tuple[Kind, Pointer, dict[str, JsonValue]]] = deque()

    def run(self) -> None:
        """Walk the document and all that it leads to."""
        self._queue.append(("document", Pointer(self.files.root), self.root))
        while self._queue:
            kind, pointer, value = self._queue.popleft()
            if id(value) in self._seen:
                continue
            self._seen.add(id(value))
            self.places[id(value)] = pointer
            if kind == "discriminator":
                self._read_mapping(pointer, value)
            for slot in self._slots(kind, pointer, value):
                self._visit(slot)

    def _visit(self, slot: Slot) -> None:
        value = slot.value
        if not isinstance(value, dict):
            return
        if slot.kind == "schema":
            slot = slot._replace(pointer=self._generics.place_of(value, slot.pointer))
            self._generics.enter(value, slot.pointer)
        self.places[id(value)] = slot.pointer
        self.kinds[id(value)] = slot.kind
        reference = value.get("$ref")
        if isinstance(reference, str) and slot.kind in REFERABLE:
            self._refer(slot, value, reference)
            if slot.kind not in WITH_SIBLINGS:
                return
        entry = (slot.kind, slot.pointer, value)
        if slot.kind == "components":  # what is a component must be known first
            self._queue.appendleft(entry)
        else:
            self._queue.append(entry)

    def _slots(self, kind: Kind, pointer: Pointer, value: dict[str, JsonValue]) -> Iterator[Slot]:
        """The places for objects in an object, after grafting."""
        for name, shape, member_kind in list(members(kind, value)):
            where = pointer.child(name)
            if shape != "one" or member_kind not in REFERABLE:
                where = self._graft(kind, value, name, where)
            held: Any = value[name]
            if shape == "one" and isinstance(held, dict):
                yield Slot(member_kind, value, name, where)
            elif (shape == "map" and isinstance(held, dict)) or (
                isinstance(held, list) and (shape == "list" or member_kind == "schema")
            ):
                keys: list[Any] = list(held) if isinstance(held, dict) else list(range(len(held)))
                for key in keys:
                    below = where.child(key)
                    if member_kind not in REFERABLE:
                        below = self._graft(member_kind, held, key, below)
                    yield Slot(member_kind, held, key, below)

    def _graft(self, owner: Kind, holder: Any, key: str | int, where: Pointer) -> Pointer:
        """Put what a `$ref` leads to in its place, and return where that was read; without one, nothing happens."""
        held = holder[key]
        while isinstance(held, dict) and isinstance(reference := held.get("$ref"), str):
            found = self._links.to_end(reference, where)
            if isinstance(found, Fault):
                held["$ref"] = UNRESOLVED + reference
                self.failures.append(Failure(id(holder), (str(key), "$ref"), found, where.child("$ref")))
                return where
            siblings = {name: value for name, value in held.items() if name != "$ref"}
            is_free = found.pointer.file != self.files.root and owner != "schema" and id(found.value) not in self.places
            held = found.value if is_free else self._copied(found)
            if siblings and isinstance(held, dict):
                held = {**held, **siblings}
            holder[key] = held
            where = found.pointer
            self.places[id(held)] = where
        return where

    def _copied(self, found: Found) -> JsonValue:
        value, count = counted_copy(found.value)
        self.files.spend(count, found.pointer)
        return value

    def _refer(self, slot: Slot, value: dict[str, JsonValue], reference: str) -> None:
        """Write a reference down, and go where it leads."""
        if slot.kind == "example" and not reference.startswith("#"):
            value["externalValue"] = value.pop("$ref")  # an example in another file: there is nothing to generate
            return
        place = slot.pointer
        found = self._links.to_end(reference, place)
        if isinstance(found, Fault) and found.code == "dangling-ref" and _is_own(place, reference, self.files.root):
            return  # said by whoever checks the document as a whole
        if isinstance(found, Found) and not isinstance(found.value, dict):
            if isinstance(found.value, bool) and slot.kind == "schema":
                slot.holder[slot.key] = found.value
                return
            if _is_own(place, reference, self.files.root):
                return
            found = Fault("ref-kind", f"`{reference}` leads to no object, and a {slot.kind} is needed here")
        if isinstance(found, Fault):
            value["$ref"] = UNRESOLVED + reference
            self.failures.append(Failure(id(value), ("$ref",), found, place.child("$ref")))
            return
        self.references.append(Reference(slot, value, found))
        self._queue.append((slot.kind, found.pointer, _as_object(found.value)))

    def refuse(self, reference: Reference) -> None:
        """Write down that a reference leads to an object of another kind than is needed where it stands."""
        kind, text = reference.slot.kind, reference.value["$ref"]
        place = reference.slot.pointer
        if isinstance(text, str) and not _is_own(place, text, self.files.root):
            fault = Fault("ref-kind", f"`{text}` leads to no {kind}, and one is needed here")
            self.failures.append(Failure(id(reference.value), ("$ref",), fault, place.child("$ref")))
            reference.value["$ref"] = UNRESOLVED + text

    def _read_mapping(self, pointer: Pointer, value: dict[str, JsonValue]) -> None:
        """The values of a discriminator's `mapping` are references too, or names of schemas (3.1 §4.8.25)."""
        mapping = value.get("mapping")
        if not isinstance(mapping, dict):
            return
        for name, reference in list(mapping.items()):
            if not isinstance(reference, str):
                continue
            path = reference.partition("#")[0]
            if "#" not in reference and not path.lower().endswith(_REFERENCE_ENDINGS):
                continue
            place = pointer.child("mapping", name)
            found = self._links.to_end(reference, place)
            if isinstance(found, Found) and isinstance(found.value, dict):
                self.mappings.append((mapping, name, found))
                self._queue.append(("schema", found.pointer, found.value))
            elif isinstance(found, Fault) and not _is_own(place, reference, self.files.root):
                mapping[name] = UNRESOLVED + reference
                self.failures.append(Failure(id(value), ("mapping", name), found, place))


def _as_object(value: JsonValue) -> dict[str, JsonValue]:
    assert isinstance(value, dict)
    return value


def _is_own(place: Pointer, reference: str, root: str) -> bool:
    """Whether a reference stays in the root document, where it is checked with its kind and its neighbours in view."""
    return place.file == root and reference.startswith("#/")
