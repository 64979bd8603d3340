"""Choices: unions whose members look alike in JSON, such as one of two models.

`OneOf[Cat, Dog]` is such a type; `class Pet(Choice)` with `of: Cat | Dog` gives it a name
and may name itself. msgspec cannot tell such members apart, so it asks `choose`: by the
field that holds a value of its own in each model, else whatever fits, the more special
form first (a date-time before a string). Type checkers see a plain union.
"""

import datetime as dt
import types
from collections.abc import Callable, Hashable, Iterable, Iterator
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)
from uuid import UUID

import msgspec

from .leaves import describe, peel

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


class ChoiceType(type):
    """The class of choices. A value is an instance of one when a member holds it."""

    forms: tuple[Any, ...] = ()

    def __instancecheck__(cls, value: object) -> bool:
        """Whether the value could be one of this choice's."""
        return any(_holds(form, value) for form in forms_of(cls))


class Choice(metaclass=ChoiceType):
    """The base of named choices; the annotation `of` says what may be chosen."""


if TYPE_CHECKING:
    from typing import Union as OneOf
else:

    class OneOf:
        """Makes choices without a name: `OneOf[Cat, Dog]`."""

        def __class_getitem__(cls, forms: Any) -> ChoiceType:
            """The choice among these types."""
            return _one_of(forms if isinstance(forms, tuple) else (forms,))


@cache
def _one_of(forms: tuple[Any, ...]) -> ChoiceType:
    name = " or ".join(dict.fromkeys(describe(form) for form in forms))
    return ChoiceType(name, (Choice,), {"forms": forms})


@cache
def forms_of(choice: ChoiceType) -> tuple[Any, ...]:
    """The types to choose from, the choices inside laid open."""
    return flat((choice,))


def flat(members: tuple[Any, ...]) -> tuple[Any, ...]:
    """The members of a union, the unions and choices inside laid open."""
    return tuple(dict.fromkeys(_open(members, set())))


def _open(pending: Iterable[Any], seen: set[Any]) -> Iterator[Any]:
    for type_ in pending:
        origin = get_origin(type_)
        if origin is Union or origin is types.UnionType:
            yield from _open(get_args(type_), seen)
        elif not isinstance(type_, ChoiceType):
            yield type_
        elif type_ not in seen:
            seen.add(type_)
            forms = type_.forms
            hints = {} if forms else get_type_hints(type_, include_extras=True)
            yield from _open(forms or (hints["of"],), seen)


def _holds(form: Any, value: object) -> bool:
    bare, _ = peel(form)
    origin = get_origin(bare) or bare
    if origin is Literal:
        return any(type(value) is type(arg) and value == arg for arg in get_args(bare))
    if origin is float:
        return type(value) in (int, float)
    return _is_any(origin) or isinstance(value, origin)


def _is_any(origin: Any) -> bool:
    return origin is Any or origin is object or not isinstance(origin, type)


# --- Which member it is --------------------------------------------------------------


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
        value = getattr(field.default_factory, "constant", None)
        bare, _ = peel(field.type)
        if value is not None:
            constants[field.encode_name] = (value,)
        elif get_origin(bare) is Literal:
            constants[field.encode_name] = get_args(bare)
    return constants


def kinds_of(type_: Any) -> frozenset[str]:
    """The kinds of JSON value that may hold a value of the type."""
    bare, _ = peel(type_)
    origin, args = get_origin(bare) or bare, get_args(bare)
    if origin is Literal:
        return frozenset(_KINDS[type(value)] for value in args)
    if origin is Union or origin is types.UnionType:
        return frozenset[str]().union(*(kinds_of(arg) for arg in args))
    if isinstance(origin, ChoiceType):
        return frozenset[str]().union(*(kinds_of(form) for form in forms_of(origin)))
    if _is_any(origin):
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
    if _is_any(origin):
        return 9
    if issubclass(origin, Enum):
        return 1
    if issubclass(origin, msgspec.Struct):
        return 2
    if issubclass(origin, _MOMENTS):
        return 3
    return 4 + [int, float, str].index(origin) if origin in (int, float, str) else 8


# --- The fast pass -------------------------------------------------------------------


def choose(choice: Any, raw: Any) -> Any:
    """The JSON value as a member of the choice, for msgspec's `dec_hook`.

    Raises `ValueError` where no member takes it whole: the careful decoder knows more.
    """
    if not isinstance(choice, ChoiceType):
        return raw  # `object`, the only other type that msgspec asks about
    members = _sorted_forms(choice)
    if members is None:
        raise ValueError("decimals would lose digits")
    candidates = members.candidates(raw)
    if len(candidates) == 1:
        return msgspec.convert(raw, candidates[0], dec_hook=choose)
    best: Any = None
    fewest: int | None = None
    for form in candidates:
        if is_foreign(form, raw):
            continue
        try:
            value = msgspec.convert(raw, form, dec_hook=choose)
        except ValueError:
            continue
        rank = looseness(value)
        if fewest is None or rank < fewest:
            best, fewest = value, rank
    if fewest is None:
        raise ValueError("no member fits")
    return best


@cache
def _sorted_forms(choice: ChoiceType) -> Sorted | None:
    """The members, or `None` where the fast pass would round decimals inside them."""
    forms = forms_of(choice)
    return None if _reaches(forms, lambda type_: type_ is Decimal) else Sorted(forms)


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


def _reaches(pending: Iterable[Any], is_wanted: Callable[[Any], bool]) -> bool:
    """Whether a type that is wanted lies somewhere inside these types."""
    waiting, seen = list(pending), set[Any]()
    while waiting:
        bare, _ = peel(waiting.pop())
        if is_wanted(bare):
            return True
        if bare in seen:
            continue
        seen.add(bare)
        if get_origin(bare) is not Literal:
            waiting += get_args(bare)
        if isinstance(bare, ChoiceType):
            waiting += forms_of(bare)
        elif isinstance(bare, type) and issubclass(bare, msgspec.Struct):
            waiting += get_type_hints(bare, include_extras=True).values()
    return False
