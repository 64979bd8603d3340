"""Places in a document: `Pointer` names a node, `Location` says where its text stands.

The model carries pointers and never line numbers, so moving a schema fifty lines changes nothing in it.
`Pointer("spec/cyclr.yaml", ("paths", "/cycles", "get"))` prints as `#/paths/~1cycles/get` (RFC 6901).
"""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct


class Pointer(Struct, frozen=True, order=True):
    """A node of a document: the file it stands in and the keys that lead to it."""

    file: str
    tokens: tuple[str, ...] = ()

    def child(self, *tokens: str | int) -> Pointer:
        """The pointer to a member or element below this one."""
        return Pointer(self.file, (*self.tokens, *map(str, tokens)))

    @property
    def parent(self) -> Pointer:
        """The pointer to the node that holds this one; the root is its own parent."""
        return Pointer(self.file, self.tokens[:-1])

    @property
    def last(self) -> str:
        """The key or index of this node in its parent, or an empty string for the root."""
        return self.tokens[-1] if self.tokens else ""

    def __str__(self) -> str:
        """The URI fragment form of RFC 6901 §6, readable: `#/paths/~1pets/get`."""
        return _fragment(self.tokens)


@lru_cache(65_536)
def _fragment(tokens: tuple[str, ...]) -> str:
    plain = "/".join(tokens)
    if "~" not in plain and plain.count("/") == len(tokens) - 1:  # most have nothing to escape
        return f"#/{plain}"
    return "#" + "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in tokens)


class Location(Struct, frozen=True, order=True):
    """A stretch of text in a file. Lines and columns count from 1; `length` counts characters on that line."""

    file: str
    line: int
    column: int
    length: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"
