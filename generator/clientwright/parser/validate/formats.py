"""Formats that are nearly those that everybody knows: `datetime` for `date-time`, `int-32` for `int32`.

Any other word is a format of the author's own, and no fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from clientwright.parser.validate.view import Finding, Rule, View, article
from clientwright.source.references import nearest


def _words(text: str) -> list[str]:
    return text.split()


_NUMBERS = "int8 int16 int32 int64 uint8 uint16 uint32 uint64 double-int unix-time unixtime int uint sf-integer"
_KNOWN = {
    "string": _words(
        "date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri"
        " iri-reference uri-template uuid json-pointer relative-json-pointer regex byte binary base64url password char"
        " commonmark html http-date media-range date-time-local time-local sf-binary sf-string sf-token decimal"
        " decimal128 double-int int64 uint64 url ip"
    ),
    "integer": _words(_NUMBERS),
    "number": _words(f"{_NUMBERS} float double decimal decimal128 sf-decimal"),
}
"""The formats of JSON Schema and of OpenAPI's format registry, and what many authors write, by type."""


def formats_are_spelled_right(view: View) -> Iterator[Finding]:
    """3.1 §4.4.1: a format is any word, so that only a near miss is worth a word."""
    for schema in view.of("schema", "parameter", "header"):
        given, named = schema.value.get("format"), schema.value.get("type")
        types = named if isinstance(named, list) else [named]
        for name in types:
            if isinstance(given, str) and isinstance(name, str) and (near := _meant(given, name)):
                message = f"`{given}` is no format of {article(name)} known here, and has no effect"
                yield view.warning("unknown-format", (*schema.tokens, "format"), message, f"did you mean `{near}`?")
                break


def _meant(given: str, name: str) -> str | None:
    """The format that a word of the author was most likely meant to be; `None` where the word is as good as any."""
    known = _KNOWN.get(name, [])
    if given in known or not known:
        return None
    bare = _bare(given)
    same = next((word for word in known if _bare(word) == bare), None) or _with_letters_swapped(given, known)
    return same or (nearest(given, known, 0.85) if len(given) > 3 else None)


def _with_letters_swapped(given: str, known: list[str]) -> str | None:
    return next((word for word in known if word[0] == given[:1] and sorted(word) == sorted(given)), None)


def _bare(word: str) -> str:
    return re.sub(r"[^a-z0-9]", "", word.lower())


RULES: tuple[Rule, ...] = (formats_are_spelled_right,)
