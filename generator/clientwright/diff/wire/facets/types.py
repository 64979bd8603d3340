"""Types, `null`, formats and patterns."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.diff.wire.answers import negate
from clientwright.diff.wire.facets.pair import Pair
from clientwright.diff.wire.findings import Finding, went
from clientwright.diff.wire.kinds import EVERY, Kind
from clientwright.diff.wire.scalars import encodings_of, formats_hold, formats_of, is_format, is_universal
from clientwright.diff.wire.views import View

_SCALARS: frozenset[Kind] = frozenset(("boolean", "integer", "fraction"))
_NARROWING = ("minLength", "maxLength", "pattern", "format", "enum", "const")


def compare_types(pair: Pair) -> Iterator[Finding]:
    """The findings about the types of values."""
    old, new = pair.old.kinds, pair.new.kinds
    if EVERY not in (old, new) and ("null" in old) != ("null" in new) and (old - {"null"} or new - {"null"}):
        yield nullable(pair)
    if EVERY not in (old, new):
        old, new = old - {"null"}, new - {"null"}
    if old == new:
        return
    if not old or not new:
        yield from _only_null(pair, old, new)
        return
    lost, won = old - new, new - old
    if pair.spot.is_textual:
        lost -= _SCALARS if _is_any_text(pair.new) else frozenset()
        won -= _SCALARS if _is_any_text(pair.old) else frozenset()
    level = pair.spot.level("yes" if lost else "no", "yes" if won else "no")
    phrase = f"the type went from {names_of(pair.old.kinds)} to {names_of(pair.new.kinds)}"
    yield pair.found(_name(pair, bool(lost), bool(won)), level, phrase, "type")


def _name(pair: Pair, is_narrower: bool, is_wider: bool) -> str:
    """What the change of types is called: lists of types have names of their own."""
    is_list = any(len(view.kinds - {"null", "fraction"}) > 1 for view in (pair.old, pair.new))
    if is_narrower and is_wider:
        return "type-changed"
    if is_narrower:
        return "list-of-types-narrowed" if is_list else "type-specialized"
    if is_wider:
        return "list-of-types-widened" if is_list else "type-generalized"
    return "type-compatible"


def nullable(pair: Pair) -> Finding:
    """The finding that `null` became a value, or no longer is one."""
    if "null" in pair.new.kinds:
        return pair.found("became-nullable", pair.spot.level("no", "yes"), "may now be null", "type", "anyOf", "oneOf")
    level = pair.spot.level("yes", "no")
    return pair.found("became-not-nullable", level, "may no longer be null", "type", "anyOf", "oneOf")


def _only_null(pair: Pair, old: frozenset[Kind], new: frozenset[Kind]) -> Iterator[Finding]:
    """One of the schemas lets nothing pass, or nothing but null."""
    level = pair.spot.level("yes" if old else "no", "yes" if new else "no")
    yield pair.found("type-changed", level, f"the type went from {names_of(old)} to {names_of(new)}", "type")


def _is_any_text(view: View) -> bool:
    """Whether every string will do."""
    return "string" in view.declared and not any(view.holders(keyword) for keyword in _NARROWING)


def names_of(kinds: frozenset[Kind]) -> str:
    """The types as the documents call them."""
    if kinds == EVERY:
        return "any"
    words = ["number" if kind == "fraction" else kind for kind in sorted(kinds)]
    return " or ".join(word for word in words if word != "integer" or "number" not in words) or "nothing"


def compare_texts(pair: Pair) -> Iterator[Finding]:
    """The findings about formats, patterns and content of strings."""
    yield from _compare_formats(pair)
    if "string" in pair.old.kinds & pair.new.kinds:
        yield from _compare_patterns(pair)
        for keyword, name in (("contentEncoding", "content-encoding"), ("contentMediaType", "content-media-type")):
            old, new = pair.old.texts(keyword), pair.new.texts(keyword)
            is_same_encoding = keyword == "contentEncoding" and encodings_of(pair.old) == encodings_of(pair.new)
            if old != new and not is_same_encoding:
                change = "changed" if old and new else "added" if new else "removed"
                level = pair.spot.level("yes" if new else "no", "yes" if old else "no")
                phrase = went(f"`{keyword}`", _quoted(old), _quoted(new))
                yield pair.found(f"{name}-{change}", level, phrase, keyword)


def _compare_formats(pair: Pair) -> Iterator[Finding]:
    old, new = (list(filter(is_format, view.texts("format"))) for view in (pair.old, pair.new))
    if sorted(old) == sorted(new) or not pair.old.kinds & pair.new.kinds:
        return
    if formats_of(pair.old) == formats_of(pair.new):
        return
    change = "changed" if old and new else "added" if new else "removed"
    level = pair.spot.level(negate(formats_hold(pair.old, pair.new)), negate(formats_hold(pair.new, pair.old)))
    yield pair.found(f"format-{change}", level, went("the format", _quoted(old), _quoted(new)), "format")


def _compare_patterns(pair: Pair) -> Iterator[Finding]:
    old, new = ([text for text in view.texts("pattern") if not is_universal(text)] for view in (pair.old, pair.new))
    if sorted(old) == sorted(new):
        return
    if old and new:
        yield pair.found("pattern-changed", pair.spot.level("unknown", "unknown"), _pattern(old, new), "pattern")
    elif new:
        yield pair.found("pattern-added", pair.spot.level("yes", "no"), _pattern(old, new), "pattern")
    else:
        name = "pattern-generalized" if pair.new.texts("pattern") else "pattern-removed"
        yield pair.found(name, pair.spot.level("no", "yes"), _pattern(old, new), "pattern")


def _pattern(old: list[str], new: list[str]) -> str:
    return f"the pattern went from {_quoted(old) or 'none'} to {_quoted(new) or 'none'}"


def _quoted(texts: list[str]) -> str:
    return " and ".join(f"`{text}`" for text in texts)
