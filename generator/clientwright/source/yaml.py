"""YAML 1.2 core schema, read straight from libyaml's parse events.

`on`, `no`, dates, `12:30` and `1_000` stay strings, keys are always strings (`200:` is `"200"`), duplicate keys are
noticed, and nothing but plain values is ever made. Values come from the events without a tree in between, which is
several times faster than `yaml.CSafeLoader`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml
from msgspec import Struct, field

from clientwright.pointer import Location
from clientwright.source.document import JsonValue
from clientwright.source.limits import (
    MAX_DEPTH,
    MAX_DIGITS,
    MAX_NODES,
    MAX_TEXT,
    UnreadableError,
    check_size,
    too_deep,
    too_large,
    too_long,
    too_many_digits,
)
from clientwright.source.lines import Lines
from clientwright.source.yaml_faults import explain_error

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Only its parser is used; PyYAML may have been built without libyaml."""
_CORE = "tag:yaml.org,2002:"
_MAYBE_SPECIAL = frozenset("0123456789+-.~nNtTfF")
_CONSTANTS: dict[str, JsonValue] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", re.ASCII)
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", re.ASCII)
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_BASES = {"0o": 8, "0x": 16}
_SCALAR_TYPES: dict[str, tuple[type, ...]] = {
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
    "null": (type(None),),
}


class Loaded(Struct):
    """What a text holds, and what was noticed on the way and has yet to be located."""

    root: JsonValue = None
    is_empty: bool = False
    has_duplicate_keys: bool = False
    merge_keys: list[Location] = field(default_factory=list)
    not_finite: list[Location] = field(default_factory=list)


class _Frame(Struct):
    """A mapping or sequence that is still open: its value so far, and the key that waits for a value."""

    value: dict[str, JsonValue] | list[JsonValue]
    anchor: str | None = None
    nodes_before: int = 0
    key: str | None = None
    merges: bool = False


def parse_events(text: str, lines: Lines) -> Iterator[yaml.Event]:
    """The parse events of a text; a syntax error becomes an `UnreadableError` that says what was expected and where."""
    try:
        parser: Any = _LOADER(text)
        yield from iter(parser.get_event, None)
    except yaml.YAMLError as error:
        raise explain_error(error, text, lines) from None


def span(event: yaml.Event) -> tuple[int, int]:
    """Where the text of an event starts and ends."""
    start, end = event.start_mark, event.end_mark
    return (start.index if start else 0), (end.index if end else 0)


def load_yaml(text: str, file: str) -> Loaded:
    """The value of a YAML text; raises `UnreadableError` where it cannot be read."""
    return _Builder(Lines(file, text)).build(text)


