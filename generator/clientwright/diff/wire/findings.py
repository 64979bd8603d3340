"""Where a schema stands (`Spot`), and what was found there (`Finding`)."""

from __future__ import annotations

import json
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from clientwright.diff.model import Level
from clientwright.diff.wire.answers import Answer
from clientwright.pointer import Pointer
from clientwright.source.document import JsonValue

Direction: TypeAlias = Literal["request", "response"]
Role: TypeAlias = Literal["body", "property", "parameter", "parameter-property", "header"]

_LEVELS: dict[Answer, Level] = {"yes": "breaking", "unknown": "dangerous", "no": "non-breaking"}
_MOOT = {"request": "request-read-only-property", "response": "response-write-only-property"}
_INSIDE: dict[Role, Role] = {"body": "property", "header": "property", "parameter": "parameter-property"}
_PARAMETERS: frozenset[Role] = frozenset(("parameter", "parameter-property"))
_LONGEST = 200


class Spot(Struct, frozen=True):
    """Who writes a value, and where it stands in a message."""

    direction: Direction
    role: Role
    is_textual: bool = False
    """Whether numbers and strings look alike there, as they do in URLs, headers and forms."""
    is_moot: bool = False
    """Whether the value is never sent in this direction: read-only in requests, write-only in answers."""

    has_parts: bool = False
    """Whether properties are parts of their own, of which those that are objects are written as JSON."""

    is_xml: bool = False
    """Whether it is written as XML, where each value has a name, or is an attribute."""

    @property
    def prefix(self) -> str:
        """What the rules for this spot begin with."""
        if self.is_moot:
            return _MOOT[self.direction]
        return f"{'request' if self.role in _PARAMETERS else self.direction}-{self.role}"

    @property
    def inside(self) -> Spot:
        """The spot of a property of the value."""
        is_textual = self.is_textual and not (self.has_parts and self.role == "property")
        return replace(self, role=_INSIDE.get(self.role, self.role), is_textual=is_textual)

    def level(self, narrows: Answer, widens: Answer) -> Level:
        """How bad it is that values were lost or won: requests must not lose any, answers must not win any."""
        if self.is_moot:
            return "non-breaking"
        return _LEVELS[narrows if self.direction == "request" else widens]

    def choose(self, request: Level, response: Level) -> Level:
        """The level for this direction, where values do not decide."""
        if self.is_moot:
            return "non-breaking"
        return request if self.direction == "request" else response


class Finding(Struct, frozen=True):
    """One difference at one place."""

    rule: str
    level: Level
    phrase: str
    """What happened, as the rest of a sentence that starts with the place."""
    old: Pointer | None
    new: Pointer | None
    values: tuple[str | None, str | None] = (None, None)
    hint: str | None = None
    about: tuple[Pointer, Pointer] | None = None
    """What the sentence is about, where that is not what stands at the places."""


def text(value: JsonValue) -> str:
    """A value as a reader sees it in a sentence, cut where it is long."""
    written = json.dumps(value, ensure_ascii=False)
    return written if len(written) <= _LONGEST else written[:_LONGEST] + "…"


def went(what: str, old: str | None, new: str | None) -> str:
    """The sentence that something came, changed or is gone, from one text to another."""
    if not old:
        return f"{what} is now {new}"
    return f"{what} went from {old} to {new}" if new else f"{what} is gone, which was {old}"


def number(value: float) -> str:
    """A number as a reader writes it."""
    if value in (float("inf"), float("-inf")):
        return "none"
    return str(int(value)) if float(value).is_integer() else f"{value:.12g}"
