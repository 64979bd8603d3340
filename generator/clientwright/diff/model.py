"""What a comparison of two documents comes to: `Change`s, and the `Comparison` that holds them.

Every report is a view of these values: what one of them counts, all of them count. A change says what it means on the
wire and what it means to Python callers, each at a level of its own.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import date
from typing import Literal, TypeAlias

from msgspec import Struct, field

from clientwright.diagnostics import Report
from clientwright.earlier import UNRELEASED
from clientwright.pointer import Location, Pointer

Level: TypeAlias = Literal["none", "non-breaking", "dangerous", "breaking"]
Bump: TypeAlias = Literal["none", "patch", "minor", "major"]

LEVELS: tuple[Level, ...] = ("none", "non-breaking", "dangerous", "breaking")
"""From the mildest to the worst. `dangerous` is what the documents do not say enough about to decide."""
BUMPS: tuple[Bump, ...] = ("none", "patch", "minor", "major")


def worst(levels: Iterable[Level]) -> Level:
    """The worst of some levels, or `none` where there are none."""
    return LEVELS[max(map(LEVELS.index, levels), default=0)]


class Approval(Struct, frozen=True):
    """The entry of the allow file by which somebody took a change upon them."""

    reason: str
    expires: date | None = None


class Change(Struct, frozen=True):
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
    """The signature or annotation in Python, before and after, where these differ: a line for each that does."""
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


class Place(Struct, frozen=True):
    """Where something stands in the file that it was read from; the location is known where that file is."""

    pointer: Pointer
    location: Location | None

    @property
    def file(self) -> str:
        """The file, by the name that it was asked for by."""
        return self.location.file if self.location is not None else self.pointer.file

    def __str__(self) -> str:
        return str(self.location) if self.location is not None else f"{self.pointer.file}{self.pointer}"


class Side(Struct, frozen=True):
    """One of the two documents: its name, what it says about itself, and what was read for it."""

    name: str
    title: str = ""
    version: str = ""
    operations: tuple[str, ...] = ()
    """The keys of all operations, in the order of the document."""
    read: Report = field(default_factory=Report)
    """Holds the texts of the files, and the ways back to them from the form in which documents are compared."""

    def place(self, pointer: Pointer) -> Place:
        """Where the text of a place stands, in the document as it was written."""
        back = self.read.origins.get(pointer.file)
        written = back(pointer) if back is not None else pointer
        source = self.read.sources.get(written.file)
        if source is None:
            return Place(written, None)
        return Place(source.origin(written), source.locate(written, False))


class Comparison(Struct, frozen=True):
    """Two documents and all that differs, the worst first."""

    old: Side
    new: Side
    changes: tuple[Change, ...] = ()
    package: str = ""
    """What the generated package is called."""
    version: str = UNRELEASED
    """Its version before the change."""

    def places(self, change: Change) -> tuple[Place | None, Place | None]:
        """Where a change stands in the old document, and where in the new one."""
        old = None if change.old is None else self.old.place(change.old)
        new = None if change.new is None else self.new.place(change.new)
        return old, new

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
