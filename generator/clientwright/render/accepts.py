"""Choosing among the media types of the answers: `accept`, as the stub writes it."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.encoders import Source
from clientwright.layout import Alternatives, Code, Item, lines_of
from clientwright.package import Method, Type


def choices(method: Method) -> Iterator[tuple[list[Item], Type]]:
    """The ways to choose among the media types of the answers, each with what the call then gives."""
    if not method.accepts:
        yield [], method.returns
        return
    by_type: dict[Type, list[str]] = {}
    for media in method.accepts:
        by_type.setdefault(method.returns_for(media), []).append(media)
    if len(by_type) == 1:
        yield [_accept(list(method.accepts), is_optional=True)], method.returns
        return
    yield [Item(Source("accept: "), Code(Source("None = None")))], method.returns
    for type_, names in by_type.items():
        yield [_accept(names, is_optional=False)], type_


def _accept(names: list[str], *, is_optional: bool) -> Item:
    literal_ = lines_of("Literal[", sorted(names), "]")
    if is_optional:
        return Item(Source("accept: "), Alternatives((literal_, Code(Source("None")))), Source(" = None"))
    return Item(Source("accept: "), literal_)
