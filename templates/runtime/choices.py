"""Choices: unions whose members look alike in JSON, such as one of two models.

`OneOf[Cat, Dog]` is such a type; `class Pet(Choice)` with `of: Cat | Dog` gives it a name
and may name itself. msgspec cannot tell such members apart, so it asks `choose`: by the
field that holds a value of its own in each model, else whatever fits, the more special
form first (a date-time before a string). Type checkers see a plain union.
"""

import types
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
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

import msgspec

from .leaves import describe, peel
from .members import Sorted, is_any, is_foreign, looseness

__all__ = [
    "Choice",
    "ChoiceType",
    "OneOf",
    "choose",
    "flat",
    "forms_of",
]


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
    return is_any(origin) or isinstance(value, origin)


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
