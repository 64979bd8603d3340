"""Pins for what stands elsewhere in the document now: `follow(lock, api)` gives the lock under today's places.

An operation that moved keeps its name. So do its arguments, but those in the path whose gaps are called otherwise, and
classes of components that are called otherwise: there the name itself has changed, and the old one becomes an alias.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from clientwright.encoders import Identifier
from clientwright.lockfile.lock import Lock
from clientwright.model import Api, ArraySchema, EnumSchema, ObjectSchema, Operation, Schema, SchemaRef, UnionSchema
from clientwright.package import EarlierName
from clientwright.pointer import Pointer

Value = TypeVar("Value")
_GAP = re.compile(r"\{([^{}]*)\}")


def follow(lock: Lock, api: Api) -> Lock:
    """The lock, with what it says about operations and components under their places in this document."""
    moves = _moved_operations(lock, api)
    lock = _with_places(lock, moves) if moves else lock
    models = dict(_renamed_components(lock, api))
    return _with_components(lock, models) if models else lock


# --- Operations ------------------------------------------------------------------------------------------------------


def _moved_operations(lock: Lock, api: Api) -> dict[str, str]:
    """The keys of operations that have another one now: with gaps of other names, or else the same operationId."""
    today = {operation.key: operation for operation in api.operations}
    lost = [key for key in lock.methods if key not in today]
    won = [operation for operation in api.operations if operation.key not in lock.methods]
    by_template = {_template(operation.key): operation.key for operation in won}
    moves = {key: by_template[_template(key)] for key in lost if _template(key) in by_template}
    by_id = {operation.id: operation.key for operation in won if operation.id and operation.key not in moves.values()}
    return moves | {key: by_id[lock.ids[key]] for key in lost if key not in moves and lock.ids.get(key) in by_id}


def _template(key: str) -> str:
    return _GAP.sub("{}", key)


def _with_places(lock: Lock, moves: Mapping[str, str]) -> Lock:
    """The lock with the operations, and what lies inside of them, at other places."""
    places = {_place(old): _place(new) for old, new in moves.items()}

    def key(text: str) -> str:
        return moves.get(text, text)

    def place(text: str) -> str:
        whole = "/".join(text.split("/")[:4])
        return places.get(whole, whole) + text[len(whole) :]

    return replace(
        lock,
        methods=_under(key, lock.methods),
        ids=_under(key, lock.ids),
        uses=_under(key, lock.uses),
        arguments=_under(key, lock.arguments),
        pagination=_under(key, lock.pagination),
        models=_under(place, lock.models),
        fields=_under(place, lock.fields),
        members=_under(place, lock.members),
        earlier=tuple(
            [replace(earlier, of=(place(key(earlier.of[0])), *earlier.of[1:])) for earlier in lock.earlier]
            + [earlier for old, new in moves.items() for earlier in _renamed_gaps(old, new, lock.arguments[old])]
        ),
    )


def _under(today: Callable[[str], str], table: Mapping[str, Value]) -> dict[str, Value]:
    return {today(text): value for text, value in table.items()}


def _place(key: str) -> str:
    """Where an operation stands, as pointers to what is in it begin."""
    method, _, path = key.partition(" ")
    return str(Pointer("", ("paths", path, method.lower())))


def _renamed_gaps(old: str, new: str, arguments: Mapping[str, Identifier]) -> Iterator[EarlierName]:
    """The names that arguments in the path had when the gaps were called otherwise; gaps are told by their order."""
    if _template(old).count("{}") != _template(new).count("{}"):
        return
    for was, now in zip(_GAP.findall(old), _GAP.findall(new), strict=True):
        if was != now and f"path:{was}" in arguments:
            yield EarlierName("argument", arguments[f"path:{was}"], (new, f"path:{now}"))


# --- Components ------------------------------------------------------------------------------------------------------


def _renamed_components(lock: Lock, api: Api) -> Iterator[tuple[str, str]]:
    """The places of components that are called otherwise, and are the same but for that.

    That is certain where just one is gone and just one is new with the same properties or values, more than one, and
    every operation that named the one names the other.
    """
    today = {str(definition.pointer): definition.schema for definition in api.schemas}
    components = [place for place in (*lock.fields, *lock.members) if place.startswith("#/components/schemas/")]
    lost = _by_shape((place, _shape_of(place, lock)) for place in components if place not in today)
    won = _by_shape((place, _shape(schema)) for place, schema in today.items() if place not in lock.models)
    named = {operation.key: _named_in(operation) for operation in api.operations}
    for shape, places in lost.items():
        if len(shape) > 1 and len(places) == len(won.get(shape, ())) == 1:
            old, new = places[0], won[shape][0]
            users = [key for key, names in lock.uses.items() if lock.models[old] in names]
            if all(new in named.get(key, ()) for key in users):
                yield old, new


def _by_shape(shapes: Iterable[tuple[str, frozenset[str]]]) -> dict[frozenset[str], list[str]]:
    found: dict[frozenset[str], list[str]] = {}
    for place, shape in shapes:
        found.setdefault(shape, []).append(place)
    return found


def _shape_of(place: str, lock: Lock) -> frozenset[str]:
    return frozenset(lock.fields.get(place) or {f"={value}" for value in lock.members[place]})


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
    """The components that the bodies and answers of an operation are, or are lists or alternatives of."""
    contents = [media for response in operation.responses for media in response.media_types]
    contents += operation.request_body.media_types if operation.request_body else ()
    waiting: list[Schema] = [media.schema for media in contents]
    waiting += [media.item for media in contents if media.item is not None]
    found: set[str] = set()
    while waiting:
        match waiting.pop():
            case SchemaRef(target=target):
                found.add(str(target))
            case ArraySchema(items=items):
                waiting.append(items)
            case UnionSchema(members=members):
                waiting += members
            case ObjectSchema(properties=properties):
                waiting += [member.schema for member in properties]
            case _:
                pass
    return found


def _with_components(lock: Lock, places: Mapping[str, str]) -> Lock:
    """The lock with the names inside of these components at their other places, and their own as earlier ones."""

    def place(text: str) -> str:
        whole = "/".join(text.split("/")[:4])
        return places.get(whole, whole) + text[len(whole) :]

    renamed = tuple(EarlierName("model", lock.models[old], (new,)) for old, new in places.items())
    moved = tuple(replace(earlier, of=(place(earlier.of[0]), *earlier.of[1:])) for earlier in lock.earlier)
    inside = {text: name for text, name in lock.models.items() if text not in places}
    return replace(
        lock,
        models=_under(place, inside),
        fields=_under(place, lock.fields),
        members=_under(place, lock.members),
        earlier=(*moved, *renamed),
    )
