"""A document that is being changed, and for each part of it the place that it was read from."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import Any

from clientwright.pointer import Pointer
from clientwright.source.document import JsonValue
from clientwright.source.positions import Tokens

_MOST_ADDED = 1_000_000
"""So many values may overlays add to a document in all: each copy of a copy doubles what is there."""


class MismatchError(Exception):
    """An update that does not fit what is there, and the place in the overlay that it comes from."""

    def __init__(self, place: Pointer, message: str, hint: str = "remove what is there first, to replace it") -> None:
        super().__init__(message)
        self.place = place
        self.message = message
        self.hint = hint


class Tracked:
    """The value of a document on its way through overlays."""

    def __init__(self, name: str, root: JsonValue) -> None:
        self.root = copy.deepcopy(root)
        self._name = name
        self._members: dict[tuple[int, str], Pointer] = {}
        """Where the members of objects were read that did not stand there from the start."""
        self._elements: dict[int, list[Pointer]] = {}
        """Where the elements of those lists were read that have changed."""
        self._added = 0
        self._kept: list[Any] = []
        """What was removed: it stays, so that no new value gets its identity."""

    def update(self, way: Tokens, value: JsonValue, place: Pointer) -> None:
        """Merge a value into the one that `way` leads to (Overlay 1.1 §4.4.3)."""
        target = self._at(way)
        if isinstance(target, dict) and isinstance(value, dict):
            self._merge(way, value, place)
        elif isinstance(target, list):
            self._append(target, self.place(way), value, place)
        elif isinstance(target, dict) or isinstance(value, dict | list) or not way:
            raise MismatchError(place, f"{_kind(value)} cannot be merged into {_kind(target)}")
        else:
            self._put(way, value, place)

    def charge(self, value: JsonValue, times: int, place: Pointer) -> None:
        """Count a value that is about to be added so many times; there may not be too many."""
        self._added += times * _count(value)
        if self._added > _MOST_ADDED:
            raise MismatchError(
                place, f"the overlays add too much to the document; the limit is {_MOST_ADDED:,} values"
            )

    def remove(self, ways: Iterable[Tokens]) -> None:
        """Take out all values that the ways lead to."""
        found = [(self._at(way[:-1]), way[-1], self.place(way[:-1])) for way in ways]
        lists = {id(holder): (holder, own) for holder, _, own in found if isinstance(holder, list)}
        indexes: dict[int, set[int]] = {}
        for holder, key, _ in found:
            if isinstance(holder, dict):
                self._kept.append(holder.pop(key, None))
                self._members.pop((id(holder), key), None)
            else:
                indexes.setdefault(id(holder), set()).add(int(key))
        for identity, (holder, own) in lists.items():
            places = self._list_places(holder, own)
            for index in sorted(indexes[identity], reverse=True):
                self._kept.append(holder.pop(index))
                places.pop(index)

    def value(self, way: Tokens) -> JsonValue:
        """A copy of the value that a way leads to."""
        found: JsonValue = copy.deepcopy(self._at(way))
        return found

    def kind(self, way: Tokens) -> str:
        """What kind of value a way leads to, in words."""
        return _kind(self._at(way))

    def place(self, way: Tokens) -> Pointer:
        """The place that the value was read from which `way` leads to."""
        value: Any = self.root
        place = Pointer(self._name)
        for token in way:
            place = self._below(value, token, place)
            value = value[token] if isinstance(value, dict) else value[int(token)]
        return place

    def origins(self) -> dict[Tokens, Pointer]:
        """Where the values were read that did not stand where they stand now."""
        found: dict[Tokens, Pointer] = {}
        stack: list[tuple[Tokens, Any, Pointer]] = [((), self.root, Pointer(self._name))]
        while stack:
            way, value, place = stack.pop()
            keys = list(value) if isinstance(value, dict) else [str(index) for index in range(len(value))]
            for key in keys:
                below = self._below(value, key, place)
                if below != place.child(key):
                    found[*way, key] = below
                member = value[key] if isinstance(value, dict) else value[int(key)]
                if isinstance(member, dict | list):
                    stack.append(((*way, key), member, below))
        return found

    def _at(self, way: Tokens) -> Any:
        value: Any = self.root
        for token in way:
            value = value[token] if isinstance(value, dict) else value[int(token)]
        return value

    def _below(self, holder: Any, token: str, place: Pointer) -> Pointer:
        if isinstance(holder, dict):
            return self._members.get((id(holder), token)) or place.child(token)
        places = self._elements.get(id(holder))
        return place.child(token) if places is None else places[int(token)]

    def _put(self, way: Tokens, value: JsonValue, place: Pointer) -> None:
        holder = self._at(way[:-1])
        if isinstance(holder, dict):
            holder[way[-1]] = value
            self._members[id(holder), way[-1]] = place
        else:
            self._list_places(holder, self.place(way[:-1]))[int(way[-1])] = place
            holder[int(way[-1])] = value

    def _merge(self, way: Tokens, value: dict[str, JsonValue], place: Pointer) -> None:
        stack = [(way, value, place)]
        while stack:
            above, members, source = stack.pop()
            into = self._at(above)
            for key, member in members.items():
                old, below = into.get(key), source.child(key)
                are_values = not isinstance(old, dict | list) and not isinstance(member, dict | list)
                if isinstance(old, dict) and isinstance(member, dict):
                    stack.append(((*above, key), member, below))
                elif isinstance(old, list) and isinstance(member, list):
                    self._append(old, self.place((*above, key)), member, below)
                elif key not in into or are_values:
                    self._put((*above, key), copy.deepcopy(member), below)
                elif member is not None:
                    raise MismatchError(below, f"`{key}` is {_kind(old)} in the document and {_kind(member)} here")

    def _append(self, target: list[Any], own: Pointer, value: JsonValue, place: Pointer) -> None:
        """Add a value to a list, or each element of a list to a list."""
        places = self._list_places(target, own)
        added = [(value, place)]
        if isinstance(value, list):
            added = [(element, place.child(index)) for index, element in enumerate(value)]
        for element, where in added:
            target.append(copy.deepcopy(element))
            places.append(where)

    def _list_places(self, target: list[Any], own: Pointer) -> list[Pointer]:
        return self._elements.setdefault(id(target), [own.child(index) for index in range(len(target))])


def _count(value: JsonValue) -> int:
    """How many values there are in a value, itself among them."""
    count, stack = 0, [value]
    while stack:
        match stack.pop():
            case dict() as members:
                stack.extend(members.values())
            case list() as elements:
                stack.extend(elements)
        count += 1
    return count


def _kind(value: JsonValue) -> str:
    match value:
        case dict():
            return "an object"
        case list():
            return "a list"
        case _:
            return "a single value"
