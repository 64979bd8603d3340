"""Events whose data is JSON, typed by what the text holds (3.2 §4.14.3; JSON Schema 2020-12, validation §8.5).

In the `itemSchema` of `text/event-stream`, a property `data` of `{type: string, contentMediaType: application/json,
contentSchema: S}` becomes `S`. What the schemas around it say of `data`, that it is a string, goes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from clientwright.source.document import Document, JsonValue, Node
from clientwright.source.positions import Position, positions

_JSON = re.compile(r"application/([^;]+\+)?json\s*(;|$)", re.IGNORECASE)


def has_json_events(document: Document, found: Iterable[Position]) -> bool:
    """Whether there is any to decode among the objects of the document."""
    return any(_content(holder) is not None for item in _items(document, found) for holder in _holders(item))


def decode_events(document: Document) -> None:
    """Rewrite the schemas of such events where they stand."""
    for item in tuple(_items(document, positions(document))):
        holders = tuple(_holders(item))
        contents = [_content(holder) for holder in holders]
        if not any(content is not None for content in contents):
            continue
        for holder, content in zip(holders, contents, strict=True):
            data = holder.get("data")
            if isinstance(holder.value, dict) and (content is not None or _is_plain(data)):
                holder.value["data"] = content or {}


def _items(document: Document, found: Iterable[Position]) -> Iterator[Node]:
    """The schemas of events."""
    for position in found:
        if position.kind == "media type" and position.tokens[-1].partition(";")[0] == "text/event-stream":
            node = Node(document, document.node.pointer.child(*position.tokens), position.value)
            if (item := node.get("itemSchema")) is not None:
                yield item


def _holders(item: Node) -> Iterator[Node]:
    """The `properties` with `data`, of the schema of an event and of all that it is made of."""
    waiting, seen = [item.resolve()], {item.resolve().pointer}
    while waiting:
        schema = waiting.pop()
        properties = schema.get("properties")
        if properties is not None and properties.get("data") is not None:
            yield properties
        for keyword in ("allOf", "anyOf", "oneOf"):
            members = schema.get(keyword)
            for member in members.elements() if members is not None else ():
                target = member.resolve()
                if target.pointer not in seen:
                    seen.add(target.pointer)
                    waiting.append(target)


def _content(holder: Node) -> JsonValue:
    """The schema of the JSON in the data, described as the data is; `None` where it is no such JSON."""
    data = holder.get("data")
    schema = data.resolve() if data is not None else None
    content = schema.get("contentSchema") if schema is not None else None
    if schema is None or content is None or not isinstance(content.value, dict):
        return None
    if not _JSON.match(schema.text("contentMediaType") or ""):
        return None
    described = {"description": text} if (text := schema.text("description")) is not None else {}
    return {**described, **content.value}


def _is_plain(data: Node | None) -> bool:
    """Whether all that is said of the data is that it is a string."""
    return data is not None and isinstance(data.value, dict) and data.value.keys() <= {"type", "description"}
