"""A document in memory: its values, and for each of them the place it was read from.

`Document` is what reading gives; `Node` is a value together with its pointer, which is how the parser walks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from msgspec import Struct

from clientwright.pointer import Location, Pointer

JsonValue = None | bool | int | float | str | list["JsonValue"] | dict[str, "JsonValue"]


class Document(Struct, frozen=True, eq=False):
    """A document that was read: the name it was asked for by, its text, and its value."""

    name: str
    text: str
    root: JsonValue
    locate: Callable[[Pointer, bool], Location]
    """`locate(pointer, is_key)` looks a place up, and falls back to the nearest parent that has one."""
    sha256: str
    """The digest of the text; where there are several files, of all of them."""
    lifted: frozenset[str] = frozenset()
    """The names of those components that the document itself does not list: they were found at the end of a `$ref`."""

    @property
    def node(self) -> Node:
        """The root as a node."""
        return Node(self, Pointer(self.name), self.root)


class Node(Struct, frozen=True):
    """A value of a document and where it stands."""

    document: Document
    pointer: Pointer
    value: JsonValue

    def get(self, key: str) -> Node | None:
        """The member called `key`, or `None` where this is no object or has no such member."""
        value = self.value
        if isinstance(value, dict) and key in value:
            pointer = self.pointer
            return Node(self.document, Pointer(pointer.file, (*pointer.tokens, key)), value[key])
        return None

    def items(self) -> Iterator[tuple[str, Node]]:
        """The members in document order; nothing where this is no object."""
        if isinstance(self.value, dict):
            file, tokens = self.pointer.file, self.pointer.tokens
            for key, value in self.value.items():
                yield key, Node(self.document, Pointer(file, (*tokens, key)), value)

    def elements(self) -> Iterator[Node]:
        """The elements in order; nothing where this is no array."""
        if isinstance(self.value, list):
            file, tokens = self.pointer.file, self.pointer.tokens
            for index, value in enumerate(self.value):
                yield Node(self.document, Pointer(file, (*tokens, str(index))), value)

    def text(self, key: str) -> str | None:
        """The member called `key` where it is a string."""
        member = self.value.get(key) if isinstance(self.value, dict) else None
        return member if isinstance(member, str) else None

    def flag(self, key: str) -> bool:
        """Whether the member called `key` is `true`."""
        return isinstance(self.value, dict) and self.value.get(key) is True

    def at(self, pointer: Pointer) -> Node | None:
        """The node that `pointer` leads to from the root of the document, or `None` where there is none."""
        if pointer.file != self.document.name:
            return None
        value = self.document.root
        for token in pointer.tokens:
            if isinstance(value, dict) and token in value:
                value = value[token]
            elif isinstance(value, list) and token.isascii() and token.isdigit() and int(token) < len(value):
                value = value[int(token)]
            else:
                return None
        return Node(self.document, pointer, value)

    def resolve(self) -> Node:
        """The node itself, or the one its `$ref` leads to, through as many references as there are.

        References have been checked by then (`source.references`): they exist, and they do not run in circles.
        """
        node = self
        while (reference := node.text("$ref")) is not None:
            target = node.at(parse_reference(reference, node.document.name))
            if target is None:
                return node
            node = target
        return node


def parse_reference(reference: str, file: str) -> Pointer:
    """The pointer that a `$ref` such as `#/components/schemas/Pet` stands for in the file (RFC 6901 §6).

    References into other files have been followed by then (`source.gather`); where that failed, the file stays named.
    """
    path, _, fragment = reference.partition("#")
    return Pointer(path or file, fragment_tokens(fragment))


@lru_cache(maxsize=65_536)
def fragment_tokens(fragment: str) -> tuple[str, ...]:
    """The keys that a fragment such as `/components/schemas/Pet` names (RFC 6901 §6)."""
    from urllib.parse import unquote

    tokens = unquote(fragment).split("/")[1:]
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in tokens)


def write_reference(tokens: tuple[str, ...]) -> str:
    """The same-document reference to the place: the opposite of `parse_reference`."""
    return "#" + "".join("/" + token.replace("~", "~0").replace("/", "~1").replace("%", "%25") for token in tokens)
