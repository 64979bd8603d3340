"""Where the parts of a rewritten document stood before, and where they went."""

from __future__ import annotations

from msgspec import Struct, field

from clientwright.pointer import Pointer
from clientwright.source.positions import Tokens


class Moves(Struct):
    """The moves of a rewriting, each of a node with everything in it; what is not listed stayed."""

    origins: dict[Tokens, Tokens] = field(default_factory=dict)
    """The old place by the new one."""
    targets: dict[Tokens, Tokens] = field(default_factory=dict)
    """The new place by the old one; the first, where a node was copied."""

    def add(self, new: Tokens, old: Tokens) -> None:
        """Note that what stood at `old` stands at `new` now."""
        self.origins[new] = old
        self.targets.setdefault(old, new)

    def origin(self, pointer: Pointer) -> Pointer:
        """The place of a node in the document as it was written."""
        return Pointer(pointer.file, _follow(pointer.tokens, self.origins))

    def target(self, tokens: Tokens) -> Tokens:
        """The place of a node in the rewritten document."""
        return _follow(tokens, self.targets)


def _follow(tokens: Tokens, places: dict[Tokens, Tokens]) -> Tokens:
    for length in range(len(tokens), 0, -1):
        moved = places.get(tokens[:length])
        if moved is not None:
            return (*moved, *tokens[length:])
    return tokens
