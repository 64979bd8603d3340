"""From a pointer to line and column: the marks of a text are composed only when a diagnostic asks for them.

The tree of `Place`s is made once for each part of a document that is asked for, from one kind of marks for YAML and
JSON alike.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Literal, NamedTuple

import yaml

from clientwright.pointer import Location, Pointer
from clientwright.source.limits import UnreadableError
from clientwright.source.lines import Lines
from clientwright.source.narrowing import Part, narrower
from clientwright.source.yaml import parse_events, span

Format = Literal["yaml", "json"]
_JSON_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{}]|[^\s\[\]{},:"]+')


class _Mark(NamedTuple):
    """A piece of text: a scalar, the start or the end of a collection, or an alias."""

    kind: Literal["scalar", "mapping", "sequence", "end", "alias"]
    start: int
    end: int
    text: str = ""
    anchor: str | None = None


@dataclass(slots=True)
class Place:
    """Where a value stands, its key, and its members by key or index."""

    start: int
    end: int
    key: tuple[int, int] | None = None
    members: dict[str, Place] | None = None
    """`None` for a scalar."""


@dataclass(frozen=True, slots=True)
class DuplicateKey:
    """A key that stands in its mapping twice: the pointer to it, which finds the second one, and the first place."""

    tokens: tuple[str, ...]
    first: tuple[int, int]


@dataclass(slots=True)
class Composed:
    """All places of a text, and the duplicate keys that were met."""

    root: Place
    duplicates: list[DuplicateKey] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    """A collection whose end has not come yet."""

    place: Place
    members: dict[str, Place]
    is_mapping: bool
    token: str = ""
    key: tuple[str, tuple[int, int]] | None = None


def compose(file: str, text: str, form: Format) -> Composed:
    """The places of every value of a text that has been read before, so that it has no syntax error."""
    lines = Lines(file, text)
    composer = _Composer()
    for mark in _json_marks(text) if form == "json" else _yaml_marks(text, lines):
        composer.add(mark)
    return Composed(composer.root, composer.duplicates)


def locator(file: str, text: str, form: Format) -> Callable[[Pointer, bool], Location]:
    """The function that looks places of a text up; it composes what it is asked for, and keeps it."""
    narrow = narrower(text)

    @cache
    def lines_of() -> Lines:
        return Lines(file, text)

    @cache
    def whole() -> Place:
        return compose(file, text, form).root

    @cache
    def composed(part: Part) -> tuple[Place, int]:
        """The place of the part's value, and how many tokens lead there."""
        if form == "json" or part.depth == 0:
            return whole(), 0
        composer = _Composer()
        try:
            for mark in _yaml_marks(text[part.start : part.end], lines_of()):
                composer.add(mark._replace(start=mark.start + part.start, end=mark.end + part.start))
        except UnreadableError:  # it was no part after all
            return whole(), 0
        composer.root.key = part.key
        return composer.root, part.depth

    def locate(pointer: Pointer, is_key: bool = False) -> Location:
        lines = lines_of()
        place, depth = composed(narrow(pointer.tokens))
        found = True
        for token in pointer.tokens[depth:]:
            child = (place.members or {}).get(token)
            if child is None:
                found = False
                break
            place = child
        if place.key is not None and (is_key or place.start == place.end or place.members is not None or not found):
            return lines.location(*place.key)
        return lines.location(place.start, place.end)

    return locate


class _Composer:
    """Builds the tree of places from marks, with a stack of its own."""

    def __init__(self) -> None:
        self.root = Place(0, 0)
        self.duplicates: list[DuplicateKey] = []
        self._stack: list[_Open] = []
        self._anchors: dict[str, Place] = {}

    def add(self, mark: _Mark) -> None:
        """Take the next mark of the text."""
        if mark.kind == "end":
            closed = self._stack.pop()
            closed.place.end = mark.end
            return
        parent = self._stack[-1] if self._stack else None
        if parent is not None and parent.is_mapping and parent.key is None:
            parent.key = (mark.text, (mark.start, mark.end))
            return
        place = Place(mark.start, mark.end)
        if mark.kind == "alias":
            place.members = self._anchors[mark.text].members
        elif mark.kind != "scalar":
            place.members = {}
        token = self._attach(place, parent)
        if mark.anchor is not None:
            self._anchors[mark.anchor] = place
        if mark.kind in ("mapping", "sequence") and place.members is not None:
            self._stack.append(_Open(place, place.members, mark.kind == "mapping", token))

    def _attach(self, place: Place, parent: _Open | None) -> str:
        """Put a place under its parent and return the token that leads to it."""
        if parent is None:
            self.root = place
            return ""
        if parent.key is None:
            token = str(len(parent.members))
            parent.members[token] = place
            return token
        token, place.key = parent.key
        parent.key = None
        twin = parent.members.get(token)
        if twin is not None and twin.key is not None:
            tokens = (*(frame.token for frame in self._stack[1:]), token)
            self.duplicates.append(DuplicateKey(tokens, twin.key))
        if token == "<<":
            self._merge(place, parent)
        parent.members[token] = place
        return token

    def _merge(self, place: Place, parent: _Open) -> None:
        """Let the members of a merge key be found under the mapping that it stands in."""
        for name, member in (place.members or {}).items():
            parent.members.setdefault(name, Place(place.start, place.end, None, member.members))


def _yaml_marks(text: str, lines: Lines) -> Iterator[_Mark]:
    for event in parse_events(text, lines):
        start, end = span(event)
        match event:
            case yaml.ScalarEvent():
                yield _Mark("scalar", start, end, event.value, event.anchor)
            case yaml.AliasEvent():
                yield _Mark("alias", start, end, event.anchor or "")
            case yaml.MappingStartEvent():
                yield _Mark("mapping", start, end, "", event.anchor)
            case yaml.SequenceStartEvent():
                yield _Mark("sequence", start, end, "", event.anchor)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                yield _Mark("end", start, end)
            case _:
                pass


def _json_marks(text: str) -> Iterator[_Mark]:
    for token in _JSON_TOKEN.finditer(text):
        word, start, end = token[0], token.start(), token.end()
        match word[0]:
            case "{":
                yield _Mark("mapping", start, end)
            case "[":
                yield _Mark("sequence", start, end)
            case "}" | "]":
                yield _Mark("end", start, end)
            case '"':
                yield _Mark("scalar", start, end, json.loads(word) if "\\" in word else word[1:-1])
            case _:
                yield _Mark("scalar", start, end, word)
