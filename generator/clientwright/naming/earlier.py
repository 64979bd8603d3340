"""Names of earlier versions that stay as aliases: those of the lock whose things have other names now.

`pets.list_all`, which the lock pins and the configuration calls `pets.list`, is an earlier name of `GET /pets`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from clientwright.earlier import EarlierKind, EarlierName
from clientwright.lockfile import Lock
from clientwright.naming.operations import RESERVED_ARGUMENTS

Today: TypeAlias = Mapping[tuple[EarlierKind, tuple[str, ...]], str]
"""The names of things, by what they are names of."""

_TAKEN_ARGUMENTS = RESERVED_ARGUMENTS | {"accept", "content_type"}


def table(
    methods: Mapping[str, object],
    arguments: Mapping[str, Mapping[str, str]],
    models: Mapping[str, str],
    fields: Mapping[str, Mapping[str, str]],
    members: Mapping[str, Mapping[str, str]],
) -> Today:
    """One table of all names."""
    found: dict[tuple[EarlierKind, tuple[str, ...]], str] = {}
    found |= {("method", (key,)): str(name) for key, name in methods.items()}
    found |= {("model", (place,)): name for place, name in models.items()}
    kinds: tuple[tuple[EarlierKind, Mapping[str, Mapping[str, str]]], ...] = (
        ("argument", arguments),
        ("field", fields),
        ("member", members),
    )
    for kind, owners in kinds:
        found |= {(kind, (owner, part)): name for owner, names in owners.items() for part, name in names.items()}
    return found


def earlier_names(today: Today, lock: Lock) -> tuple[EarlierName, ...]:
    """The names of earlier versions for what has another one today, and that nothing else goes by, in order."""
    candidates = (*_changed(today, lock), *reversed(lock.earlier))
    if not candidates:
        return ()
    taken = {_scope(kind, of, name) for (kind, of), name in today.items()}
    fields = _fields(today)
    found: dict[tuple[str, ...], EarlierName] = {}
    for earlier in candidates:
        scope = _scope(earlier.kind, earlier.of, earlier.name)
        is_free = scope not in taken and not (earlier.kind == "argument" and earlier.name in _TAKEN_ARGUMENTS)
        is_free = is_free and not (earlier.kind == "field" and _is_field_of_heir(earlier, fields))
        if is_free and (earlier.kind, earlier.of) in today:
            found.setdefault(scope, earlier)
    return tuple(sorted(found.values(), key=lambda earlier: (earlier.kind, earlier.of, earlier.name)))


def _fields(today: Today) -> dict[str, dict[str, str]]:
    """The fields of each class, by their properties."""
    found: dict[str, dict[str, str]] = {}
    for (kind, of), name in today.items():
        if kind == "field":
            found.setdefault(of[0], {})[of[1]] = name
    return found


def _is_field_of_heir(earlier: EarlierName, fields: Mapping[str, Mapping[str, str]]) -> bool:
    """Whether a class that has all the properties of this one, and may extend it, has a field of that name."""
    own = fields.get(earlier.of[0], {}).keys()
    return any(own <= names.keys() and earlier.name in names.values() for names in fields.values())


def _changed(today: Today, lock: Lock) -> Iterator[EarlierName]:
    """The names that the lock pins, and that the configuration has changed."""
    pinned = table(lock.methods, lock.arguments, lock.models, lock.fields, lock.members)
    for (kind, of), name in pinned.items():
        if (kind, of) in today and today[kind, of] != name:
            yield EarlierName(kind, name, of)


def _scope(kind: EarlierKind, of: tuple[str, ...], name: str) -> tuple[str, ...]:
    """Within what a name has to be the only one: methods and models among all, others in their operation or class."""
    return (kind, name) if kind in ("method", "model") else (kind, of[0], name)
