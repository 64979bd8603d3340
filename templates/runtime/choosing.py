"""The fast pass over choices: which member a JSON value is, for msgspec, which cannot tell."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec

from .choices import ChoiceType, forms_of
from .leaves import peel
from .members import Sorted, is_foreign, looseness


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
