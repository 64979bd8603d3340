"""What tells the members of a union apart: the kind of JSON value, a tag, or the fit.

`Sorted([Cat, Dog, date, str])` sends an object to the model whose tag it holds, and a
string to `date` before `str`.
"""

import datetime as dt
import types
from collections.abc import Hashable, Iterable
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin
from uuid import UUID

import msgspec

from .leaves import peel

_KINDS: dict[type, str] = {
    dict: "object",
    list: "array",
    str: "string",
    int: "number",
    float: "number",
    Decimal: "number",
    bool: "boolean",
    type(None): "null",
}
_ALL = frozenset(_KINDS.values())
_MOMENTS = (UUID, dt.datetime, dt.date, dt.time, dt.timedelta)


class Sorted:
    """The members of a union, sorted by what tells them apart."""

    def __init__(self, forms: Iterable[Any]) -> None:
        """The forms, by the kinds of JSON value that may hold them."""
        self.forms = sorted(forms, key=_generality)
        self._by_kind = {
            kind: [form for form in self.forms if kind in kinds_of(form)]
            for kind in _ALL
        }
        self.tag_field, self._by_tag = find_tags(self._by_kind["object"])

    def candidates(self, raw: Any) -> list[Any]:
        """The forms that the JSON value may have, the more special ones first."""
        if not self.tag_field or not isinstance(raw, dict):
            return self._by_kind[_KINDS[type(raw)]]
        untagged = self._by_tag.get(None, [])
        tag = raw.get(self.tag_field)
        if not isinstance(tag, Hashable):
            return untagged
        return self._by_tag.get((type(tag), tag), untagged)

    @property
    def has_untagged(self) -> bool:
        """Whether a member takes objects with any tag."""
        return not self._by_tag or None in self._by_tag

    @property
    def tags(self) -> list[Any]:
        """The values that the tag field may hold."""
        return [key[1] for key in self._by_tag if key is not None]


def find_tags(forms: list[Any]) -> tuple[str, dict[Any, list[Any]]]:
    """The field that tells models apart, and the models by what it holds.

    Models that leave the field open are under `None`. Without such a field its name is
    empty.
    """
    found: dict[str, dict[Any, list[Any]]] = {}
    for form in forms:
        for wire, values in constants_of(get_origin(form) or form).items():
            for value in values:
                key = (type(value), value)
                found.setdefault(wire, {}).setdefault(key, []).append(form)
    best = max(found, key=lambda wire: len(found[wire]), default="")
    if not best or len(found[best]) < 2:
        return "", {}
    tags = found[best]
    tagged = {id(form) for members in tags.values() for form in members}
    rest = [form for form in forms if id(form) not in tagged]
    return best, tags | ({None: rest} if rest else {})


@cache
def constants_of(model: Any) -> dict[str, tuple[Any, ...]]:
    """The fields of a model that hold one of a few values, and these, by wire name."""
    if not (isinstance(model, type) and issubclass(model, msgspec.Struct)):
        return {}
    config = model.__struct_config__
    constants = {config.tag_field: (config.tag,)} if config.tag_field else {}
    for field in msgspec.structs.fields(model):
        bare, _ = peel(field.type)
        if is_constant(field):
            constants[field.encode_name] = (field.default_factory.constant,)
        elif get_origin(bare) is Literal and field.required:
            constants[field.encode_name] = get_args(bare)
    return constants


def is_constant(field: msgspec.structs.FieldInfo) -> bool:
    """Whether the field always holds the same value."""
    return hasattr(field.default_factory, "constant")


def kinds_of(type_: Any) -> frozenset[str]:
    """The kinds of JSON value that may hold a value of the type."""
    bare, _ = peel(type_)
    origin, args = get_origin(bare) or bare, get_args(bare)
    if origin is Literal:
        return frozenset(_KINDS[type(value)] for value in args)
    if origin is Union or origin is types.UnionType:
        return frozenset[str]().union(*(kinds_of(arg) for arg in args))
    if is_any(origin):
        return _ALL
    if issubclass(origin, Enum):
        return frozenset(_KINDS[type(member.value)] for member in origin)
    if issubclass(origin, Decimal):
        return frozenset({"number", "string"})
    if issubclass(origin, msgspec.Struct | dict):
        return frozenset({"object"})
    if issubclass(origin, list | tuple):
        return frozenset({"array"})
    return frozenset({_KINDS.get(origin, "string")})


def _generality(form: Any) -> int:
    """How much a type takes: literals least, plain strings and anything most."""
    bare, _ = peel(form)
    origin = get_origin(bare) or bare
    if origin is Literal:
        return 0
    if is_any(origin):
        return 9
    if issubclass(origin, Enum):
        return 1
    if issubclass(origin, msgspec.Struct):
        return 2
    if issubclass(origin, _MOMENTS):
        return 3
    return 4 + [int, float, str].index(origin) if origin in (int, float, str) else 8


def is_any(origin: Any) -> bool:
    """Whether the type takes anything."""
    return origin is Any or origin is object or not isinstance(origin, type)


def is_foreign(form: Any, raw: Any) -> bool:
    """Whether the form is an enum that does not know the value; another may fit."""
    bare, _ = peel(form)
    if not (isinstance(bare, type) and issubclass(bare, Enum)):
        return False
    return not any(type(m.value) is type(raw) and m.value == raw for m in bare)


def looseness(value: Any) -> int:
    """How badly a value fits its type: a model that asks for fewer fields fits worse."""
    if not isinstance(value, msgspec.Struct):
        return 0
    return -sum(field.required for field in msgspec.structs.fields(value))
