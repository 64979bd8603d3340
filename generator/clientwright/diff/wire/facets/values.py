"""Listed values, constants and defaults."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.diff.wire.acceptance import finite
from clientwright.diff.wire.answers import Answer
from clientwright.diff.wire.facets.pair import Pair
from clientwright.diff.wire.findings import Finding, text
from clientwright.diff.wire.kinds import contains, equal, kind_of
from clientwright.diff.wire.views import View
from clientwright.source.document import JsonValue

_EXTENSIBLE = "x-extensible-enum"
_SHOWN = 10


def compare_values(pair: Pair) -> Iterator[Finding]:
    """The findings about the values that a schema lists."""
    old, new = _listed(pair.old), _listed(pair.new)
    if [] in (old, new):
        pass  # nothing but `null` is listed, and that is a matter of types
    elif _is_constant(pair.old) or _is_constant(pair.new):
        yield from _compare_constants(pair, old, new)
    else:
        yield from _compare_enums(pair, old, new)
    yield from _compare_extensible(pair)


def _listed(view: View) -> list[JsonValue] | None:
    """The values that a schema lists, without `null`, which is a matter of types, and without those of other types."""
    if view.values is None:
        return None
    return [value for value in view.values if value is not None and kind_of(value) in view.declared]


def _is_constant(view: View) -> bool:
    return bool(view.holders("const")) and not view.holders("enum")


def _compare_constants(pair: Pair, old: list[JsonValue] | None, new: list[JsonValue] | None) -> Iterator[Finding]:
    if old is None and new is not None:
        narrows: Answer = "no" if _is_all(pair.old, new) else "yes"
        yield pair.found("const-added", pair.spot.level(narrows, "no"), f"must now be {_shown(new)}", "const")
    elif new is None and old is not None:
        level = pair.spot.level("no", "no" if _is_all(pair.new, old) else "yes")
        yield pair.found("const-removed", level, f"need no longer be {_shown(old)}", "const")
    elif old and new and len(old) == len(new) == 1:
        if not equal(old[0], new[0]):
            phrase = f"must now be {_shown(new)}, not {_shown(old)}"
            yield pair.found("const-changed", pair.spot.level("yes", "yes"), phrase, "const", "enum")
    else:
        yield from _compare_enums(pair, old, new)


def _is_all(view: View, values: list[JsonValue]) -> bool:
    """Whether a schema without a list has no other values than these."""
    every = finite(view)
    return every is not None and all(contains(values, value) for value in every if value is not None)


def _compare_enums(pair: Pair, old: list[JsonValue] | None, new: list[JsonValue] | None) -> Iterator[Finding]:
    if old is None and new is not None:
        if not _is_all(pair.old, new):
            yield pair.found("became-enum", pair.spot.level("yes", "no"), f"must now be one of {_shown(new)}", "enum")
    elif new is None and old is not None:
        if not _is_all(pair.new, old):
            phrase = f"need no longer be one of {_shown(old)}"
            yield pair.found("enum-removed", pair.spot.level("no", "yes"), phrase, "enum")
    elif old is not None and new is not None:
        yield from _compare_lists(pair, old, new)


def _compare_lists(pair: Pair, old: list[JsonValue], new: list[JsonValue]) -> Iterator[Finding]:
    lost = [value for value in old if not contains(new, value) and kind_of(value) in pair.new.declared]
    won = [value for value in new if not contains(old, value) and kind_of(value) in pair.old.declared]
    if lost:
        level = pair.spot.level("yes", "no")
        yield pair.found("enum-value-removed", level, f"can no longer be {_shown(lost)}", "enum", "const")
    if won:
        level = pair.spot.level("no", "unknown")
        yield pair.found("enum-value-added", level, f"can now be {_shown(won)}, too", "enum", "const")


def _compare_extensible(pair: Pair) -> Iterator[Finding]:
    """Lists that say themselves that they will grow: only losing a value matters."""
    old, new = pair.old.last(_EXTENSIBLE), pair.new.last(_EXTENSIBLE)
    if old is None or new is None or not isinstance(old.value, list) or not isinstance(new.value, list):
        return
    for name, one, other in (("removed", old.value, new.value), ("added", new.value, old.value)):
        values = [value for value in one if not contains(other, value)]
        if values:
            level = pair.spot.level("yes", "no") if name == "removed" else "non-breaking"
            yield pair.found(f"x-extensible-enum-value-{name}", level, f"{_shown(values)} was {name}", _EXTENSIBLE)


def compare_defaults(pair: Pair) -> Iterator[Finding]:
    """The finding about the value that is taken where none is sent."""
    old, new = pair.old.last("default"), pair.new.last("default")
    if old is None and new is None:
        return
    if old is not None and new is not None:
        if equal(old.value, new.value):
            return
        change, phrase = "changed", f"the default went from {text(old.value)} to {text(new.value)}"
    elif new is not None:
        change, phrase = "added", f"the default is now {text(new.value)}"
    else:
        assert old is not None
        change, phrase = "removed", f"the default {text(old.value)} is gone"
    is_parameter = pair.spot.role in ("parameter", "parameter-property")
    level = pair.spot.choose("breaking" if is_parameter else "non-breaking", "non-breaking")
    yield pair.found(f"default-value-{change}", level, phrase, "default")


def _shown(values: list[JsonValue]) -> str:
    some = ", ".join(f"`{text(value)}`" for value in values[:_SHOWN])
    return some if len(values) <= _SHOWN else f"{some} and {len(values) - _SHOWN} more"
