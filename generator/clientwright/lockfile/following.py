"""Pins of operations that stand elsewhere in the document now: `follow(lock, api)` gives the lock under today's places.

An operation that moved keeps its name, and those of its arguments and of what lies inside of it. Only an argument in
the path whose gap is called otherwise does not: there the name itself has changed, and the old one becomes an alias.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from msgspec.structs import replace

from clientwright.earlier import EarlierName
from clientwright.encoders import Identifier
from clientwright.lockfile.lock import Lock
from clientwright.model import Api
from clientwright.pointer import Pointer

Value = TypeVar("Value")
_GAP = re.compile(r"\{([^{}]*)\}")


def follow(lock: Lock, api: Api) -> Lock:
    """The lock, with what it says about operations under their places in this document."""
    moves = _moved_operations(lock, api)
    return _with_places(lock, moves) if moves else lock


def _moved_operations(lock: Lock, api: Api) -> dict[str, str]:
    """The keys of operations that have another one now: with gaps of other names, or else the same operationId.

    Several paths may differ by the names of their gaps alone; then the operationId tells which became which.
    """
    today = {operation.key: operation.id for operation in api.operations}
    lost = [(key, lock.ids.get(key)) for key in sorted(lock.methods) if key not in today]
    won = [(key, today[key]) for key in sorted(today) if key not in lock.methods]
    moves: dict[str, str] = {}
    for sign in (_template_and_id, lambda key, _: _template(key), lambda _, id_: id_):
        waiting: dict[object, list[str]] = {}
        for key, id_ in won:
            if key not in moves.values():
                waiting.setdefault(sign(key, id_), []).append(key)
        for key, id_ in lost:
            candidates = waiting.get(sign(key, id_))
            if key not in moves and sign(key, id_) and candidates:
                moves[key] = candidates.pop(0)
    return moves


def _template_and_id(key: str, id_: str | None) -> tuple[str, str] | None:
    return None if id_ is None else (_template(key), id_)


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
