"""What the API sends of itself, by webhooks and callbacks: its requests are to clients what answers are elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.diff.wire.bodies import compare_request_bodies, compare_responses
from clientwright.diff.wire.findings import Finding
from clientwright.diff.wire.operations import Operation, callbacks_of
from clientwright.diff.wire.parameters import compare_parameters
from clientwright.diff.wire.walk import Walk


def compare_outgoing(old: Operation, new: Operation, walk: Walk, operation: str) -> Iterator[Finding]:
    """The findings about what a webhook or a callback sends, and what it takes for an answer."""
    yield from compare_parameters(old, new, walk, operation, "response")
    yield from compare_request_bodies(old, new, walk, operation, "response")
    yield from compare_responses(old, new, walk, operation, "request")


def compare_callbacks(old: Operation, new: Operation, walk: Walk) -> Iterator[Finding]:
    """The findings about the calls that the API may make while it serves an operation."""
    lost, won = dict(callbacks_of(old)), dict(callbacks_of(new))
    for before, after in list(_names(lost, won)):
        callback, other = lost.pop(before), won.pop(after)
        yield from compare_outgoing(callback, other, walk, new.key)
    for name, callback in lost.items():
        place = callback.node.pointer
        yield Finding("callback-removed", "breaking", f"the callback `{name}` was removed", place, new.node.pointer)
    for name, callback in won.items():
        place = callback.node.pointer
        yield Finding("callback-added", "non-breaking", f"the callback `{name}` was added", old.node.pointer, place)


def _names(old: dict[str, Operation], new: dict[str, Operation]) -> Iterator[tuple[str, str]]:
    """The names of the callbacks that belong together: the same, or those of calls to one address, by any name."""
    pairs = {name: name for name in old if name in new}
    rest = {(callback.method, callback.path): name for name, callback in new.items() if name not in pairs}
    for name, callback in old.items():
        if name in pairs:
            yield name, name
        elif (callback.method, callback.path) in rest:
            yield name, rest.pop((callback.method, callback.path))
