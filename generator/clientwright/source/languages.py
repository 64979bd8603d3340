"""Texts that are no document in YAML or JSON at all: a web page, a GraphQL schema, a file that git did not finish.

Whoever saves the wrong file should hear what it is, and not which character a YAML parser stumbled over.
"""

from __future__ import annotations

import re

from clientwright.source.limits import UnreadableError
from clientwright.source.lines import Lines

_SNIFFED = 64 * 1024
"""How many characters are looked at."""
_PAGE = "name the address of the document itself; a page of documentation often links to an `openapi.json`"
_OTHER_WORLD = "clientwright makes clients of HTTP APIs that an OpenAPI document describes"
_GRAPHQL = (
    r'(?:\s++|(?>""".*?""")|"[^"\n]*+"|#[^\n]*+)*+'
    r"((?:extend +)?(?:type|interface|input|enum|union|scalar|schema|directive|query|mutation|fragment)\b"
    r"(?: +@?\w+)?[^\n:{=(#]*+[{=(]|(?:scalar|directive) +@?\w+)"
)
_LANGUAGES: tuple[tuple[str, str, str], ...] = (
    (r"\s*+(?:(?><!--.*?-->)\s*+)*+(<(?:!doctype html|html|head|body)\b)", "an HTML page", _PAGE),
    (r"(?=.{0,2000}schemas\.xmlsoap\.org/wsdl)\s*+(<)", "a WSDL document", _OTHER_WORLD),
    (r"\s*+(<\?xml|<\w)", "an XML document", "an OpenAPI document is written in YAML or JSON"),
    (_GRAPHQL, "a GraphQL schema", _OTHER_WORLD),
    (
        r"(?:\s++|//[^\n]*+|(?>/\*.*?\*/))*+(syntax *= *[\"']proto\d[\"'])",
        "a Protocol Buffers file",
        "`protoc-gen-openapi` makes an OpenAPI document of it",
    ),
    (r"(#%RAML)", "a RAML document", "convert it to OpenAPI first"),
    (r"\s*+(FORMAT: *1A)", "an API Blueprint", "convert it to OpenAPI first"),
    (
        r"(version https://git-lfs\.github\.com/spec/v1)",
        "a pointer of Git LFS",
        "`git lfs pull` fetches the document itself",
    ),
)
"""How a text begins, what that is, and what to do; the group is the part that gives it away.

Nothing in these patterns is tried twice (`*+` and `(?>` do not go back), so that they are quick on any text.
"""
_MAGIC = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "compressed by gzip"),
    (b"\x89PNG", "a picture"),
)


def binary_kind(content: bytes) -> str | None:
    """What some bytes are that hold no text: `a ZIP archive`; `None` where that is not known."""
    return next((what for magic, what in _MAGIC if content.startswith(magic)), None)


def refuse_other_language(text: str, name: str) -> None:
    """Raise `UnreadableError` for a text that is written in another language than YAML and JSON."""
    start = text[:_SNIFFED]
    for pattern, what, hint in _LANGUAGES:
        found = re.match(pattern, start, re.IGNORECASE | re.DOTALL)
        if found is not None:
            place = Lines(name, text).location(*found.span(1))
            raise UnreadableError("not-openapi", place, f"this is {what}, not an OpenAPI document", hint)
    opening = 0 if text.startswith("<<<<<<< ") else text.find("\n<<<<<<< ") + 1
    if text.startswith("<<<<<<< ", opening) and "\n=======" in text[opening:]:
        place = Lines(name, text).location(opening, opening + 7)
        raise UnreadableError("merge-conflict", place, "git has left a conflict here", "settle it, and save the file")
