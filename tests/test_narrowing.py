"""Places in long YAML texts are found without composing all of them, and are those of the whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from clientwright.diagnostics import Report
from clientwright.pointer import Pointer
from clientwright.source import locate, narrowing
from clientwright.source.locate import Locator
from clientwright.source.narrowing import Part
from clientwright.source.reading import load

USUAL = """\
# A comment
openapi: 3.1.0

paths: # all of them
  '/a:b':
    get: &not-an-anchor-at-all-in-a-name
      tags:
      - one
      - two
      description: |
        paths:
          '/a:b':
        components: none
  "/c":
    put: {tags: [x], responses: {200: {description: y}}}
  ? /complex
  : get: {}
components:
  schemas:

    A:
      type: object
    # A comment at a key's place
    B:
        properties:
            deep: "over
              lines"
            list:
            - a: 1
              b: 2
            - c
    C: &c
      type: string
    D: *c
  x-empty:
x-last: end
"""
TEXTS = {
    "usual": USUAL.replace(" &not-an-anchor-at-all-in-a-name", "").replace("&c", "").replace("*c", "{}"),
    "anchors": USUAL,
    "carriage returns": USUAL.replace("&c", "").replace("*c", "{}").replace("\n", "\r\n"),
    "flow": "{paths: {/a: {get: {tags: [x]}}}}\n",
    "quotes that reach to the margin": 'paths:\n  /a:\n    text: "over\n/b: c\n  d: e"\n    get: {}\n  /c: {}\n',
    "no end": "paths:\n  /a:\n    get:\n      tags: [a]",
    "documents": "---\npaths:\n  /a:\n    get: {}\n...\n",
}


def pointers(value: Any, tokens: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The tokens to every value, and to one that is not there below each."""
    yield tokens
    yield (*tokens, "missing")
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in members:
        yield from pointers(member, (*tokens, str(key)))


@pytest.mark.parametrize("name", TEXTS)
def test_a_part_has_the_places_of_the_whole(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = TEXTS[name]
    root = load("spec.yaml", text.encode(), Report()).root
    monkeypatch.setattr(narrowing, "_SMALL", 0)
    parts = Locator("spec.yaml", text, "yaml")
    monkeypatch.setattr(locate, "narrower", lambda text: lambda tokens: Part(0, len(text)))
    whole = Locator("spec.yaml", text, "yaml")
    for tokens in pointers(root):
        for is_key in (False, True):
            pointer = Pointer("spec.yaml", tokens)
            assert parts(pointer, is_key) == whole(pointer, is_key), tokens


def test_no_more_is_composed_than_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    paths = "".join(f"  /a{number}:\n    get:\n      description: {'a' * 500}\n" for number in range(1000))
    text = f"openapi: 3.1.0\npaths:\n{paths}"
    read: list[str] = []
    compose = locate._compose_yaml

    def counted(text: str, *rest: Any) -> None:
        read.append(text)
        compose(text, *rest)

    monkeypatch.setattr(locate, "_compose_yaml", counted)
    found = Locator("spec.yaml", text, "yaml")
    assert found(Pointer("spec.yaml", ("paths", "/a700", "get", "description")), False).line == 3 + 700 * 3 + 2
    assert sum(map(len, read)) < 1000
    for number in range(300):
        found(Pointer("spec.yaml", ("paths", f"/a{number}", "get", "description")), False)
    assert text in read
    assert len(read) < 300
