"""The budgets of a document as a whole: how many of what OpenAPI knows, and how far references lead.

`source.limits` guards the reading of one text, and what overlays and other files make of it. This guards the stages
after that: each of them takes time in proportion to what is counted here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NoReturn

from clientwright.diagnostics import Report
from clientwright.pointer import Pointer
from clientwright.source.document import Document, JsonValue, parse_reference
from clientwright.source.limits import UnreadableError, too_large
from clientwright.source.positions import Kind, Position, Tokens, all_positions

MAX_TOTAL: Mapping[Kind, int] = {"operation": 20_000, "schema": 500_000}
"""How many objects of a kind there may be in all."""
MAX_REFERENCES = 200_000
MAX_CHAIN = 100
"""So many references may lead from one to the next."""
MAX_RESOURCES = 2_000
"""So many tags may come first at an operation: each becomes a module."""
MAX_NAME = 20_000
"""So long may a name be that becomes one in Python."""
_MOST: Mapping[Kind, Mapping[str, int]] = {
    "document": {"servers": 200, "security": 200, "tags": 20_000, "webhooks": 2_000},
    "components": {"schemas": 20_000},
    "path item": {"parameters": 500, "servers": 200},
    "operation": {"parameters": 500, "responses": 200, "callbacks": 500, "security": 200, "servers": 200, "tags": 200},
    "parameter": {"content": 100},
    "header": {"content": 100},
    "request body": {"content": 100},
    "response": {"content": 100, "headers": 500, "links": 500},
    "media type": {"encoding": 2_000},
    "schema": {
        "properties": 2_000,
        "patternProperties": 500,
        "enum": 5_000,
        "required": 5_000,
        "oneOf": 500,
        "anyOf": 500,
        "allOf": 500,
        "prefixItems": 500,
    },
    "discriminator": {"mapping": 5_000},
    "server": {"variables": 200},
}
"""How many members or elements a field of an object may have."""
_NAMING: Mapping[Kind, tuple[str, ...]] = {
    "schema": ("enum", "required"),
    "operation": ("operationId", "tags"),
    "info": ("title",),
    "parameter": ("name",),
    "tag": ("name",),
    "server": ("name",),
}
"""The fields of an object that become names in Python."""


def is_within_budgets(document: Document, report: Report) -> bool:
    """Whether there is no more of anything than in any honest document; the first thing with too much is reported."""
    count = _Count(document.name)
    try:
        for position in all_positions(document):
            count.add(position)
        _check_distances(count.edges, document.name)
    except UnreadableError as error:
        error.report_to(report)
        return False
    return True


class _Count:
    """What a document holds so far; each thing that there is too much of raises `UnreadableError` at once."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._kinds: Counter[str] = Counter()
        self._references = 0
        self._resources: set[str] = set()
        self.edges: dict[Tokens, set[Tokens]] = {}
        """The places that references lead to, and the references that an `allOf` has among its parts."""

    def add(self, position: Position) -> None:
        """Count one object of the document."""
        kind, tokens, value = position.kind, position.tokens, position.value
        self._kinds[kind] += 1
        if kind in MAX_TOTAL and self._kinds[kind] > MAX_TOTAL[kind]:
            self._refuse(tokens, f"the document has too many {kind}s", f"{MAX_TOTAL[kind]:,}")
        limits = _MOST.get(kind, {})
        for field in () if limits.keys().isdisjoint(value) else limits:
            held = value.get(field)
            if isinstance(held, dict | list) and len(held) > limits[field]:
                what = f"`{field}` has {len(held):,} {'members' if isinstance(held, dict) else 'elements'}"
                self._refuse((*tokens, field), what, f"{limits[field]:,}")
        long = _long_name(kind, tokens, value)
        if long is not None:
            self._refuse(long[0], f"a name of {long[1]:,} characters", f"{MAX_NAME:,}")
        if "$ref" in value:
            self._add_reference(position, value["$ref"])
        if kind == "operation":
            self._add_tags(tokens, value.get("tags"))

    def _add_reference(self, position: Position, reference: JsonValue) -> None:
        tokens = position.tokens
        self._references += 1
        if self._references > MAX_REFERENCES:
            self._refuse(tokens, "the document has too many references", f"{MAX_REFERENCES:,}")
        if isinstance(reference, str) and reference.startswith("#/"):
            self.edges.setdefault(tokens, set()).add(parse_reference(reference, self._name).tokens)
            if position.kind == "schema" and tokens[-2:-1] == ("allOf",):
                self.edges.setdefault(tokens[:-2], set()).add(tokens)

    def _add_tags(self, tokens: Tokens, tags: JsonValue) -> None:
        if isinstance(tags, list) and tags and isinstance(tags[0], str):
            self._resources.add(tags[0])
            if len(self._resources) > MAX_RESOURCES:
                hint = "operations are grouped by their first tag; give those that belong together the same one"
                self._refuse((*tokens, "tags"), "there are too many tags", f"{MAX_RESOURCES:,}", hint)

    def _refuse(self, tokens: Tokens, what: str, limit: str, hint: str | None = None) -> NoReturn:
        raise too_large(Pointer(self._name, tokens), what, limit, hint)


def _long_name(kind: Kind, tokens: Tokens, value: dict[str, JsonValue]) -> tuple[Tokens, int] | None:
    """A text that is too long for the name in Python that it becomes, and where: a key, or what names something."""
    if tokens and len(tokens[-1]) > MAX_NAME:
        return tokens, len(tokens[-1])
    for field in _NAMING.get(kind, ()):
        held = value.get(field)
        if isinstance(held, str) and len(held) > MAX_NAME:
            return (*tokens, field), len(held)
        for index, text in enumerate(held if isinstance(held, list) else ()):
            if isinstance(text, str) and len(text) > MAX_NAME:
                return (*tokens, field, str(index)), len(text)
    return None


def _check_distances(edges: Mapping[Tokens, Iterable[Tokens]], name: str) -> None:
    """Refuse references that lead to one another too often: by themselves, or as parts of an `allOf`."""
    depths: dict[Tokens, int] = {}
    for start in edges:
        if _depth(start, edges, depths) > MAX_CHAIN:
            raise too_large(Pointer(name, start), "too many references lead from here to one another", f"{MAX_CHAIN}")


def _depth(start: Tokens, edges: Mapping[Tokens, Iterable[Tokens]], depths: dict[Tokens, int]) -> int:
    """How many steps it is from a place to the end; a place that is on the way already counts as an end."""
    stack = [start]
    open_: set[Tokens] = set()
    while stack:
        tokens = stack[-1]
        if tokens in depths:
            stack.pop()
        elif tokens in open_:
            depths[tokens] = max((depths.get(target, 0) + 1 for target in edges.get(tokens, ())), default=0)
            stack.pop()
        else:
            open_.add(tokens)
            stack += [target for target in edges.get(tokens, ()) if target not in depths and target not in open_]
    return depths[start]
