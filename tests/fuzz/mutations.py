"""Documents like those of the cases, with some of their parts replaced, removed, renamed or repeated by chance."""

from __future__ import annotations

import copy
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from clientwright.diagnostics import Report
from clientwright.source.reading import read
from tests.attacks.canary import SHAPES, document

TESTS = Path(__file__).parents[1]
REFERENCES = [
    "#", "#/", "#/components/schemas/A", "#/paths", "#/components", "#/info/title", "#/paths/0", "other.yaml", "%",
    "//", "#/components/schemas/Thing/properties/kind", "#/components/schemas/Pet", "#/components/parameters/a", "#a",
    "..#/~2",
]  # fmt: skip
WORDS = [
    "", "$ref", "type", "properties", "items", "allOf", "oneOf", "enum", "const", "default", "required", "string",
    "null", "object", "array", "integer", "date-time", "get", "post", "/{a}/{b}", "200", "default", "x-", "__class__",
    "self", "class", "a" * 300, "1", "-1", "{", "{a}", "application/json", "form", "deepObject", "path", "query",
]  # fmt: skip

leaves: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from([None, True, False, 0, 1, -1, 0.5, 1e308, -(2**70), [], {}, [[]], [{}], {"a": {}}]),
    st.sampled_from(WORDS),
    st.sampled_from(sorted(SHAPES)).map(lambda shape: SHAPES[shape]),
    st.sampled_from(REFERENCES).map(lambda reference: {"$ref": reference}),
    st.text(max_size=20),
)
changes = st.tuples(
    st.sampled_from(["replace", "remove", "rename", "repeat", "move"]),
    st.integers(0, 10_000),
    st.integers(0, 10_000),
    leaves,
    st.one_of(st.sampled_from(WORDS), st.text(max_size=10)),
)


@cache
def seeds() -> tuple[Any, ...]:
    """The values of sound documents to start from: those of the cases, and one with something in every place."""
    paths = sorted(TESTS.glob("cases/*/spec.*"))
    documents = [read(str(path), Report()) for path in paths if path.stat().st_size < 8_000]
    roots = [found.root for found in documents if found is not None]
    return (document(lambda slot: slot), *(root for root in roots if isinstance(root, dict)))


def places(root: Any) -> list[tuple[Any, Any]]:
    """Every place of a value: what holds it, and its key there."""
    found: list[tuple[Any, Any]] = []
    stack = [root]
    while stack:
        value = stack.pop()
        keys: list[Any] = list(value) if isinstance(value, dict) else list(range(len(value)))
        found += [(value, key) for key in keys]
        stack += [value[key] for key in keys if isinstance(value[key], dict | list)]
    return found


def changed(root: Any, steps: list[tuple[str, int, int, Any, str]]) -> Any:
    """The value after some changes."""
    root = copy.deepcopy(root)
    for kind, place, other, leaf, word in steps:
        found = places(root)
        if not found:
            break
        holder, key = found[place % len(found)]
        source, name = found[other % len(found)]
        match kind:
            case "replace":
                holder[key] = copy.deepcopy(leaf)
            case "remove":
                del holder[key]
            case "rename" if isinstance(holder, dict):
                holder[word] = holder.pop(key)
            case "repeat" if isinstance(holder, list):
                holder.append(copy.deepcopy(holder[key]))
            case _:
                holder[key] = copy.deepcopy(source[name])
    return root


trees = st.builds(
    lambda number, steps: changed(seeds()[number % len(seeds())], steps),
    st.integers(0, 1_000),
    st.lists(changes, min_size=1, max_size=8),
)


@cache
def texts() -> tuple[bytes, ...]:
    """The texts of all documents of the cases, sound and broken."""
    paths = sorted(path for path in TESTS.glob("cases/*/spec.*") if path.stat().st_size < 8_000)
    return tuple(path.read_bytes() for path in paths)


def spliced(number: int, cuts: list[tuple[int, int, bytes]]) -> bytes:
    """A text with bytes cut out at some places, and others put in."""
    text = texts()[number % len(texts())]
    for place, length, more in cuts:
        start = place % (len(text) + 1)
        text = text[:start] + more + text[start + length :]
    return text


tokens = st.sampled_from(
    [b"", b"\n", b"\t", b" ", b": ", b"- ", b"'", b'"', b"{", b"}", b"[", b"]", b",", b"&a ", b"*a", b"<<: ", b"|\n",
     b"!!", b"!!binary ", b"---\n", b"%YAML 1.1\n", b"#", b"\\u", b"\\ud800", b"\xff", b"\x00", b"\xef\xbb\xbf",
     b"1e999", b".inf"]
)  # fmt: skip
contents = st.builds(
    spliced,
    st.integers(0, 1_000),
    st.lists(st.tuples(st.integers(0, 8_000), st.integers(0, 40), tokens | st.binary(max_size=6)), max_size=6),
)
