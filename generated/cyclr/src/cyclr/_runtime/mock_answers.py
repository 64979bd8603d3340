"""What a test gives as an answer, as the bytes that a server would send for it.

`encode_answer([{"Id": "1"}], "application/json", list[Account])` gives JSON. A value that
the type does not have is refused, and so is a property: tests would go on to pass when
the API has another one. Bytes are sent as they are, whatever the document says.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from .careful import types_extra
from .decoding import decode
from .encoding import encode_json, simplify
from .lazy import part
from .media import is_json, is_xml, series
from .models import EXTRA, Model
from .shapes import WholeEvent


def encode_answer(value: Any, media: str, type_: Any) -> bytes:
    """The body for the value; raises `ValueError` for one that the type does not have.

    A stream is a list of its items.
    """
    if isinstance(value, bytes):
        return value
    if isinstance(value, str) and not is_json(media):
        return value.encode()
    if media.lower().startswith("text/event-stream"):
        return b"".join(_event(item, type_) for item in _items(value))
    if kind := series(media):
        before = b"\x1e" if kind == "records" else b""
        lines = [_checked(item, type_, f"/{i}") for i, item in enumerate(_items(value))]
        return b"".join(before + line + b"\n" for line in lines)
    content = _checked(value, type_)
    if is_xml(media):
        content = part("markup").encode_xml(value, type_, {"name": "root"})
    return content


def _items(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return value
    raise ValueError("a stream is given as the list of its items")


def _event(item: Any, type_: Any) -> bytes:
    """A server-sent event: a whole one, or one with the item as its data."""
    if isinstance(type_, WholeEvent):
        _checked(item, type_.type)
        item = simplify(item)
    elif isinstance(item, Mapping | Model) or not hasattr(item, "data"):
        item = {"data": _checked(item, type_).decode()}
    else:
        item = {"event": item.event, "data": item.data, "id": item.id}
    lines = [f"{name}: {item[name]}\n" for name in ("event", "id") if item.get(name)]
    data = item.get("data", "")
    text = data if isinstance(data, str) else encode_json(data).decode()
    lines += [f"data: {line}\n" for line in text.split("\n")]
    return "".join([*lines, "\n"]).encode()


def _checked(value: Any, type_: Any, place: str = "") -> bytes:
    """The value as JSON."""
    content = encode_json(value)
    decoded = decode(content, type_)
    wrong = [f"{place}{mismatch}" for mismatch in decoded.mismatches]
    wrong += [
        f"{name}: there is no such property" for name in _extra(decoded.value, place)
    ]
    if wrong:
        raise ValueError("; ".join(wrong[:5]))
    return content


def _extra(value: Any, place: str) -> Iterator[str]:
    """The places of properties that no schema names or lets pass."""
    members: Mapping[Any, Any] = {}
    if isinstance(value, Model):
        struct = type(value)
        names = zip(
            struct.__struct_fields__, struct.__struct_encode_fields__, strict=True
        )
        members = {wire: getattr(value, name) for name, wire in names}
        extra = vars(value).get(EXTRA, {})
        if types_extra(struct):
            members = {**members, **extra}
        else:
            yield from (f"{place}/{name}" for name in extra)
    elif isinstance(value, list | tuple):
        members = dict(enumerate(value))
    elif isinstance(value, Mapping):
        members = value
    for name, member in members.items():
        yield from _extra(member, f"{place}/{name}")
