"""Numbers and strings: limits, multiples, formats and patterns."""

from __future__ import annotations

import math
from typing import TypeAlias

from clientwright.diff.wire.answers import Answer, all_of
from clientwright.diff.wire.views import View

_WIDER = {"int32": ("int64", "double"), "float": ("double",)}
"""Formats with those that hold all their values."""
_KNOWN = frozenset(
    (
        *("int32", "int64", "float", "double", "date", "date-time", "time", "duration", "uuid", "email", "idn-email"),
        *("uri", "uri-reference", "hostname", "ipv4", "ipv6", "byte", "binary"),
    )
)
_HINTS = frozenset(("password", "textarea", "html", "markdown", "multiline", "string", "number", "integer", "boolean"))
"""Formats that say how a value is shown, or no more than its type."""

Limit: TypeAlias = tuple[float, bool]
"""A number, and whether it is itself excluded."""


def lower(view: View) -> Limit:
    """The effective lower limit of numbers."""
    limits = [(n, False) for n in view.numbers("minimum")] + [(n, True) for n in view.numbers("exclusiveMinimum")]
    number, is_excluded = max(limits, default=(-math.inf, False))
    if "fraction" not in view.declared and math.isfinite(number):
        return (math.floor(number) + 1 if is_excluded else math.ceil(number)), False
    return number, is_excluded


def upper(view: View) -> Limit:
    """The effective upper limit of numbers."""
    limits = [(n, False) for n in view.numbers("maximum")] + [(n, True) for n in view.numbers("exclusiveMaximum")]
    number, is_excluded = min(limits, key=lambda limit: (limit[0], not limit[1]), default=(math.inf, False))
    if "fraction" not in view.declared and math.isfinite(number):
        return (math.ceil(number) - 1 if is_excluded else math.floor(number)), False
    return number, is_excluded


def number_holds(one: View, other: View) -> Answer:
    """Whether the numbers of a schema are numbers of another."""
    low, high = lower(one), upper(one)
    their_low, their_high = lower(other), upper(other)
    if (their_low[0], their_low[1]) > (low[0], low[1]) or (-their_high[0], their_high[1]) > (-high[0], high[1]):
        return "no"
    mine = one.numbers("multipleOf")
    if any(not any(divides(theirs, n) for n in mine) for theirs in other.numbers("multipleOf")):
        return "no" if not (_is_whole(other) and "fraction" not in one.kinds) else "yes"
    return formats_hold(one, other)


def _is_whole(view: View) -> bool:
    return view.numbers("multipleOf") == [1]


def divides(divisor: float, number: float) -> bool:
    """Whether a number is a multiple of another."""
    return divisor != 0 and math.isclose(number / divisor, round(number / divisor), rel_tol=1e-12)


def string_holds(one: View, other: View) -> Answer:
    """Whether the strings of a schema are strings of another."""
    answers: list[Answer] = [limits_hold(one, other, "minLength", "maxLength"), formats_hold(one, other)]
    mine = one.texts("pattern")
    missing = [pattern for pattern in other.texts("pattern") if pattern not in mine and not is_universal(pattern)]
    if missing:
        answers.append("unknown" if mine else "no")
    is_other_content = not encodings_of(other) <= encodings_of(one)
    is_other_content = is_other_content or not set(other.texts("contentMediaType")) <= set(
        one.texts("contentMediaType")
    )
    return "no" if is_other_content else all_of(answers)


def formats_hold(one: View, other: View) -> Answer:
    """Whether what has the formats of one schema has those of another."""
    mine = formats_of(one)
    missing = [name for name in formats_of(other) if name not in mine and is_format(name)]
    if not missing:
        return "yes"
    if all(any(name in _WIDER.get(held, ()) for held in mine) for name in missing):
        return "yes"
    return "no" if all(name in _KNOWN for name in (*missing, *mine)) else "unknown"


def formats_of(view: View) -> set[str]:
    """The formats; 3.0 has one, `byte`, for what has the encoding `base64` since."""
    return {*view.texts("format"), *(("byte",) if "base64" in view.texts("contentEncoding") else ())}


def encodings_of(view: View) -> set[str]:
    """The encodings of the content of a text; that of the format `byte` is `base64`."""
    return {*view.texts("contentEncoding"), *(("base64",) if "byte" in view.texts("format") else ())}


def is_format(name: str) -> bool:
    """Whether a format says anything about values."""
    return name not in _HINTS


def is_universal(pattern: str) -> bool:
    """Whether every string matches."""
    return pattern in ("", ".*", "^.*$", "^.*", ".*$", "^", "$", "[\\s\\S]*", "^[\\s\\S]*$")


def limits_hold(one: View, other: View, least: str, most: str) -> Answer:
    """Whether what is within the limits of one schema is within those of another."""
    low, high = max(one.numbers(least), default=0), min(one.numbers(most), default=math.inf)
    their_low, their_high = max(other.numbers(least), default=0), min(other.numbers(most), default=math.inf)
    return "yes" if their_low <= low and high <= their_high else "no"
