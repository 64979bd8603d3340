"""What a comparison of two documents comes to: `Change`s, and the `Comparison` that holds them.

Every report is a view of these values: what one of them counts, all of them count. A change says what it means on the
wire and what it means to Python callers, each at a level of its own.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

from clientwright.diagnostics import Source
from clientwright.pointer import Location, Pointer

Level: TypeAlias = Literal["none", "non-breaking", "dangerous", "breaking"]
Bump: TypeAlias = Literal["none", "patch", "minor", "major"]

LEVELS: tuple[Level, ...] = ("none", "non-breaking", "dangerous", "breaking")
"""From the mildest to the worst. `dangerous` is what the documents do not say enough about to decide."""
BUMPS: tuple[Bump, ...] = ("none", "patch", "minor", "major")


def worst(levels: Iterable[Level]) -> Level:
    """The worst of some levels, or `none` where there are none."""
    return LEVELS[max(map(LEVELS.index, levels), default=0)]


@dataclass(frozen=True, slots=True)
class Approval:
    """The entry of the allow file by which somebody took a change upon them."""

    reason: str
    expires: date | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two documents."""

    rule: str
    """The rule that found it, which `docs/diff-rules.md` explains."""
    wire: Level
    """What it means to whoever keeps to the old document: `none` where no message differs."""
    python: Level
    """What it means to the callers of the generated client: `none` where no name, signature or type differs."""
    subject: str
    """What changed, in the document's words: `Pet.name`, `GET /pets: query parameter limit`. Reports group by it."""
    message: str
    old: Pointer | None
    """Where it stands in the old document; `None` where that has nothing like it."""
    new: Pointer | None
    operations: tuple[str, ...] = ()
    """The keys of the operations that it reaches, such as `GET /pets`, in the order of the document."""
    values: tuple[str | None, str | None] = (None, None)
    """What the documents said and say, as JSON."""
    signatures: tuple[str | None, str | None] = (None, None)
    """The signature or annotation in Python, before and after, where these differ."""
    hint: str | None = None
    approval: Approval | None = None

    @property
    def level(self) -> Level:
        """The worse of the two levels, or `none` once it was approved."""
        return "none" if self.approval is not None else worst((self.wire, self.python))

    @property
    def fingerprint(self) -> str:
        """What stays the same when the change is found again, however it is worded then."""
        place = self.new or self.old
        identity = [self.rule, str(place) if place else "", self.subject, *self.values, *self.signatures]
        return hashlib.sha256(json.dumps(identity).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two documents: its name, what it says about itself, and the way from a pointer to its text."""

    name: str
    title: str = ""
    version: str = ""
    sources: Mapping[str, Source] = field(default_factory=dict)

    def locate(self, pointer: Pointer, *, is_key: bool = False) -> Location | None:
        """Where the text of a place stands, or `None` where it is in a file that was never read."""
        source = self.sources.get(pointer.file)
        return source.locate(pointer, is_key) if source is not None else None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two documents and all that differs, the worst first."""

    old: Side
    new: Side
    changes: tuple[Change, ...] = ()
    client: tuple[str, str] = ("", "0.1.0")
    """The name of the generated package, and its version before the change."""

    @property
    def level(self) -> Level:
        """The worst level that nobody approved."""
        return worst(change.level for change in self.changes)

    @property
    def bump(self) -> Bump:
        """What the version of the generated package has to rise by; approved changes count, for they are made."""
        level = worst(level for change in self.changes for level in (change.wire, change.python))
        if level == "breaking":
            return "major"
        if level == "dangerous" or any(change.python != "none" for change in self.changes):
            return "minor"
        return "patch" if self.changes else "none"

    def at(self, level: Level) -> tuple[Change, ...]:
        """The changes of just this level."""
        return tuple(change for change in self.changes if change.level == level)
