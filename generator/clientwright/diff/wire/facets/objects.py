"""Properties: which there are, which must be there, and what others may be."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from clientwright.diff.model import Level
from clientwright.diff.wire.facets.pair import Pair
from clientwright.diff.wire.findings import Finding, Spot, text
from clientwright.diff.wire.views import View
from clientwright.pointer import Pointer


def property_spot(pair: Pair, old: View | None, new: View | None) -> Spot:
    """Where a property of the two schemas stands, and whether it is sent at all."""
    flag = "readOnly" if pair.spot.direction == "request" else "writeOnly"
    views = [view for view in (old, new) if view is not None]
    return replace(pair.spot.inside, is_moot=pair.spot.is_moot or all(view.flag(flag) for view in views))


def compare_properties(pair: Pair) -> Iterator[Finding]:
    """The findings about the declared properties."""
    for name in pair.old.properties:
        if name not in pair.new.properties:
            yield _removed(pair, name)
        elif name not in pair.same or (name in pair.old.required) != (name in pair.new.required):
            yield from _compare_requirement(pair, name)
    for name in pair.new.properties:
        if name not in pair.old.properties:
            yield _added(pair, name)
    required = (*pair.old.required, *pair.new.required)
    for name in (name for name in required if (name in pair.old.required) != (name in pair.new.required)):
        if name not in pair.old.properties and name not in pair.new.properties:
            yield from _compare_requirement(pair, name)


def _place(view: View, name: str) -> Pointer:
    """Where a property is declared, or else required."""
    if name in view.properties:
        return view.properties[name][0].pointer
    return view.required.get(name, view.pointer)


def _removed(pair: Pair, name: str) -> Finding:
    member = pair.old.member(name)
    spot = property_spot(pair, member, None)
    level = spot.choose("dangerous", "breaking" if name in pair.old.required else "dangerous")
    if pair.spot.direction == "request" and not spot.is_moot and not pair.new.member(name).kinds:
        level = "breaking"
    rule = _rule(spot, "removed", is_required=name in pair.old.required)
    hint = "keep it for a while, marked `deprecated`" if level != "non-breaking" else None
    return Finding(rule, level, "was removed", _place(pair.old, name), None, (text(name), None), hint)


def _added(pair: Pair, name: str) -> Finding:
    member = pair.new.member(name)
    spot = property_spot(pair, None, member)
    is_required = name in pair.new.required
    has_default = is_required and member.last("default") is not None
    level: Level = spot.choose(
        "breaking" if is_required and name not in pair.old.required else "non-breaking", "non-breaking"
    )
    if level == "non-breaking" and not spot.is_moot and pair.old.others and not pair.old.is_closed:
        was = pair.old.member(name)
        level = spot.level(*pair.acceptance.differs(was, member))
    rule = _rule(spot, "added", is_required=is_required, has_default=has_default)
    phrase = "was added, and is required" if is_required else "was added"
    hint = "let it be optional" if level == "breaking" else None
    return Finding(rule, level, phrase, None, _place(pair.new, name), (None, text(name)), hint)


def _rule(spot: Spot, change: str, *, is_required: bool, has_default: bool = False) -> str:
    """The name of the rule for a property that came or went."""
    need = "required" if is_required else "optional"
    if spot.direction == "response":
        kind = "write-only-property" if spot.is_moot else "property"
        return f"response-{need}-{kind}-{change}"
    if change == "removed":
        return f"{spot.prefix}-removed"
    return f"new-{need}-{spot.prefix}{'-with-default' if has_default else ''}"


def _compare_requirement(pair: Pair, name: str) -> Iterator[Finding]:
    """The finding that a property must now be there, or need not any more."""
    was, is_ = name in pair.old.required, name in pair.new.required
    old, new = pair.old.member(name), pair.new.member(name)
    spot = property_spot(pair, old, new)
    flag = "readOnly" if spot.direction == "request" else "writeOnly"
    if spot.is_moot == (old.flag(flag) and new.flag(flag)) and old.flag(flag) != new.flag(flag):
        if new.flag(flag) or not is_:
            return  # it is not asked for in this direction
        if spot.direction == "request":
            was = False  # it was read-only, and nobody had to send it
    if was == is_:
        return
    is_declared = name in pair.old.properties or name in pair.new.properties
    who = "" if is_declared else f"`{name}` "  # there is no place that the sentence could start with
    if is_:
        has_default = spot.direction == "request" and new.last("default") is not None
        rule, phrase = f"became-required{'-with-default' if has_default else ''}", f"{who}is now required"
        level = spot.level("yes", "no")
    else:
        rule, phrase, level = "became-optional", f"{who}is no longer required", spot.level("no", "yes")
    yield Finding(
        f"{spot.prefix}-{rule}", level, phrase, _place(pair.old, name), _place(pair.new, name), (text(was), text(is_))
    )


# --- Other properties ------------------------------------------------------------------------------------------------


def compare_others(pair: Pair) -> Iterator[Finding]:
    """The findings about properties that are not declared: refused, let pass, or of a certain kind."""
    old, new = _policy(pair.old), _policy(pair.new)
    if old != new:
        owner = pair.old if new == "open" else pair.new
        keyword = next(word for word in ("additionalProperties", "unevaluatedProperties") if owner.holders(word))
        name = {"additionalProperties": "additional-properties", "unevaluatedProperties": "unevaluated-properties"}[
            keyword
        ]
        change = "added" if old == "open" else "removed" if new == "open" else "changed"
        is_narrower = old == "open" or new == "closed"
        level = pair.spot.level("yes" if is_narrower else "no", "no" if is_narrower else "yes")
        phrase = f"properties that are not declared: {_POLICIES[old]} before, {_POLICIES[new]} now"
        yield pair.found(f"{name}-{change}", level, phrase, "additionalProperties", "unevaluatedProperties")
    yield from _compare_names(pair)
    yield from _compare_patterns(pair)


_POLICIES = {"open": "let pass", "closed": "refused", "typed": "of a certain type"}


def _policy(view: View) -> str:
    return "closed" if view.is_closed else "typed" if view.others else "open"


def _compare_names(pair: Pair) -> Iterator[Finding]:
    old, new = bool(pair.old.holders("propertyNames")), bool(pair.new.holders("propertyNames"))
    if old != new:
        level = pair.spot.level("yes" if new else "no", "yes" if old else "no")
        change = "added" if new else "removed"
        yield pair.found(
            f"property-names-{change}", level, f"demands on names of properties were {change}", "propertyNames"
        )


def _compare_patterns(pair: Pair) -> Iterator[Finding]:
    """Schemas for properties by pattern narrow; where all others are refused, they let some pass."""
    old, new = (
        {n for node in view.holders("patternProperties") for n, _ in node.items()} for view in (pair.old, pair.new)
    )
    for pattern in sorted(old ^ new):
        is_narrower = (pattern in new) != (pair.old.is_closed and pair.new.is_closed)
        level = pair.spot.level("yes" if is_narrower else "no", "no" if is_narrower else "yes")
        change = "added" if pattern in new else "removed"
        phrase = f"the demand on properties that match `{pattern}` was {change}"
        yield pair.found(f"pattern-property-{change}", level, phrase, "patternProperties")


def compare_dependencies(pair: Pair) -> Iterator[Finding]:
    """The findings about what must hold where a property is present."""
    old, new = _dependencies(pair.old), _dependencies(pair.new)
    for name in sorted(old.keys() | new.keys()):
        before, after = old.get(name, frozenset()), new.get(name, frozenset())
        if before == after:
            continue
        change = "changed" if before and after else "added" if after else "removed"
        level = pair.spot.level("yes" if after - before else "no", "yes" if before - after else "no")
        phrase = f"what `{name}` asks for went from {_listed(before)} to {_listed(after)}"
        yield pair.found(f"dependent-required-{change}", level, phrase, "dependentRequired")
    mine, theirs = (
        {n for node in v.holders("dependentSchemas") for n, _ in node.items()} for v in (pair.old, pair.new)
    )
    for name in sorted(mine ^ theirs):
        is_added = name in theirs
        level = pair.spot.level("yes" if is_added else "no", "no" if is_added else "yes")
        change = "added" if is_added else "removed"
        phrase = f"the demand that comes with `{name}` was {change}"
        yield pair.found(f"dependent-schema-{change}", level, phrase, "dependentSchemas")


def _dependencies(view: View) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for holder in view.holders("dependentRequired"):
        for name, node in holder.items():
            names = frozenset(element.value for element in node.elements() if isinstance(element.value, str))
            found[name] = found.get(name, frozenset()) | names
    return found


def _listed(names: frozenset[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names)) or "nothing"
