"""Long repetitions folded: a finding that stands for hundreds like it, so that the others are not buried."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from clientwright.printers.places import Placed

_SAME_SHOWN = 3
_KIND_SHOWN = 10
_LINES_SHOWN = 5


class Group(Struct, frozen=True):
    """Findings shown as one: the first of them, and the others, which are alike in words or only in kind."""

    first: Placed
    others: tuple[Placed, ...] = ()
    only_kind: bool = False


def fold(placed: Sequence[Placed]) -> Iterator[Group]:
    """The findings with long repetitions folded: the same sentence, or the same code with ever other names."""
    same: dict[tuple[str, str, str], list[Placed]] = {}
    for finding in placed:
        diagnostic = finding.diagnostic
        same.setdefault((diagnostic.severity, diagnostic.code, diagnostic.message), []).append(finding)
    groups = [
        group
        for alike in same.values()
        for group in ([Group(alike[0], tuple(alike[1:]))] if len(alike) > _SAME_SHOWN else map(Group, alike))
    ]
    shown: Counter[tuple[str, str]] = Counter()
    surplus: dict[tuple[str, str], list[Placed]] = {}
    for group in sorted(groups, key=lambda group: group.first.order):
        kind = (group.first.diagnostic.severity, group.first.diagnostic.code)
        shown[kind] += 1
        if shown[kind] <= _KIND_SHOWN:
            yield group
        else:
            surplus.setdefault(kind, []).extend((group.first, *group.others))
    for rest in surplus.values():
        yield Group(rest[0], tuple(rest[1:]), only_kind=True)


def lines_of(placed: Sequence[Placed]) -> str:
    """The lines of some findings, the first few of them."""
    numbers = list(dict.fromkeys(finding.location.line for finding in placed if finding.location))
    if not numbers:
        return "in the same file"
    some = ", ".join(map(str, numbers[:_LINES_SHOWN]))
    return f"in line{'s' * (len(numbers) > 1)} {some}{' and later' * (len(numbers) > _LINES_SHOWN)}"
