"""Limits of numbers, of lengths and of counts."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from clientwright.diff.wire.facets.pair import Pair
from clientwright.diff.wire.findings import Finding, number, went
from clientwright.diff.wire.kinds import Kind
from clientwright.diff.wire.scalars import Limit, divides, lower, upper
from clientwright.diff.wire.views import View


class _Size(Struct, frozen=True):
    """A keyword that limits a length or a count, and the number that it means where it is absent."""

    keyword: str
    name: str
    kind: Kind
    default: float

    @property
    def is_least(self) -> bool:
        """Whether the limit is a lower one."""
        return self.default < math.inf


_SIZES = (
    _Size("minLength", "min-length", "string", 0),
    _Size("maxLength", "max-length", "string", math.inf),
    _Size("minItems", "min-items", "array", 0),
    _Size("maxItems", "max-items", "array", math.inf),
    _Size("minProperties", "min-properties", "object", 0),
    _Size("maxProperties", "max-properties", "object", math.inf),
)
_NEVER_SET = frozenset(("min-length", "min-properties"))
"""Limits that are said to rise from 0 where they appear."""
_DANGEROUS = frozenset(
    ("max-set", "min-set", "exclusive-max-set", "exclusive-min-set", "max-length-set", "min-items-set")
)
"""Limits that appear are often those that always held, and were only now written down."""


def compare_bounds(pair: Pair) -> Iterator[Finding]:
    """The findings about limits."""
    kinds = pair.old.kinds & pair.new.kinds
    if kinds & {"integer", "fraction"}:
        yield from _compare_limit(pair, "min", lower(pair.old), lower(pair.new))
        yield from _compare_limit(pair, "max", upper(pair.old), upper(pair.new))
        yield from _compare_multiples(pair)
    for size in _SIZES:
        if size.kind in kinds:
            pick = max if size.is_least else min
            old = pick(pair.old.numbers(size.keyword), default=size.default)
            new = pick(pair.new.numbers(size.keyword), default=size.default)
            if old != new:
                never = size.name in _NEVER_SET
                yield _bound(
                    pair, (size.keyword,), size.name, (old, new), size.is_least, math.nan if never else size.default
                )


def _compare_limit(pair: Pair, name: Literal["min", "max"], old: Limit, new: Limit) -> Iterator[Finding]:
    """The finding about one end of a range."""
    if old == new:
        return
    keywords = (f"exclusive{name.capitalize()}imum", f"{name}imum")
    owner = pair.old if math.isinf(new[0]) else pair.new
    is_excluded = _is_excluded(owner, name)
    rule = f"exclusive-{name}" if is_excluded else name
    is_least = name == "min"
    numbers = (old[0], new[0])
    if old[0] == new[0]:  # only whether the number itself is excluded differs: as if it were a little more or less
        step = 1e-9 if is_least else -1e-9
        numbers = (old[0] + step * old[1], new[0] + step * new[1])
    found = _bound(
        pair, keywords if is_excluded else keywords[::-1], rule, numbers, is_least, -math.inf if is_least else math.inf
    )
    yield replace(found, phrase=_said(_written(pair.old, name), _written(pair.new, name)))


def _written(view: View, name: Literal["min", "max"]) -> tuple[str, float] | None:
    """The keyword that decides on one end of a range, and its number as it is written."""
    keyword = f"exclusive{name.capitalize()}imum" if _is_excluded(view, name) else f"{name}imum"
    numbers = view.numbers(keyword)
    return (keyword, max(numbers) if name == "min" else min(numbers)) if numbers else None


def _said(old: tuple[str, float] | None, new: tuple[str, float] | None) -> str:
    if old is None or new is None:
        keyword, limit = new or old or ("", math.inf)
        return (
            f"`{keyword}` is gone, which was {number(limit)}" if new is None else f"`{keyword}` is now {number(limit)}"
        )
    if old[0] == new[0]:
        return f"`{old[0]}` went from {number(old[1])} to {number(new[1])}"
    return f"`{new[0]}` is now {number(new[1])}, in the place of `{old[0]}`, which was {number(old[1])}"


def _is_excluded(view: View, name: Literal["min", "max"]) -> bool:
    """Whether the number itself is excluded, by the keyword that decides."""
    sign = 1 if name == "min" else -1
    excluded = [number * sign for number in view.numbers(f"exclusive{name.capitalize()}imum")]
    return bool(excluded) and max(excluded) >= max((n * sign for n in view.numbers(f"{name}imum")), default=-math.inf)


def _bound(
    pair: Pair, keywords: tuple[str, ...], name: str, numbers: tuple[float, float], is_least: bool, absent: float
) -> Finding:
    """The finding that a limit went from one number to another; `absent` is the number that is no limit."""
    old, new = numbers
    is_narrower = (new > old) == is_least
    if old == absent:
        change, phrase = "set", f"`{keywords[0]}` is now {number(new)}"
    elif new == absent:
        change, phrase = "unset", f"`{keywords[0]}` is gone, which was {number(old)}"
    else:
        change = "increased" if new > old else "decreased"
        phrase = f"`{keywords[0]}` went from {number(old)} to {number(new)}"
    level = pair.spot.level("yes" if is_narrower else "no", "no" if is_narrower else "yes")
    if f"{name}-{change}" in _DANGEROUS and level == "breaking":
        level = "dangerous"
    return pair.found(f"{name}-{change}", level, phrase, *keywords)


def _compare_multiples(pair: Pair) -> Iterator[Finding]:
    old, new = pair.old.numbers("multipleOf"), pair.new.numbers("multipleOf")
    if sorted(old) == sorted(new):
        return
    narrows = not all(any(divides(theirs, mine) for mine in old) for theirs in new)
    widens = not all(any(divides(mine, theirs) for theirs in new) for mine in old)
    change = "changed" if old and new else "added" if new else "removed"
    phrase = went("`multipleOf`", _numbers(old), _numbers(new))
    level = pair.spot.level("yes" if narrows else "no", "yes" if widens else "no")
    yield pair.found(f"multiple-of-{change}", level, phrase, "multipleOf")


def _numbers(numbers: list[float]) -> str:
    return ", ".join(number(value) for value in numbers)
