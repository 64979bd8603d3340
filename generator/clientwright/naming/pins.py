"""Which pins of the lockfile hold for what stands in lists.

A pin is bound to a place, and members of a list move when another is put before them: the third form of a union is the
fourth then, and keeps its name. So members are known by what they are: by the name that the rules give them, else by
their properties, and by their number only where they are still much the same.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from clientwright.encoders import Identifier
from clientwright.lockfile import Lock
from clientwright.model import ObjectSchema
from clientwright.naming.classes import ModelName
from clientwright.naming.models import class_name, given_class_name

_LISTS = frozenset({"allOf", "anyOf", "oneOf", "parameters", "prefixItems"})
"""Keywords whose elements have no key but their number."""


class _Class(Struct, frozen=True):
    """A class at a place, which is written from the list on that it is in."""

    place: str
    rest: tuple[str, ...]
    name: Identifier
    fields: frozenset[str]


_Members: TypeAlias = Mapping[str, list[_Class]]
"""The classes in each member of a list, by its number."""


def settle_pins(models: Iterable[ModelName], lock: Lock) -> Lock:
    """The lock with the pins of what is in lists at the places where it is now, and without those of what is gone."""
    old = [
        _Class(place, _split(place), name, frozenset(lock.fields.get(place, ())))
        for place, name in lock.models.items()
        if _list_in(_split(place))
    ]
    if not old:
        return lock
    before = dict(_moved(old, [class_ for model in models if _list_in((class_ := _class_of(model)).rest)]))
    gone = {class_.place for class_ in old}
    pins = {place: name for place, name in lock.models.items() if place not in gone}
    fields = {place: names for place, names in lock.fields.items() if place not in gone}
    pins |= {place: lock.models[was] for place, was in before.items()}
    fields |= {place: lock.fields[was] for place, was in before.items() if was in lock.fields}
    return replace(lock, models=pins, fields=fields)


def _class_of(model: ModelName) -> _Class:
    schema, place = model.schema, str(model.schema.pointer)
    wires = frozenset(member.name for member in schema.properties) if isinstance(schema, ObjectSchema) else frozenset()
    return _Class(place, _split(place), given_class_name(model) or class_name(model), wires)


def _split(place: str) -> tuple[str, ...]:
    return tuple(place.split("/"))


def _list_in(tokens: tuple[str, ...]) -> int:
    """How many tokens lead to the number of a list's member; 0 where there is no list."""
    pairs = enumerate(pairwise(tokens), start=1)
    return next((depth for depth, (key, number) in pairs if key in _LISTS and number.isdigit()), 0)


def _moved(old: list[_Class], new: list[_Class]) -> Iterator[tuple[str, str]]:
    """The place of each class that was there before, and where it was."""
    was = {class_.rest: class_.place for class_ in old}
    yield from ((class_.place, was[class_.rest]) for class_ in new if not _list_in(class_.rest) and class_.rest in was)
    mine, theirs = _lists(old), _lists(new)
    for path in mine.keys() & theirs.keys():
        for number, other in _pairs(mine[path], theirs[path]).items():
            yield from _moved(mine[path][number], theirs[path][other])


def _lists(classes: list[_Class]) -> dict[tuple[str, ...], defaultdict[str, list[_Class]]]:
    """The members of each list, with the classes in them."""
    found: dict[tuple[str, ...], defaultdict[str, list[_Class]]] = {}
    for class_ in classes:
        if depth := _list_in(class_.rest):
            members = found.setdefault(class_.rest[:depth], defaultdict(list))
            members[class_.rest[depth]].append(replace(class_, rest=class_.rest[depth + 1 :]))
    return found


def _pairs(old: _Members, new: _Members) -> dict[str, str]:
    """The members of a list that are the same ones, by their numbers, from the surest sign to the weakest."""
    pairs: dict[str, str] = {}
    for sign in (_by_name, _by_number_and_shape, _by_shape, _by_number):
        taken = set(pairs.values())
        mine = {number: old[number] for number in sorted(old, key=int) if number not in pairs}
        theirs = {number: new[number] for number in sorted(new, key=int) if number not in taken}
        pairs |= sign(mine, theirs)
    return pairs


def _by_name(old: _Members, new: _Members) -> dict[str, str]:
    """Those with a class whose name by rule is the pinned one, and no other's."""
    uses = Counter(class_.name for classes in new.values() for class_ in classes)
    named = {class_.name: number for number, classes in new.items() for class_ in classes if uses[class_.name] == 1}
    found: dict[str, str] = {}
    for number, classes in old.items():
        for class_ in classes:
            if class_.name in named:
                found.setdefault(named.pop(class_.name), number)
                break
    return {number: other for other, number in found.items()}


def _by_number_and_shape(old: _Members, new: _Members) -> dict[str, str]:
    return {number: number for number in old if number in new and _shape(old[number]) == _shape(new[number])}


def _by_shape(old: _Members, new: _Members) -> dict[str, str]:
    """Those whose classes have the same properties, one after the other where there are several such."""
    mine, theirs = _by_shapes(old), _by_shapes(new)
    pairs = (zip(mine[shape], theirs[shape], strict=False) for shape in mine.keys() & theirs.keys())
    return dict(pair for numbers in pairs for pair in numbers)


def _by_shapes(members: _Members) -> dict[frozenset[tuple[str, ...]], list[str]]:
    found: dict[frozenset[tuple[str, ...]], list[str]] = {}
    for number, classes in members.items():
        if any(class_.fields for class_ in classes):
            found.setdefault(_shape(classes), []).append(number)
    return found


def _by_number(old: _Members, new: _Members) -> dict[str, str]:
    """Those at the same place that share half of what they have."""
    return {number: number for number in old if number in new and _are_alike(_shape(old[number]), _shape(new[number]))}


def _shape(classes: list[_Class]) -> frozenset[tuple[str, ...]]:
    """All properties of some classes, each with its place but for the numbers in it."""
    places = ((tuple("" if token.isdigit() else token for token in class_.rest), class_.fields) for class_ in classes)
    return frozenset((*place, wire) for place, fields in places for wire in fields or ("",))


def _are_alike(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> bool:
    return 2 * len(one & other) >= len(one | other)
