"""What differs on the wire: operations are matched, and their schemas compared as sets of values.

A schema may change in a hundred ways; what counts is whether every value that was valid still is (requests), and
whether every value that is valid now was so before (answers). Rules give names to that, and wording.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from clientwright.diff.model import LEVELS, Change
from clientwright.diff.wire.acceptance import Acceptance
from clientwright.diff.wire.bodies import compare_request_bodies, compare_responses
from clientwright.diff.wire.describe import describe
from clientwright.diff.wire.existence import compare_existence, compare_notes
from clientwright.diff.wire.findings import Finding
from clientwright.diff.wire.lifecycle import UNSTABLE
from clientwright.diff.wire.operations import Operation, match_operations, operations_of
from clientwright.diff.wire.outgoing import compare_callbacks, compare_outgoing
from clientwright.diff.wire.parameters import compare_parameters
from clientwright.diff.wire.sameness import Sameness
from clientwright.diff.wire.security import Security, compare_schemes, renamed_schemes, users_of
from clientwright.diff.wire.servers import compare_own_servers, compare_servers
from clientwright.diff.wire.walk import Walk
from clientwright.source.document import Document

Found = tuple[Finding, tuple[str, ...]]


def compare_wire(old: Document, new: Document) -> tuple[Change, ...]:
    """The changes between two documents, in the dialect of OpenAPI 3.1, as a server and a client see them."""
    matching = match_operations(old, new)
    sameness = Sameness(old, new)
    walk = Walk(sameness, Acceptance(sameness))
    security = Security(old, new, renamed_schemes(old, new))
    found: list[Found] = list(compare_existence(matching))
    for one, other in (*matching.pairs, *matching.moved):
        found += [(finding, (other.key,)) for finding in _compare(one, other, walk, security)]
    found += walk.findings()
    is_rewritten = any(one.base != other.base for one, other in matching.pairs)
    found += [(finding, ()) for finding in compare_servers(old.node, new.node, only_hosts=is_rewritten)]
    found += compare_schemes(security, users_of(operations_of(old), old))
    found += [(finding, ()) for finding in _compare_components(old, new)]
    unstable = {op.key for op in operations_of(old) if op.node.text("x-stability-level") in UNSTABLE}
    return tuple(_changes(found, old, new, unstable))


def _compare(old: Operation, new: Operation, walk: Walk, security: Security) -> Iterator[Finding]:
    """The findings about one operation; the schemas it uses are left to the walk."""
    yield from compare_notes(old, new)
    if old.is_webhook:
        yield from compare_outgoing(old, new, walk, new.key)
        return
    yield from compare_parameters(old, new, walk, new.key)
    yield from compare_request_bodies(old, new, walk, new.key)
    yield from compare_responses(old, new, walk, new.key)
    yield from security.compare(old, new)
    yield from compare_own_servers(old, new)
    yield from compare_callbacks(old, new, walk)


def _compare_components(old: Document, new: Document) -> Iterator[Finding]:
    """The findings about schemas that the new document does not list any more."""
    mine, theirs = (document.node.get("components") for document in (old, new))
    schemas = theirs.get("schemas") if theirs else None
    held = mine.get("schemas") if mine else None
    for name, node in held.items() if held else ():
        if schemas is None or schemas.get(name) is None:
            yield Finding("api-schema-removed", "none", "was removed from the components", node.pointer, None)


def _changes(found: list[Found], old: Document, new: Document, unstable: set[str]) -> Iterator[Change]:
    """The findings as changes: each said once, with all operations that it reaches."""
    merged: dict[tuple[str, str], tuple[Finding, dict[str, None]]] = {}
    for finding, operations in sorted(found, key=lambda item: (-LEVELS.index(item[0].level), item[0].rule)):
        if operations and unstable.issuperset(operations):
            finding = replace(finding, level="none" if finding.level == "none" else "non-breaking")  # noqa: PLW2901
        subject = _subject(finding, old, new)
        worse, reached = merged.setdefault((subject, finding.phrase), (finding, {}))
        if worse.level == finding.level:
            reached.update(dict.fromkeys(operations))
    order = {operation.key: index for index, operation in enumerate((*operations_of(new), *operations_of(old)))}
    for (subject, phrase), (finding, reached) in merged.items():
        yield Change(
            rule=finding.rule,
            wire=finding.level,
            python="none",
            subject=subject,
            message=f"{subject}: {phrase}",
            old=finding.old,
            new=finding.new,
            operations=tuple(sorted(reached, key=lambda key: order.get(key, -1))),
            values=finding.values,
            hint=finding.hint,
        )


def _subject(finding: Finding, old: Document, new: Document) -> str:
    """What a finding is about: the place that is deeper, where the other document has nothing like it."""
    before, after = (finding.old, finding.new) if finding.about is None else finding.about
    if after is None or (before is not None and len(before.tokens) > len(after.tokens)):
        assert before is not None
        return describe(before, old.node)
    return describe(after, new.node)
