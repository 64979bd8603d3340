"""JSON (RFC 8259), read by the standard library, with the rules that the standard library leaves out.

Duplicate keys are noticed, `NaN` and `Infinity` are refused, and depth and numbers have a budget.
"""

from __future__ import annotations

import json
import re
from typing import NoReturn

from msgspec import Struct, field

from clientwright.pointer import Location, Pointer
from clientwright.source.document import JsonValue
from clientwright.source.limits import (
    MAX_DEPTH,
    MAX_DIGITS,
    UnreadableError,
    check_size,
    too_deep,
    too_large,
    too_many_digits,
)
from clientwright.source.lines import Lines
from clientwright.source.yaml import Loaded

_EXPECTATIONS = {
    "Expecting value": "expected a value here",
    "Expecting ',' delimiter": "expected `,` or the closing bracket here",
    "Expecting ':' delimiter": "expected `:` after the key",
    "Expecting property name enclosed in double quotes": "expected a key in double quotes here",
    "Illegal trailing comma before end of object": "the last member must not be followed by a comma",
    "Illegal trailing comma before end of array": "the last element must not be followed by a comma",
    "Unterminated string starting at": "this string is never closed",
    "Invalid control character at": "a line break or control character stands in a string; write it as an escape",
    "Invalid \\escape": "this is no escape of a JSON string",
    "Invalid \\uXXXX escape": "`\\u` needs four hexadecimal digits",
    "Extra data": "expected the end of the document here",
}
_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]')
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
_MAYBE_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


class _Hooks(Struct):
    """What the standard library calls back with while it reads."""

    has_duplicate_keys: bool = False
    refused: list[str] = field(default_factory=list)

    def members(self, pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
        """An object of its members."""
        value = dict(pairs)
        if len(value) != len(pairs):
            self.has_duplicate_keys = True
        return value

    def integer(self, text: str) -> int:
        """An integer within the budget."""
        if len(text) > MAX_DIGITS:
            self.refuse(text)
        return int(text)

    def real(self, text: str) -> float:
        """A number that a double can hold."""
        value = float(text)
        if value in (float("inf"), float("-inf")):
            self.refuse(text)
        return value

    def refuse(self, text: str) -> NoReturn:
        """Stop reading at a number that is none, or is too large."""
        self.refused.append(text)
        raise ValueError(text)


def load_json(text: str, file: str) -> Loaded:
    """The value of a JSON text; raises `UnreadableError` where it cannot be read."""
    lines = Lines(file, text)
    hooks = _Hooks()
    try:
        root: JsonValue = json.loads(
            text,
            object_pairs_hook=hooks.members,
            parse_int=hooks.integer,
            parse_float=hooks.real,
            parse_constant=hooks.refuse,
        )
    except json.JSONDecodeError as error:
        raise _syntax_fault(error, text, lines) from None
    except RecursionError:
        raise _depth_fault(text, lines) from None
    except ValueError:
        raise _number_fault(hooks.refused[-1], text, lines) from None
    check_size(root, file)
    if _MAYBE_SURROGATE.search(text):
        _check_surrogates(root, file)
    return Loaded(root, is_empty=root is None, has_duplicate_keys=hooks.has_duplicate_keys)


def _syntax_fault(error: json.JSONDecodeError, text: str, lines: Lines) -> UnreadableError:
    said = error.msg.removesuffix(" at") if error.msg not in _EXPECTATIONS else error.msg
    message = next((ours for theirs, ours in _EXPECTATIONS.items() if said.startswith(theirs)), said)
    hint = None
    position = error.pos
    before = text[:position].rstrip()
    if before.endswith(",") and text[position : position + 1] in ("}", "]"):
        position = len(before) - 1
        message, hint = "a comma must not stand before the closing bracket", "remove the comma"
    elif error.msg.startswith("Expecting ',' delimiter"):
        position = len(before)
        is_cut = not text[error.pos :].strip()
        hint = "was the file saved or downloaded completely?" if is_cut else "add the comma; or is a quote missing?"
        message = "expected `,` or a closing bracket after this"
        return UnreadableError("json-syntax", _last_word(before, lines), message, hint)
    elif not text[position:].strip() or error.msg.startswith("Unterminated"):
        hint = "was the file saved or downloaded completely?"
    elif text[position : position + 1] == "'":
        hint = "JSON knows double quotes only"
    elif text[position : position + 2] in ("//", "/*"):
        hint = "JSON has no comments"
    elif not text.lstrip().startswith(("{", "[")):
        hint = "if the document is YAML, let its name end in `.yaml`"
    elif error.msg.startswith("Expecting ':'"):
        hint = 'write `"key": value`'
    elif error.msg.startswith("Extra data"):
        hint = "keep one document to a file; remove what follows it"
    return UnreadableError("json-syntax", lines.location(position), message, hint)


def _last_word(before: str, lines: Lines) -> Location:
    """The last token of a text that ends where something is missing."""
    word = re.search(r'"[^"\n]*"$|[^\s,:\[\]{}]+$|.$', before)
    start = word.start() if word else len(before)
    return lines.location(start, len(before))


def _number_fault(number: str, text: str, lines: Lines) -> UnreadableError:
    found = re.search(rf"(?<![\w.+-]){re.escape(number)}(?![\w.+-])", re.sub(r'"(?:[^"\\]|\\.)*"', _blank, text))
    place = lines.location(found.start(), found.end()) if found else lines.location(0)
    if number in ("NaN", "Infinity", "-Infinity"):
        return UnreadableError("json-syntax", place, f"`{number}` is no JSON", "quote it, if it is text")
    if number.lstrip("-").isdigit():
        return too_many_digits(place, len(number))
    return too_large(place, "a number beyond what a double holds", "about 1.8e308")


def _blank(string: re.Match[str]) -> str:
    return '"' + " " * (len(string[0]) - 2) + '"'


def _depth_fault(text: str, lines: Lines) -> UnreadableError:
    """The fault of a text with too many open brackets, at the first one that is too many."""
    depth = 0
    for token in _BRACKET.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
        if depth > MAX_DEPTH:
            return too_deep(lines.location(token.start()))
    return too_deep(Pointer(lines.file))


def _check_surrogates(root: JsonValue, file: str) -> None:
    """Refuse halves of characters, which no file can be written with."""
    stack: list[tuple[Pointer, JsonValue]] = [(Pointer(file), root)]
    while stack:
        pointer, value = stack.pop()
        texts = list(value) if isinstance(value, dict) else [value] if isinstance(value, str) else []
        if any(_LONE_SURROGATE.search(text) for text in texts):
            message = "a `\\ud800` to `\\udfff` escape stands alone, which is half a character"
            raise UnreadableError("json-syntax", pointer, message, "write both halves, or the character itself")
        if isinstance(value, dict):
            stack.extend((pointer.child(key), member) for key, member in value.items())
        elif isinstance(value, list):
            stack.extend((pointer.child(index), element) for index, element in enumerate(value))