class _Builder:
    """Builds values from events with a stack of its own, so that depth is a budget and not a crash."""

    __slots__ = ("_anchors", "_lines", "_loaded", "_nodes", "_stack")

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._loaded = Loaded()
        self._stack: list[_Frame] = [_Frame([])]
        self._anchors: dict[str, tuple[JsonValue, int] | None] = {}
        self._nodes = 0

    def build(self, text: str) -> Loaded:
        """The documents of the stream, of which there must be one."""
        documents = self._stack[0].value
        for event in parse_events(text, self._lines):
            if type(event) is yaml.ScalarEvent:
                self._scalar(event)
            elif type(event) is yaml.MappingStartEvent:
                self._open({}, event)
            elif isinstance(event, yaml.SequenceStartEvent):
                self._open([], event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._close(event)
            elif isinstance(event, yaml.AliasEvent):
                self._alias(event)
            elif isinstance(event, yaml.DocumentStartEvent) and documents:
                raise UnreadableError(
                    "several-documents",
                    self._place(event),
                    "a second document starts here",
                    hint="keep one document to a file; remove the `---` line and what follows it",
                )
        self._loaded.is_empty = not documents or documents == [None]
        self._loaded.root = documents[0] if isinstance(documents, list) and documents else None
        if self._anchors:  # what lies deep may be put somewhere deep
            check_size(self._loaded.root, self._lines.file)
        return self._loaded

    def _place(self, event: yaml.Event) -> Location:
        return self._lines.location(*span(event))

    def _count(self, nodes: int, event: yaml.Event) -> None:
        self._nodes += nodes
        if self._nodes > MAX_NODES:
            raise self._too_many(event)

    def _too_many(self, event: yaml.Event) -> UnreadableError:
        hint = "aliases (`*name`) are counted with everything they stand for"
        return too_large(self._place(event), "the document holds too many values", f"{MAX_NODES:,}", hint)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise self._too_many(event)
        frame = self._stack[-1]
        text: str = event.value
        if len(text) > MAX_TEXT:
            raise too_long(self._place(event), len(text))
        is_plain = event.implicit[0] and event.tag is None
        if type(frame.value) is dict and frame.key is None:
            frame.key = text
            if is_plain and text == "<<":
                frame.merges = True
                self._loaded.merge_keys.append(self._place(event))
            return
        value: JsonValue = text
        if event.tag is not None:
            value = self._tagged(event)
        elif is_plain and (not text or text[0] in _MAYBE_SPECIAL):
            value = self._plain(event)
        if event.anchor is not None:
            self._anchors[event.anchor] = (value, 1)
        self._add(frame, value)

    def _add(self, frame: _Frame, value: JsonValue) -> None:
        container = frame.value
        if isinstance(container, list):
            container.append(value)
            return
        key = frame.key
        assert key is not None
        if key in container:
            self._loaded.has_duplicate_keys = True
        container[key] = value
        frame.key = None

    def _plain(self, event: yaml.ScalarEvent) -> JsonValue:
        """The value of an unquoted word (YAML 1.2.2 §10.3.2)."""
        text: str = event.value
        if text in _CONSTANTS:
            return _CONSTANTS[text]
        if _INTEGER.fullmatch(text):
            if len(text) > MAX_DIGITS:
                raise too_many_digits(self._place(event), len(text))
            return int(text[2:], _BASES[text[:2]]) if text[:2] in _BASES else int(text)
        if _FLOAT.fullmatch(text):
            number = float(text)
            if number in (float("inf"), float("-inf")):
                raise too_large(self._place(event), "a number beyond what a double holds", "about 1.8e308")
            return number
        if _NOT_FINITE.fullmatch(text):
            self._loaded.not_finite.append(self._place(event))
        return text

    def _tagged(self, event: yaml.ScalarEvent) -> JsonValue:
        tag = event.tag or ""
        name = tag.removeprefix(_CORE)
        if tag == "!" or (tag != name and name == "str"):
            return str(event.value)
        if tag != name and name in _SCALAR_TYPES:
            value = self._plain(event)
            if type(value) in _SCALAR_TYPES[name]:
                return float(value) if name == "float" and isinstance(value, int) else value
            raise UnreadableError("yaml-tag", self._place(event), f"the value after `!!{name}` is not of that type")
        raise self._foreign_tag(tag, event)

    def _foreign_tag(self, tag: str, event: yaml.Event) -> UnreadableError:
        shown = "!!" + tag.removeprefix(_CORE) if tag.startswith(_CORE) else tag
        hint = "remove the tag; only plain strings, numbers, booleans, null, mappings and sequences are read"
        return UnreadableError(
            "yaml-tag", self._place(event), f"the tag `{shown}` asks for a type that JSON does not have", hint
        )

    def _open(self, value: dict[str, JsonValue] | list[JsonValue], event: yaml.CollectionStartEvent) -> None:
        parent = self._stack[-1]
        if type(parent.value) is dict and parent.key is None:
            raise self._complex_key(event)
        if event.tag is not None and event.tag not in ("!", _CORE + ("map" if type(value) is dict else "seq")):
            raise self._foreign_tag(event.tag, event)
        if len(self._stack) > MAX_DEPTH:
            raise too_deep(self._place(event))
        self._count(1, event)
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        self._stack.append(_Frame(value, event.anchor, self._nodes - 1))

    def _close(self, event: yaml.Event) -> None:
        frame = self._stack.pop()
        if frame.merges and isinstance(frame.value, dict):
            self._merge(frame.value, event)
        if frame.anchor is not None:
            self._anchors[frame.anchor] = (frame.value, self._nodes - frame.nodes_before)
        self._add(self._stack[-1], frame.value)

    def _merge(self, mapping: dict[str, JsonValue], event: yaml.Event) -> None:
        """Put the members that `<<` names under the mapping's own, as YAML 1.1 does."""
        source = mapping.pop("<<")
        members: dict[str, JsonValue] = {}
        for part in source if isinstance(source, list) else [source]:
            if not isinstance(part, dict):
                raise UnreadableError(
                    "yaml-syntax", self._place(event), "the merge key `<<` wants a mapping, or a list of them"
                )
            members = {**part, **members}
        own = dict(mapping)
        mapping.clear()
        mapping.update({**members, **own})

    def _alias(self, event: yaml.AliasEvent) -> None:
        frame = self._stack[-1]
        if type(frame.value) is dict and frame.key is None:
            raise self._complex_key(event)
        name = event.anchor or ""
        if name not in self._anchors:
            known = f"`&{name}` must stand before its first use"
            raise UnreadableError("yaml-syntax", self._place(event), f"the alias `*{name}` has no anchor", known)
        anchored = self._anchors[name]
        if anchored is None:
            raise UnreadableError(
                "yaml-syntax", self._place(event), f"the alias `*{name}` stands inside its own anchor"
            )
        self._count(anchored[1], event)
        self._add(frame, anchored[0])

    def _complex_key(self, event: yaml.Event) -> UnreadableError:
        hint = "quote the key if it is text, such as `'{id}'`"
        return UnreadableError("yaml-syntax", self._place(event), "a key must be a plain word or a quoted string", hint)
