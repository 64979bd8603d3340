"""Choices: unions whose members look alike in JSON, such as one of two models.

`OneOf[Cat, Dog]` is such a type; `class Pet(Choice)` with `of: Cat | Dog` gives it a name
and may name itself. msgspec cannot tell such members apart, so it asks `choosing`: by the
field that holds a value of its own in each model, else whatever fits, the more special
form first (a date-time before a string). Type checkers see a plain union.
"""

import types
from collections.abc import Iterable, Iterator
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

__all__ = ["Choice", "ChoiceType", "OneOf", "flat", "forms_of"]


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
    from .leaves import describe

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
    from .leaves import peel
    from .members import is_any

    bare, _ = peel(form)
    origin = get_origin(bare) or bare
    if origin is Literal:
        return any(type(value) is type(arg) and value == arg for arg in get_args(bare))
    if origin is float:
        return type(value) in (int, float)
    return is_any(origin) or isinstance(value, origin)
