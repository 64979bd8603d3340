"""The budgets of a document as a whole: how many of what OpenAPI knows, and how far references lead.

`source.limits` guards the reading of one text. This guards the stages after it, once overlays are applied and all files
are one document: each of them takes time in proportion to what is counted here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from clientwright.diagnostics import Report
from clientwright.pointer import Pointer
from clientwright.source.document import Document, JsonValue, parse_reference
from clientwright.source.limits import UnreadableError, check_size, too_large
from clientwright.source.positions import Kind, Position, Tokens, positions

MAX_TOTAL: Mapping[Kind, int] = {"operation": 20_000, "schema": 500_000}
"""How many objects of a kind there may be in all."""
MAX_REFERENCES = 200_000
MAX_CHAIN = 100
"""So many references may lead from one to the next."""
MAX_RESOURCES = 2_000
"""So many tags may come first at an operation: each becomes a module."""
MAX_NAME = 2_000
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
        "oneOf": 500,
        "anyOf": 500,
        "allOf": 500,
        "prefixItems": 500,
    },
    "discriminator": {"mapping": 5_000},
    "server": {"variables": 200},
}
"""How many members or elements a field of an object may have."""


def is_within_budgets(document: Document, report: Report) -> bool:
    """Whether the document is no larger than any honest one; what there is too much of is reported."""
    try:
        check_size(document.root, document.name)
        objects = positions(document)
        faults = (*_wide(objects, document.name), *_total(objects, document.name), *_far(objects, document))
    except UnreadableError as error:
        error.report_to(report)
        return False
    if faults:
        faults[0].report_to(report)
    return not faults


def _wide(objects: Iterable[Position], name: str) -> Iterator[UnreadableError]:
    """Lists, maps and names that are too long."""
    for kind, tokens, value in objects:
        for field, most in _MOST.get(kind, {}).items():
            held = value.get(field)
            if isinstance(held, dict | list) and len(held) > most:
                what = f"`{field}` has {len(held):,} {'members' if isinstance(held, dict) else 'elements'}"
                yield too_large(Pointer(name, (*tokens, field)), what, f"{most:,}")
        for place, text in _names(kind, tokens, value):
            if len(text) > MAX_NAME:
                yield too_large(Pointer(name, place), f"a name of {len(text):,} characters", f"{MAX_NAME:,}")


def _names(kind: Kind, tokens: Tokens, value: dict[str, JsonValue]) -> Iterator[tuple[Tokens, str]]:
    """What becomes a name in Python, and where it stands: of an object, its key, and the texts that name something."""
    if tokens:
        yield tokens, tokens[-1]
    match kind:
        case "schema":
            lists: tuple[str, ...] = ("enum", "required")
        case "operation":
            lists = ("operationId", "tags")
        case "info":
            lists = ("title",)
        case "parameter" | "tag" | "server":
            lists = ("name",)
        case _:
            lists = ()
    for field in lists:
        held = value.get(field)
        for index, text in enumerate(held if isinstance(held, list) else [held]):
            if isinstance(text, str):
                yield ((*tokens, field, str(index)) if isinstance(held, list) else (*tokens, field)), text


def _total(objects: Iterable[Position], name: str) -> Iterator[UnreadableError]:
    """Objects and references of which there are too many in all."""
    count: Counter[str] = Counter()
    resources: set[str] = set()
    for kind, tokens, value in objects:
        count[kind] += 1
        if kind in MAX_TOTAL and count[kind] == MAX_TOTAL[kind] + 1:
            yield too_large(Pointer(name, tokens), f"the document has too many {kind}s", f"{MAX_TOTAL[kind]:,}")
        count["$ref"] += "$ref" in value
        if count["$ref"] == MAX_REFERENCES + 1:
            yield too_large(Pointer(name, tokens), "the document has too many references", f"{MAX_REFERENCES:,}")
            return
        tags = value.get("tags") if kind == "operation" else None
        if isinstance(tags, list) and tags and isinstance(tags[0], str):
            resources.add(tags[0])
            if len(resources) > MAX_RESOURCES:
                hint = "operations are grouped by their first tag; give those that belong together the same one"
                yield too_large(Pointer(name, (*tokens, "tags")), "there are too many tags", f"{MAX_RESOURCES:,}", hint)
                return


def _far(objects: Iterable[Position], document: Document) -> Iterator[UnreadableError]:
    """References that lead to one another too often: by themselves, or as parts of an `allOf`."""
    edges: dict[Tokens, set[Tokens]] = {}
    for kind, tokens, value in objects:
        reference = value.get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#/"):
            continue
        target = parse_reference(reference, document.name).tokens
        edges.setdefault(tokens, set()).add(target)
        if kind == "schema" and tokens[-2:-1] == ("allOf",):
            edges.setdefault(tokens[:-2], set()).add(tokens)
    depths: dict[Tokens, int] = {}
    for start in edges:
        deepest = _depth(start, edges, depths)
        if deepest > MAX_CHAIN:
            what = "too many references lead from here to one another"
            yield too_large(Pointer(document.name, start), what, f"{MAX_CHAIN}")
            return


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
