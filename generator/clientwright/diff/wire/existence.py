"""Operations and webhooks that came, went or moved, and what is said about them: their life, tags and operationId."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from clientwright.diff.model import Level
from clientwright.diff.wire.findings import Finding, went
from clientwright.diff.wire.lifecycle import OPERATION, compare_life, sunset_of, today
from clientwright.diff.wire.operations import Matching, Operation
from clientwright.source.document import Node


def compare_existence(matching: Matching) -> Iterator[tuple[Finding, tuple[str, ...]]]:
    """The findings about operations that are in only one of the documents, with the operations they are about."""
    paths = {operation.template[1] for _, operation in matching.pairs} | {op.template[1] for op in matching.added}
    paths |= {operation.template[1] for _, operation in matching.moved}
    yield from _removed(matching, paths)
    slashed = [(old, op) for old, op in matching.pairs if old.ends_in_slash != op.ends_in_slash]
    for old, op in (*matching.moved, *slashed):
        phrase = f"moved here from `{old.key}`"
        hint = "keep the old path beside the new one for a while"
        yield (
            Finding("endpoint-moved", "breaking", phrase, old.node.pointer, op.node.pointer, (old.key, op.key), hint),
            (old.key,),
        )
    for op in matching.added:
        rule = "webhook-added" if op.is_webhook else "endpoint-added"
        yield Finding(rule, "non-breaking", "was added", None, op.node.pointer, (None, op.key)), (op.key,)


def _removed(matching: Matching, paths: set[str]) -> Iterator[tuple[Finding, tuple[str, ...]]]:
    """The findings about operations that are gone; those of a path that is gone as a whole are told together."""
    together: dict[tuple[str, str, str, Level], list[Operation]] = {}
    for operation in matching.removed:
        if operation.is_webhook:
            found = Finding(
                "webhook-removed", "breaking", "was removed", operation.node.pointer, None, (operation.key, None)
            )
            yield found, (operation.key,)
            continue
        is_path = operation.template[1] not in paths
        kind = "api-path" if is_path else "api"
        rule, level, phrase = removal(operation.node, f"{kind}-removed", f"{kind}-sunset-parse")
        if is_path:
            together.setdefault((operation.path, rule, phrase, level), []).append(operation)
        else:
            found = Finding(rule, level, phrase, operation.node.pointer, None, (operation.key, None), _hint(rule))
            yield found, (operation.key,)
    for (_, rule, phrase, level), operations in together.items():
        keys = tuple(operation.key for operation in operations)
        where = operations[0].node.pointer if len(operations) == 1 else operations[0].node.pointer.parent
        yield Finding(rule, level, phrase, where, None, (", ".join(keys), None), _hint(rule)), keys


def _hint(rule: str) -> str | None:
    """What to do the next time, where there was no deprecation."""
    is_sudden = rule.endswith("-without-deprecation")
    return "mark it `deprecated`, with an `x-sunset` date, before it goes" if is_sudden else None


def removal(node: Node, rule: str, unreadable: str) -> tuple[str, Level, str]:
    """The rule, the level and the words for something that is gone, by how it was announced."""
    if not node.flag("deprecated"):
        return f"{rule}-without-deprecation", "breaking", "was removed"
    sunset = sunset_of(node)
    if isinstance(sunset, str):
        return unreadable, "breaking", f"was removed, and its sunset `{sunset}` is no date"
    if isinstance(sunset, date) and sunset > today():
        return f"{rule}-before-sunset", "breaking", f"was removed before its sunset, {sunset}"
    return f"{rule}-with-deprecation", "non-breaking", "was removed, as its deprecation said"


def compare_notes(old: Operation, new: Operation) -> Iterator[Finding]:
    """The findings about how long an operation will be there, and about its names."""
    yield from compare_life(old.node, new.node, OPERATION)
    before, after = old.node.text("operationId"), new.node.text("operationId")
    places = (old.node.pointer, new.node.pointer)
    if before != after:
        change = "removed" if after is None else "added" if before is None else "changed"
        phrase = went("`operationId`", before and f"`{before}`", after and f"`{after}`")
        yield Finding(f"api-operation-id-{change}", "none", phrase, *places, (before, after))
    mine, theirs = _tags(old.node), _tags(new.node)
    for tag in mine:
        if tag not in theirs:
            yield Finding("api-tag-removed", "none", f"lost the tag `{tag}`", *places, (tag, None))
    for tag in theirs:
        if tag not in mine:
            yield Finding("api-tag-added", "none", f"got the tag `{tag}`", *places, (None, tag))


def _tags(node: Node) -> list[str]:
    held = node.get("tags")
    return [element.value for element in held.elements() if isinstance(element.value, str)] if held else []
