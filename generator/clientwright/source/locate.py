"""From a pointer to line and column: the marks of a text are composed only when a diagnostic asks for them.

The tree of `Place`s is made once for each part of a document that is asked for, from one kind of marks for YAML and
JSON alike. Of JSON only those objects are looked into that are on the way to what is asked for: the decoder of the
standard library knows where a value ends.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cached_property
from typing import Literal

import yaml
from msgspec import Struct, field

from clientwright.pointer import Location, Pointer
from clientwright.source.limits import UnreadableError
from clientwright.source.lines import Lines
from clientwright.source.narrowing import Part, narrower
from clientwright.source.yaml import parse_events, span

Format = Literal["yaml", "json"]
_BLANKS = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder(strict=False)
_JSON_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{}]|[^\s\[\]{},:"]+')


class Place(Struct):
    """Where a value stands, its key, and its members by key or index."""

    start: int
    end: int
    key: tuple[int, int] | None = None
    members: dict[str, Place] | None = None
    """`None` for a scalar."""


class DuplicateKey(Struct, frozen=True):
    """A key that stands in its mapping twice: the pointer to it, which finds the second one, and the first place."""

    tokens: tuple[str, ...]
    first: tuple[int, int]


class Composed(Struct):
    """All places of a text, and the duplicate keys that were met."""

    root: Place
    duplicates: list[DuplicateKey] = field(default_factory=list)


class _Open(Struct):
    """A collection whose end has not come yet."""

    place: Place
    members: dict[str, Place]
    is_mapping: bool
    token: str = ""
    key: tuple[str, tuple[int, int]] | None = None


def compose(file: str, text: str, form: Format) -> Composed:
    """The places of every value of a text that has been read before, so that it has no syntax error."""
    composer = _Composer()
    if form == "json":
        _compose_json(text, composer)
    else:
        _compose_yaml(text, Lines(file, text), composer)
    return Composed(composer.root, composer.duplicates)


class Locator:
    """Looks places of a text up; it composes what it is asked for, and keeps it, though not in copies for others."""

    def __init__(self, file: str, text: str, form: Format) -> None:
        self._file = file
        self._text = text
        self._form: Format = form
        self._composed: dict[Part, tuple[Place, int]] = {}

    def __reduce__(self) -> tuple[type[Locator], tuple[str, str, Format]]:
        return Locator, (self._file, self._text, self._form)

    def __call__(self, pointer: Pointer, is_key: bool = False) -> Location:
        """Where the node is, or else the nearest parent that has a place; with `is_key`, where its key is."""
        place, depth = self._part(self._narrow(pointer.tokens))
        found = True
        for token in pointer.tokens[depth:]:
            if self._form == "json" and place.members == {}:
                place.members = _open_json(self._text, place.start)
            child = (place.members or {}).get(token)
            if child is None:
                found = False
                break
            place = child
        if place.key is not None and (is_key or place.start == place.end or place.members is not None or not found):
            return self._lines.location(*place.key)
        return self._lines.location(place.start, place.end)

    @cached_property
    def _narrow(self) -> Callable[[tuple[str, ...]], Part]:
        return narrower(self._text)

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self._file, self._text)

    @cached_property
    def _whole(self) -> Place:
        is_json = self._form == "json"
        return _unopened(self._text, 0) if is_json else compose(self._file, self._text, self._form).root

    def _part(self, part: Part) -> tuple[Place, int]:
        """The place of the part's value, and how many tokens lead there."""
        if self._form == "json" or part.depth == 0:
            return self._whole, 0
        if part not in self._composed:
            self._composed[part] = self._compose(part)
        return self._composed[part]

    def _compose(self, part: Part) -> tuple[Place, int]:
        composer = _Composer()
        try:
            _compose_yaml(self._text[part.start : part.end], self._lines, composer, part.start)
        except UnreadableError:  # it was no part after all
            return self._whole, 0
        composer.root.key = part.key
        return composer.root, part.depth


