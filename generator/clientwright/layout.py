"""Laying out Python expressions the way black would, so that black has nothing to change.

`call("Server", "eu", url="https://…")` is a tree; `lay_out(tree, indent)` writes it: on one line where that fits, else
with the arguments of a call on a line of their own, else one item a line with a trailing comma.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias, assert_never

from msgspec import Struct

from clientwright.encoders import WIDTH, Source, string_literal


class Code(Struct):
    """A piece of source that is never broken."""

    flat: Source


class Item(Struct):
    """An item of a group, perhaps between a prefix such as `name=` and a suffix such as ` = None`."""

    prefix: Source
    node: Node
    suffix: Source = Source("")


class Group(Struct):
    """Items between brackets: `opening` ends in the bracket that `closing` starts with the partner of."""

    opening: Source
    items: tuple[Item, ...]
    closing: Source
    is_tuple: bool = False
    flat: Source = Source("")
    """All of it on one line, however long."""

    def __post_init__(self) -> None:
        self.flat = Source(f"{self.opening}{_flat_items(self)}{self.closing}")


class Alternatives(Struct):
    """A union of types; it gets parentheses where it needs more than a line."""

    members: tuple[Node, ...]
    flat: Source = Source("")

    def __post_init__(self) -> None:
        self.flat = Source(" | ".join([member.flat for member in self.members]))


Node: TypeAlias = "Code | Group | Alternatives"
Value: TypeAlias = "Node | Source | str | int | float | bool | None"


def node(value: Value) -> Node:
    """The value as a tree: scalars become literals, `Source` is taken as it is."""
    match value:
        case Code() | Group() | Alternatives():
            return value
        case Source():
            return Code(value)
        case str():
            return Code(string_literal(value))
        case _:
            return Code(Source(repr(value)))


def call(name: str, /, *positional: Value, **named: Value) -> Group:
    """A call of `name`, a name of our own."""
    items = [Item(Source(""), node(value)) for value in positional]
    items += [Item(Source(f"{key}="), node(value)) for key, value in named.items()]
    return Group(Source(f"{name}("), tuple(items), Source(")"))


def tuple_of(values: Iterable[Value]) -> Group:
    """A tuple display."""
    return Group(Source("("), tuple(Item(Source(""), node(value)) for value in values), Source(")"), is_tuple=True)


def list_of(values: Iterable[Value]) -> Group:
    """A list display."""
    return Group(Source("["), tuple(Item(Source(""), node(value)) for value in values), Source("]"))


def dict_of(items: Iterable[tuple[str, Value]]) -> Group:
    """A dictionary display with string keys."""
    entries = tuple(Item(Source(f"{string_literal(key)}: "), node(value)) for key, value in items)
    return Group(Source("{"), entries, Source("}"))


def lines_of(opening: str, values: Iterable[Value | Item], closing: str) -> Group:
    """A group of our own making, such as `def f(` … `):` or `from a import (` … `)`."""
    items = (value if isinstance(value, Item) else Item(Source(""), node(value)) for value in values)
    return Group(Source(opening), tuple(items), Source(closing))


def lay_out(tree: Node, indent: int = 0, prefix: str = "", suffix: str = "") -> Source:
    """The source of the tree, its first line unindented, for a place indented by `indent` columns."""
    flat = prefix + tree.flat + suffix
    if indent + len(flat) <= WIDTH:
        return Source(flat)
    match tree:
        case Code():
            return _in_parentheses(tree, indent, prefix, suffix) or Source(flat)
        case Group(items=()):
            return Source(flat)
        case Group():
            if default := _default_in_parentheses(tree, indent, prefix, suffix):
                return default
            body = _body(tree, indent + 4)
            return Source(f"{prefix}{tree.opening}\n{body}{' ' * indent}{tree.closing}{suffix}")
        case Alternatives():
            if default := _default_in_parentheses(tree, indent, prefix, suffix):
                return default
            body = _alternatives(tree, indent + 4)
            return Source(f"{prefix}(\n{body}{' ' * indent}){suffix}")
        case _:
            assert_never(tree)


def _in_parentheses(tree: Code, indent: int, prefix: str, suffix: str) -> Source | None:
    """A statement with what cannot be broken on a line of its own; `None` where that is no statement, or no help."""
    if suffix.endswith(",") or not prefix.endswith((": ", " = ", " -> ")):
        return None
    if default := _default_in_parentheses(tree, indent, prefix, suffix):
        return default
    if indent + 4 + len(tree.flat) > WIDTH:
        return None
    return Source(f"{prefix}(\n{' ' * (indent + 4)}{tree.flat}\n{' ' * indent}){suffix}")


def _default_in_parentheses(tree: Node, indent: int, prefix: str, suffix: str) -> Source | None:
    """An annotated statement with its default on a line of its own, where all that stands before it has room."""
    head = f"{prefix}{tree.flat} = ("
    if not suffix.startswith(" = ") or suffix.endswith(",") or indent + len(head) > WIDTH:
        return None
    return Source(f"{head}\n{' ' * (indent + 4)}{suffix[3:]}\n{' ' * indent})")


def _body(group: Group, indent: int) -> str:
    """The lines between the brackets of a group: for calls just one, where that fits."""
    margin = " " * indent
    flat = _flat_items(group)
    if _is_call(group) and indent + len(flat) <= WIDTH:
        return f"{margin}{flat}\n"
    comma = "" if _is_call(group) and len(group.items) == 1 else ","  # `ClassVar[int,]` is an error
    return "".join(f"{margin}{lay_out(i.node, indent, i.prefix, i.suffix + comma)}\n" for i in group.items)


def _is_call(group: Group) -> bool:
    """Whether black leaves what is between the brackets together: not in displays, imports, and lone parameters."""
    is_display = len(group.opening) == 1 or group.opening.startswith("from ")
    return not is_display and (len(group.items) > 1 or "def " not in group.opening)


def _alternatives(tree: Alternatives, indent: int) -> str:
    margin = " " * indent
    if indent + len(tree.flat) <= WIDTH:
        return f"{margin}{tree.flat}\n"
    bars = ("" if index == 0 else "| " for index in range(len(tree.members)))
    return "".join(f"{margin}{lay_out(m, indent, bar)}\n" for bar, m in zip(bars, tree.members, strict=True))


def _flat_items(group: Group) -> str:
    comma = "," if group.is_tuple and len(group.items) == 1 else ""
    return ", ".join([item.prefix + item.node.flat + item.suffix for item in group.items]) + comma
