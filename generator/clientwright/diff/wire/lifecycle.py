"""Deprecation, sunset dates and stability levels of operations, parameters and properties."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TypeAlias

from msgspec import Struct

from clientwright.diff.model import Level
from clientwright.diff.wire.findings import Finding
from clientwright.pointer import Pointer
from clientwright.source.document import Node

STABILITIES = ("draft", "alpha", "beta", "stable")
UNSTABLE = frozenset(("draft", "alpha"))
"""What is as new as this may change at any time."""


Sunset: TypeAlias = date | str | None
"""The day on which something goes, or what is written in its place."""
Places: TypeAlias = tuple[Pointer, Pointer]


class Words(Struct, frozen=True):
    """What the rules are called for a kind of owner."""

    deprecated: str
    reactivated: str
    sunset_invalid: str
    sunset_too_small: str
    sunset_deleted: str
    sunset_moved: str
    stability: str
    """Without `-decreased` or `-increased`."""


OPERATION = Words(
    "endpoint-deprecated",
    "endpoint-reactivated",
    "api-deprecated-sunset-parse",
    "api-sunset-date-too-small",
    "sunset-deleted",
    "api-sunset-date-changed-too-small",
    "api-stability",
)


def words_for(prefix: str) -> Words:
    """The names for parameters and properties: those of the rules that begin with the prefix."""
    return Words(
        f"{prefix}-deprecated",
        f"{prefix}-reactivated",
        f"{prefix}-deprecated-sunset-invalid",
        f"{prefix}-sunset-date-too-small",
        f"{prefix}-sunset-deleted",
        f"{prefix}-sunset-date-changed-too-small",
        f"{prefix}-stability",
    )


def compare_life(old: Node, new: Node, words: Words) -> Iterator[Finding]:
    """The findings about how long something will be there."""
    was, is_ = old.flag("deprecated"), new.flag("deprecated")
    before, after = sunset_of(old), sunset_of(new)
    places = (old.pointer, new.pointer)
    if is_ and not was:
        yield _deprecated(after, words, places)
    elif was and not is_:
        yield Finding(words.reactivated, "non-breaking", "is no longer deprecated", *places)
    elif was and is_ and before != after:
        yield from _moved(before, after, words, places)
    yield from _compare_stability(old, new, words)


def _deprecated(sunset: Sunset, words: Words, places: Places) -> Finding:
    old, new = places
    if sunset is None:
        return Finding(words.deprecated, "non-breaking", "is now deprecated", old, new)
    if isinstance(sunset, str):
        phrase = f"is now deprecated, and will go on `{sunset}`, which is no date"
        return Finding(
            words.sunset_invalid, "dangerous", phrase, old, new, (None, sunset), "write `x-sunset: 2030-12-31`"
        )
    values = (None, str(sunset))
    if sunset < today():
        phrase = f"is now deprecated, and its sunset {sunset} has passed already"
        return Finding(words.sunset_too_small, "dangerous", phrase, old, new, values, "leave callers time to move")
    phrase = f"is now deprecated, and will go on {sunset}"
    return Finding(f"{words.deprecated}-with-sunset", "non-breaking", phrase, old, new, values)


def _moved(before: Sunset, after: Sunset, words: Words, places: Places) -> Iterator[Finding]:
    old, new = places
    values = (None if before is None else str(before), None if after is None else str(after))
    if after is None:
        yield Finding(
            words.sunset_deleted, "dangerous", f"no longer says that it will go on {before}", old, new, values
        )
    elif isinstance(after, str):
        yield Finding(words.sunset_invalid, "dangerous", f"will go on `{after}`, which is no date", old, new, values)
    elif after < today() or (isinstance(before, date) and after < before):
        yield Finding(words.sunset_moved, "dangerous", f"will go on {after}, and not on {before}", old, new, values)


def _compare_stability(old: Node, new: Node, words: Words) -> Iterator[Finding]:
    before, after = old.text("x-stability-level"), new.text("x-stability-level")
    if before == after:
        return
    if after is not None and after not in STABILITIES:
        phrase = f"has the stability level `{after}`, which is none"
        hint = f"write one of {', '.join(STABILITIES)}"
        yield Finding(
            "api-invalid-stability-level", "dangerous", phrase, old.pointer, new.pointer, (before, after), hint
        )
        return
    ranks = [STABILITIES.index(name) if name in STABILITIES else len(STABILITIES) for name in (before, after)]
    change = "decreased" if ranks[1] < ranks[0] else "increased"
    phrase = f"went from {before or 'no stability level'} to {after or 'none'}"
    level: Level = "dangerous" if change == "decreased" else "non-breaking"
    yield Finding(f"{words.stability}-{change}", level, phrase, old.pointer, new.pointer, (before, after))


def sunset_of(node: Node) -> Sunset:
    """The day on which something goes; a text where it is none that one can read."""
    held = node.get("x-sunset")
    if held is None:
        return None
    try:
        return datetime.fromisoformat(str(held.value)).date()
    except ValueError:
        return str(held.value)


def today() -> date:
    """The day, in UTC, so that it is the same for everybody."""
    return datetime.now(UTC).date()
