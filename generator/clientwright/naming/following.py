"""Pins of classes whose schemas stand elsewhere now: components that are called otherwise, or were written inline.

The name of such a class has changed with its place, and the old one becomes an alias; what lies inside keeps its names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from msgspec.structs import replace

from clientwright.earlier import EarlierName
from clientwright.lockfile import Lock
from clientwright.model import Api, EnumSchema, ObjectSchema, Operation, Schema, SchemaRef, schemas_inside
from clientwright.naming.classes import ModelName

Value = TypeVar("Value")


def follow_classes(models: Iterable[ModelName], api: Api, lock: Lock) -> Lock:
    """The lock with the names inside of such classes at their places of today, and their own as earlier ones."""
    places = dict(_moved(models, api, lock))
    if not places:
        return lock
    inside = {text: name for text, name in lock.models.items() if text not in places}
    moved = (replace(one, of=(_place(one.of[0], places), *one.of[1:])) for one in lock.earlier)
    renamed = (EarlierName("model", lock.models[old], (new,)) for old, new in places.items())
    return replace(
        lock,
        models=_under(places, inside),
        fields=_under(places, lock.fields),
        members=_under(places, lock.members),
        earlier=(*moved, *renamed),
    )


def _under(places: Mapping[str, str], table: Mapping[str, Value]) -> dict[str, Value]:
    return {_place(text, places): value for text, value in table.items()}


def _place(text: str, places: Mapping[str, str]) -> str:
    whole = next((old for old in places if text == old or text.startswith(f"{old}/")), "")
    return places.get(whole, "") + text[len(whole) :]


def _moved(models: Iterable[ModelName], api: Api, lock: Lock) -> Iterator[tuple[str, str]]:
    """The places of classes that are gone, and those where they are now.

    That is certain where just one is gone and just one is new with the same properties or values, more than one, and
    every operation that named the one names the other.
    """
    today = {str(model.schema.pointer): model.schema for model in models}
    lost = _by_shape((place, _pinned_shape(place, lock)) for place in lock.models if place not in today)
    if not lost:
        return
    won = _by_shape((place, _shape(schema)) for place, schema in today.items() if place not in lock.models)
    named: dict[str, set[str]] | None = None
    for shape, places in lost.items():
        if len(shape) > 1 and len(places) == len(won.get(shape, ())) == 1:
            named = named if named is not None else {op.key: _named_in(op) for op in api.operations}
            users = [key for key, names in lock.uses.items() if lock.models[places[0]] in names]
            if all(won[shape][0] in named.get(key, ()) for key in users):
                yield places[0], won[shape][0]


def _by_shape(shapes: Iterable[tuple[str, frozenset[str]]]) -> dict[frozenset[str], list[str]]:
    found: dict[frozenset[str], list[str]] = {}
    for place, shape in shapes:
        found.setdefault(shape, []).append(place)
    return found


def _pinned_shape(place: str, lock: Lock) -> frozenset[str]:
    return frozenset(lock.fields.get(place) or {f"={value}" for value in lock.members.get(place, ())})


def _shape(schema: Schema) -> frozenset[str]:
    """The names of the properties, or the values of the enum."""
    match schema:
        case ObjectSchema():
            return frozenset(member.name for member in schema.properties)
        case EnumSchema():
            return frozenset(f"={value}" for value in schema.values)
        case _:
            return frozenset()


def _named_in(operation: Operation) -> set[str]:
    """The places of the schemas that the bodies and answers of an operation are, or are made of."""
    contents = [media for response in operation.responses for media in response.media_types]
    contents += operation.request_body.media_types if operation.request_body else ()
    waiting: list[Schema] = [media.schema for media in contents]
    waiting += [media.item for media in contents if media.item is not None]
    found: set[str] = set()
    while waiting:
        schema = waiting.pop()
        found.add(str(schema.target if isinstance(schema, SchemaRef) else schema.pointer))
        waiting += schemas_inside(schema)
    return found
