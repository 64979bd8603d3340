"""Findings for code scanning: SARIF 2.1.0, the format of OASIS that forges and editors read."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from clientwright import __version__
from clientwright.codes import CODES
from clientwright.diagnostics import Report
from clientwright.pointer import Location, Pointer
from clientwright.printers.excerpt import escape
from clientwright.printers.places import Placed, locate, origin, place_all

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render_sarif(reports: Sequence[Report]) -> str:
    """All findings of the reports as one SARIF log, with the meaning of each code that occurs."""
    found = [(placed, report) for report in reports for placed in place_all(report)]
    codes = sorted({placed.diagnostic.code for placed, _ in found})
    return log([_rule(code) for code in codes], [_result(placed, report, codes) for placed, report in found])


def log(rules: Sequence[dict[str, Any]], results: Sequence[dict[str, Any]]) -> str:
    """A SARIF log of one run."""
    driver = {"name": "clientwright", "semanticVersion": __version__, "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(code: str) -> dict[str, Any]:
    meaning = CODES[code]
    return {"id": code, "shortDescription": {"text": meaning.cause}, "help": {"text": meaning.cure}}


def _result(placed: Placed, report: Report, codes: Sequence[str]) -> dict[str, Any]:
    diagnostic = placed.diagnostic
    sentences = [diagnostic.message, f"help: {diagnostic.hint}"] if diagnostic.hint else [diagnostic.message]
    result: dict[str, Any] = {
        "ruleId": diagnostic.code,
        "ruleIndex": codes.index(diagnostic.code),
        "level": diagnostic.severity,
        "message": {"text": "\n".join(map(escape, sentences))},
        "locations": [location_of(placed.location, placed.pointer, placed.file)],
    }
    related = [
        {"id": number, "message": {"text": escape(other.message)}, **_place(other.place, report)}
        for number, other in enumerate(diagnostic.related)
    ]
    return {**result, "relatedLocations": related} if related else result


def _place(place: Pointer | Location, report: Report) -> dict[str, Any]:
    pointer = origin(place, report) if isinstance(place, Pointer) else None
    return location_of(locate(place, report), pointer, (pointer or place).file)


def location_of(location: Location | None, pointer: Pointer | None, file: str) -> dict[str, Any]:
    """A place as SARIF names it."""
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(location.file if location else file)}}
    if location is not None:
        end = location.column + max(location.length, 1)
        physical["region"] = {"startLine": location.line, "startColumn": location.column, "endColumn": end}
    if pointer is None or not pointer.tokens:
        return {"physicalLocation": physical}
    return {"physicalLocation": physical, "logicalLocations": [{"fullyQualifiedName": escape(str(pointer))}]}


def _uri(name: str) -> str:
    """The name of a document as a URI: relative for a path, so that a forge finds the file in its checkout."""
    if "://" in name:
        return quote(name, safe=":/?#[]@!$&'()*+,;=%")
    return ("file://" if posixpath.isabs(name) else "") + quote(name, safe="/")