def _unopened(text: str, start: int) -> Place:
    """A value of a JSON text, which begins behind the blanks; it has no members yet."""
    start = _end_of_blanks(text, start)
    try:
        end = _DECODER.raw_decode(text, start)[1]
    except (ValueError, RecursionError):  # the text is broken, which its reader has said
        end = start
    return Place(start, end, members={} if text[start : start + 1] in ("{", "[") else None)


def _open_json(text: str, start: int) -> dict[str, Place]:
    """The members of the object or the array that starts there, unopened."""
    members: dict[str, Place] = {}
    is_object, position = text[start] == "{", _end_of_blanks(text, start + 1)
    while position < len(text) and text[position] not in "]}":
        key = _unopened(text, position) if is_object else None
        if key is not None:
            if key.start == key.end:
                break
            position = _end_of_blanks(text, key.end) + 1
        place = _unopened(text, position)
        if key is None:
            members[str(len(members))] = place
        else:
            place.key = (key.start, key.end)
            members[str(json.loads(text[key.start : key.end]))] = place
        if place.start == place.end:
            break
        position = _end_of_blanks(text, place.end)
        if text[position : position + 1] == ",":
            position = _end_of_blanks(text, position + 1)
    return members


def _end_of_blanks(text: str, start: int) -> int:
    blanks = _BLANKS.match(text, start)
    return start if blanks is None else blanks.end()


class _Composer:
    """Builds the tree of places from the pieces of a text as they come, with a stack of its own."""

    def __init__(self) -> None:
        self.root = Place(0, 0)
        self.duplicates: list[DuplicateKey] = []
        self._stack: list[_Open] = []
        self._anchors: dict[str, Place] = {}

    def scalar(self, start: int, end: int, text: str, anchor: str | None = None) -> None:
        """Take a scalar, which may be a key."""
        parent = self._stack[-1] if self._stack else None
        if parent is not None and parent.is_mapping and parent.key is None:
            parent.key = (text, (start, end))
            return
        place = Place(start, end)
        self._attach(place, parent)
        if anchor is not None:
            self._anchors[anchor] = place

    def alias(self, start: int, end: int, name: str) -> None:
        """Take an alias, which may stand for a key, too."""
        parent = self._stack[-1] if self._stack else None
        if parent is not None and parent.is_mapping and parent.key is None:
            parent.key = (name, (start, end))
            return
        self._attach(Place(start, end, members=self._anchors[name].members), parent)

    def begin(self, start: int, end: int, anchor: str | None = None, *, is_mapping: bool) -> None:
        """Take the start of a collection."""
        members: dict[str, Place] = {}
        place = Place(start, end, members=members)
        token = self._attach(place, self._stack[-1] if self._stack else None)
        if anchor is not None:
            self._anchors[anchor] = place
        self._stack.append(_Open(place, members, is_mapping, token))

    def end(self, end: int) -> None:
        """Take the end of a collection."""
        self._stack.pop().place.end = end

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


def _compose_yaml(text: str, lines: Lines, composer: _Composer, offset: int = 0) -> None:
    for event in parse_events(text, lines):
        start, end = (index + offset for index in span(event))
        if isinstance(event, yaml.ScalarEvent):
            composer.scalar(start, end, event.value, event.anchor)
        elif isinstance(event, yaml.CollectionStartEvent):
            composer.begin(start, end, event.anchor, is_mapping=isinstance(event, yaml.MappingStartEvent))
        elif isinstance(event, yaml.CollectionEndEvent):
            composer.end(end)
        elif isinstance(event, yaml.AliasEvent):
            composer.alias(start, end, event.anchor or "")


def _compose_json(text: str, composer: _Composer) -> None:
    for token in _JSON_TOKEN.finditer(text):
        word, start, end = token[0], token.start(), token.end()
        if word in ("{", "["):
            composer.begin(start, end, is_mapping=word == "{")
        elif word in ("}", "]"):
            composer.end(end)
        elif word.startswith('"'):
            composer.scalar(start, end, json.loads(word) if "\\" in word else word[1:-1])
        else:
            composer.scalar(start, end, word)
