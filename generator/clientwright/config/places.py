"""Where the keys of a TOML file stand: `tomllib` gives values only, and a message wants a line.

`locate(text, "pyproject.toml", ("tool", "clientwright", "clients"))` is the line that opens or sets that key.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

from clientwright.pointer import Location

Keys = tuple[str, ...]

_BARE_OR_QUOTED = r"""(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')"""
_DOTTED = rf"{_BARE_OR_QUOTED}(?:\s*\.\s*{_BARE_OR_QUOTED})*"
_LINE = re.compile(rf"(?P<indent>\s*(?P<brackets>\[{{0,2}})\s*)(?P<key>{_DOTTED})\s*(?P<end>[\]=])")
_SYNTAX_PLACE = re.compile(r"^(?P<message>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")


def locate(text: str, file: str, keys: Keys) -> Location:
    """The place of the key, or of the nearest table around it that has a line of its own."""
    best, best_length = Location(file, 1, 1), 0
    for found, place in _keys(text, file):
        shared = len(found) if keys[: len(found)] == found else 0
        if found[: len(keys)] == keys:
            return place
        if shared > best_length:
            best, best_length = place, shared
    return best


def syntax_place(error: tomllib.TOMLDecodeError, text: str, file: str) -> tuple[str, Location]:
    """What is wrong with the text, and where; the message of `tomllib` carries both in one sentence."""
    found = _SYNTAX_PLACE.match(str(error))
    if found is None:
        return str(error), Location(file, 1, 1)
    line = int(found["line"] or text.rstrip("\n").count("\n") + 1)
    return found["message"], Location(file, line, int(found["column"] or 1))


def _keys(text: str, file: str) -> Iterator[tuple[Keys, Location]]:
    """Every key that starts a line, under its full name, in the order of the file."""
    table: Keys = ()
    for number, line in enumerate(text.splitlines(), start=1):
        found = _LINE.match(line)
        if found is None or (found["end"] == "]") != bool(found["brackets"]):
            continue
        keys = _split(found["key"])
        if found["brackets"]:
            table = keys
        else:
            keys = table + keys
        yield keys, Location(file, number, found.start("key") + 1, len(found["key"]))


def _split(dotted: str) -> Keys:
    """The parts of a dotted key, unquoted by TOML's own rules."""
    try:
        value: object = tomllib.loads(f"{dotted} = 0")
    except tomllib.TOMLDecodeError:
        return (dotted,)
    keys: Keys = ()
    while isinstance(value, dict):
        key = next(iter(value))
        keys, value = (*keys, key), value[key]
    return keys
