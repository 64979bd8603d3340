"""Two schemas at the same place of two documents, which is what every facet looks at."""

from __future__ import annotations

from msgspec import Struct

from clientwright.diff.model import Level
from clientwright.diff.wire.acceptance import Acceptance
from clientwright.diff.wire.findings import Finding, Spot, text
from clientwright.diff.wire.views import View
from clientwright.source.document import Node


class Pair(Struct, frozen=True):
    """The two schemas, and who writes their values."""

    old: View
    new: View
    spot: Spot
    acceptance: Acceptance
    same: frozenset[str] = frozenset()
    """Properties that are known to be the same in both, with all that they lead to."""

    def found(self, name: str, level: Level, phrase: str, *keywords: str) -> Finding:
        """A finding about some keywords of the schemas, placed where they stand."""
        old, new = _node(self.old, keywords), _node(self.new, keywords)
        values = (text(old.value) if old else None, text(new.value) if new else None)
        places = (old.pointer if old else self.old.pointer, new.pointer if new else self.new.pointer)
        return Finding(f"{self.spot.prefix}-{name}", level, phrase, *places, values)


def _node(view: View, keywords: tuple[str, ...]) -> Node | None:
    return next((node for keyword in keywords for node in view.holders(keyword)), None)
