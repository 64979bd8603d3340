"""The part of a YAML text that a pointer leads into, found by indentation: so that not all of a long text is composed.

In block style, what stands below a key is indented deeper, up to the next line that is not. Where a text is written in
another way, with anchors or in flow style, the part is as large as it takes, or the whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from msgspec import Struct

_SMALL = 20_000
"""So many characters are composed as fast as a smaller part of them is found."""
_MOST_PARTS = 200
"""Where more parts are asked for, the whole is composed sooner."""
_ANCHOR = re.compile(r"&(?<=[\s\[{,]&)[^\s&]")
_LINE_END = re.compile(r":[ \t]*(?:#[^\n]*)?\r?\n")
_FIRST = re.compile(r"^( *)[^\s#]", re.MULTILINE)


class Part(Struct, frozen=True):
    """A stretch of a text that holds one value, the key before it, and how many tokens lead there."""

    start: int
    end: int
    key: tuple[int, int] | None = None
    depth: int = 0


def narrower(text: str) -> Callable[[tuple[str, ...]], Part]:
    """The function that finds the part for the tokens of a pointer; what the last token leads to is in the part."""
    whole = Part(0, len(text))
    parts: set[Part] = set()

    @cache
    def is_plain() -> bool:
        return _ANCHOR.search(text) is None

    @cache
    def child(part: Part, token: str) -> Part | None:
        return _child(text, part, token)

    def narrow(tokens: tuple[str, ...]) -> Part:
        part = whole
        if len(parts) > _MOST_PARTS:
            return whole
        while part.depth < len(tokens) - 1 and part.end - part.start > _SMALL and is_plain():
            inner = child(part, tokens[part.depth])
            if inner is None:
                break
            part = inner
        parts.add(part)
        return part

    return narrow


def _child(text: str, part: Part, token: str) -> Part | None:
    """The part below a key of the mapping in `part`; `None` where its value does not begin on a line of its own."""
    first = _FIRST.search(text, part.start, part.end)
    if first is None:
        return None
    indent = len(first[1])
    for written in (token, f"'{token}'", f'"{token}"'):
        line = f"{' ' * indent}{written}:"
        at = part.start if text.startswith(line, part.start) else text.find(f"\n{line}", part.start, part.end) + 1
        end = _LINE_END.match(text, at + len(line) - 1) if at or part.start == 0 else None
        if end is not None and text.startswith(line, at):
            after = re.compile(rf"\n {{0,{indent}}}(?![\s#]|-\s)").search(text, end.end() - 1, part.end)
            key = (at + indent, at + len(line) - 1)
            return Part(end.end(), after.start() + 1 if after else part.end, key, part.depth + 1)
    return None
