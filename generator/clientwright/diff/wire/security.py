"""Security: what a call must bring along, and the schemes that this is said with."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from msgspec import Struct

from clientwright.diff.model import Level
from clientwright.diff.wire.findings import Finding
from clientwright.diff.wire.operations import Operation
from clientwright.pointer import Pointer
from clientwright.source.document import Document, Node

Alternative: TypeAlias = dict[str, frozenset[str]]
"""The schemes that a call must satisfy together, each with the scopes that it takes."""


class Security(Struct, frozen=True):
    """The schemes of both documents; those of the new one that only have another name go by the old one."""

    old: Document
    new: Document
    renamed: Mapping[str, str]

    def compare(self, old: Operation, new: Operation) -> Iterator[Finding]:
        """The findings about what calling an operation takes."""
        before, is_global, place = _requirement(old, self.old)
        after, is_global_too, other = _requirement(new, self.new)
        after = [{self.renamed.get(name, name): scopes for name, scopes in item.items()} for item in after]
        prefix = "api-global-security" if is_global and is_global_too else "api-security"
        yield from _compare_alternatives(before, after, prefix, (place, other))


def compare_schemes(
    security: Security, users: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[Finding, tuple[str, ...]]]:
    """The findings about the declarations of schemes, with the operations that use them."""
    mine, theirs, renamed = schemes_of(security.old), schemes_of(security.new), security.renamed
    for name, node in mine.items():
        if name in theirs:
            for finding in _compare_scheme(node, theirs[name], is_used=bool(users.get(name))):
                yield finding, users.get(name, ())
        elif name not in renamed.values():
            yield Finding("api-security-component-removed", "non-breaking", "was removed", node.pointer, None), ()
    for name, node in theirs.items():
        if name not in mine and name not in renamed:
            yield Finding("api-security-component-added", "non-breaking", "was added", None, node.pointer), ()


def schemes_of(document: Document) -> dict[str, Node]:
    """The declared schemes by name."""
    components = document.node.get("components")
    held = components.get("securitySchemes") if components else None
    return {name: node.resolve() for name, node in held.items()} if held else {}


def renamed_schemes(old: Document, new: Document) -> dict[str, str]:
    """The old names of those schemes that have a new one and are the same otherwise."""
    mine, theirs = schemes_of(old), schemes_of(new)
    gone = {_essence(node): name for name, node in mine.items() if name not in theirs}
    return {name: gone[_essence(node)] for name, node in theirs.items() if name not in mine and _essence(node) in gone}


def _essence(node: Node) -> str:
    content = node.value if isinstance(node.value, dict) else {}
    return json.dumps({key: value for key, value in content.items() if key != "description"}, sort_keys=True)


# --- Requirements ----------------------------------------------------------------------------------------------------


def users_of(operations: Iterator[Operation], document: Document) -> dict[str, tuple[str, ...]]:
    """The keys of the operations that each scheme is asked for by."""
    users: dict[str, list[str]] = {}
    for operation in operations:
        for name in {name for alternative in _requirement(operation, document)[0] for name in alternative}:
            users.setdefault(name, []).append(operation.key)
    return {name: tuple(keys) for name, keys in users.items()}


def _requirement(operation: Operation, document: Document) -> tuple[list[Alternative], bool, Pointer]:
    """What an operation asks for, whether the document says it for all, and where."""
    own, shared = operation.node.get("security"), document.node.get("security")
    held = own if own is not None else shared
    alternatives = [_alternative(node) for node in held.elements()] if held is not None else []
    return alternatives or [{}], own is None, (held if held is not None else document.node).pointer


def _alternative(node: Node) -> Alternative:
    return {
        name: frozenset(scope.value for scope in scopes.elements() if isinstance(scope.value, str))
        for name, scopes in node.items()
    }


def _compare_alternatives(
    old: list[Alternative], new: list[Alternative], prefix: str, places: tuple[Pointer, Pointer]
) -> Iterator[Finding]:
    lost = [item for item in old if item not in new]
    won = [item for item in new if item not in old]
    for one in list(lost):
        other = next((item for item in won if item.keys() == one.keys()), None)
        if other is not None:
            lost.remove(one)
            won.remove(other)
            yield from _compare_scopes(one, other, new, prefix, places)
    broken = [item for item in lost if not _is_satisfied(item, new)]
    if {} in broken and old != [{}]:
        broken.remove({})
        phrase = "can no longer be called without credentials"
        yield Finding(f"{prefix}-removed", "breaking", phrase, *places, (_named({}), None))
    for item in lost:
        if item:
            phrase = f"can no longer be called with {_named(item)}"
            level: Level = "breaking" if item in broken else "non-breaking"
            if {} in new:
                phrase = f"no longer asks for {_named(item)}"
            yield Finding(f"{prefix}-removed", level, phrase, *places, (_named(item), None))
    for item in won:
        if item:
            level = "breaking" if {} in broken else "non-breaking"
            phrase = f"now asks for {_named(item)}" if {} in broken else f"can now be called with {_named(item)}"
            yield Finding(f"{prefix}-added", level, phrase, *places, (None, _named(item)))
        elif not lost:
            phrase = "can now be called without credentials"
            yield Finding(f"{prefix}-added", "non-breaking", phrase, *places, (None, _named(item)))


def _compare_scopes(
    one: Alternative,
    other: Alternative,
    new: list[Alternative],
    prefix: str,
    places: tuple[Pointer, Pointer],
) -> Iterator[Finding]:
    for name in one:
        for scope in sorted(other[name] - one[name]):
            level: Level = "non-breaking" if _is_satisfied(one, new) else "breaking"
            phrase = f"now asks for the scope `{scope}` of `{name}`"
            yield Finding(f"{prefix}-scope-added", level, phrase, *places, (None, scope))
        for scope in sorted(one[name] - other[name]):
            phrase = f"no longer asks for the scope `{scope}` of `{name}`"
            yield Finding(f"{prefix}-scope-removed", "non-breaking", phrase, *places, (scope, None))


def _is_satisfied(item: Alternative, new: list[Alternative]) -> bool:
    """Whether who calls with these credentials still may."""
    return any(all(name in item and scopes <= item[name] for name, scopes in other.items()) for other in new)


def _named(item: Alternative) -> str:
    return " and ".join(f"`{name}`" for name in item) or "nothing"


# --- Declarations ----------------------------------------------------------------------------------------------------


def _compare_scheme(old: Node, new: Node, *, is_used: bool) -> Iterator[Finding]:
    places = (old.pointer, new.pointer)
    for keyword in ("type", "scheme", "in", "name"):
        before, after = old.text(keyword), new.text(keyword)
        has_case = keyword != "scheme" and not (keyword == "name" and old.text("in") == new.text("in") == "header")
        if before != after and (has_case or (before or "").lower() != (after or "").lower()):
            phrase = f"`{keyword}` went from {before or 'none'} to {after or 'none'}"
            level: Level = "breaking" if is_used else "non-breaking"
            yield Finding("api-security-component-type-changed", level, phrase, *places, (before, after))
    risky: Level = "dangerous" if is_used else "non-breaking"
    if old.text("openIdConnectUrl") != new.text("openIdConnectUrl"):
        yield Finding("api-security-component-oauth-url-changed", risky, "`openIdConnectUrl` was changed", *places)
    one, other = old.get("flows"), new.get("flows")
    for flow in ("implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization"):
        mine, theirs = (one.get(flow) if one else None), (other.get(flow) if other else None)
        if mine is not None and theirs is not None:
            yield from _compare_flow(mine, theirs, risky)
        elif mine is not None or theirs is not None:
            change = "removed" if mine is not None else "added"
            gone: Level = "breaking" if is_used and mine is not None else "non-breaking"
            yield Finding(
                f"api-security-component-oauth-flow-{change}", gone, f"the flow `{flow}` was {change}", *places
            )


def _compare_flow(old: Node, new: Node, risky: Level) -> Iterator[Finding]:
    places = (old.pointer, new.pointer)
    for keyword, rule in (
        ("authorizationUrl", "oauth-url-changed"),
        ("tokenUrl", "oauth-token-url-changed"),
        ("refreshUrl", "oauth-token-url-changed"),
    ):
        before, after = old.text(keyword), new.text(keyword)
        if before != after:
            phrase = f"`{keyword}` went from {before or 'none'} to {after or 'none'}"
            yield Finding(f"api-security-component-{rule}", risky, phrase, *places, (before, after))
    one, other = old.get("scopes"), new.get("scopes")
    mine, theirs = ({name: n.value for name, n in side.items()} if side else {} for side in (one, other))
    for scope in sorted(mine.keys() | theirs.keys()):
        rule = "api-security-component-oauth-scope"
        if scope not in theirs:
            yield Finding(f"{rule}-removed", risky, f"the scope `{scope}` was removed", *places, (scope, None))
        elif scope not in mine:
            yield Finding(f"{rule}-added", "non-breaking", f"the scope `{scope}` was added", *places, (None, scope))
        elif mine[scope] != theirs[scope]:
            yield Finding(f"{rule}-changed", "none", f"the scope `{scope}` is described in other words", *places)
