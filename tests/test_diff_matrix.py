"""Every change of a schema, at every place where a schema may stand: the rule has the name of both.

The schemas are those of the folders of `tests/diff`, where most are the property `Pet.value`; here, the same pair is
the body, a parameter, a header and so on, all in one document.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from clientwright.diagnostics import Report
from clientwright.diff.model import LEVELS, Change
from clientwright.diff.rules import table
from clientwright.diff.wire import compare_wire
from clientwright.parser.upgrade import upgrade
from clientwright.source.access import Access
from clientwright.source.document import Document
from clientwright.source.gather import gather
from clientwright.source.reading import read

ROWS = re.findall(r"^\| `([^`]+)` \|", table(), re.MULTILINE)
SPOTS = tuple(row.removesuffix("-…") for row in ROWS if row.endswith("-…"))
FACETS = tuple(row.removeprefix("…-") for row in ROWS if row.startswith("…-"))
IN_TEXT = {
    "type-changed": "type-specialized",
    "list-of-types-narrowed": "type-compatible",
    "list-of-types-widened": "type-compatible",
}
"""What these are in a header, which is text: there, a string may look like a number, and every number like a string."""
IN_JSON = {"type-compatible": "list-of-types-narrowed"}
"""What this is outside of texts, where strings and numbers are told apart."""
NEVER_SENT = ("request-read-only-property", "response-write-only-property")


@cache
def folders() -> dict[str, Path]:
    """For each facet, the first folder that shows it at a property `Pet.value`."""
    found: dict[str, Path] = {}
    for listed in sorted((Path(__file__).parent / "diff").glob("*/changes.txt")):
        for rule in re.findall(r"^\S+ \| \S+ \| ([^:]+): Pet\.value", listed.read_text(), re.MULTILINE):
            for spot in SPOTS:
                found.setdefault(rule.removeprefix(f"{spot}-"), listed.parent)
    return {facet: found[facet] for facet in FACETS if facet in found}


def everywhere(source: Path) -> dict[str, Any]:
    """A document with the schema of `Pet.value` at every spot, each in an operation of its own."""
    content = yaml.safe_load(source.read_text())
    value = content["components"]["schemas"]["Pet"]["properties"]["value"]
    owner = {"type": "object", "properties": {"value": value}}
    paths = {f"/{spot}": {"post": _operation(spot, value, owner)} for spot in SPOTS}
    return {**content, "paths": paths}


def _operation(spot: str, value: dict[str, Any], owner: dict[str, Any]) -> dict[str, Any]:
    """An operation with the schema at one spot."""

    def marked(word: str) -> dict[str, Any]:
        return {"type": "object", "properties": {"value": {"allOf": [value], word: True}}}

    def answered(schema: dict[str, Any]) -> dict[str, Any]:
        return {"responses": {"200": {"description": "Done.", **_json(schema)}}}

    def sent(schema: dict[str, Any]) -> dict[str, Any]:
        return {"requestBody": {"required": True, **_json(schema)}}

    def asked(schema: dict[str, Any]) -> dict[str, Any]:
        return {"parameters": [{"name": "filter", "in": "query", **_json(schema)}]}

    done: dict[str, Any] = {"responses": {"200": {"description": "Done."}}}
    header = {"X-Value": {"schema": value}}
    parts: dict[str, dict[str, Any]] = {
        "request-body": sent(value),
        "request-property": sent(owner),
        "request-read-only-property": sent(marked("readOnly")),
        "request-parameter": asked(value),
        "request-parameter-property": asked(owner),
        "response-body": answered(value),
        "response-property": answered(owner),
        "response-write-only-property": answered(marked("writeOnly")),
        "response-header": {"responses": {"200": {"description": "Done.", "headers": header}}},
    }
    return {**done, **parts[spot]}


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def loaded(content: dict[str, Any], path: Path) -> Document:
    path.write_text(json.dumps(content))
    report = Report()
    document = read(str(path), report, Access())
    assert document is not None
    document = gather(document, report, Access())
    assert document is not None
    return upgrade(document, report)


def changes_at(facet: str, folder: Path) -> dict[str, list[Change]]:
    """What is found at each spot."""
    case = folders()[facet]
    old, new = (loaded(everywhere(case / f"{side}.yaml"), folder / f"{side}.json") for side in ("old", "new"))
    found: dict[str, list[Change]] = {spot: [] for spot in SPOTS}
    for change in compare_wire(old, new):
        for key in change.operations:
            found[key.removeprefix("POST /")].append(change)
    return found


def test_every_facet_is_shown_at_a_property() -> None:
    assert set(FACETS) - folders().keys() == set()


@pytest.mark.parametrize("facet", FACETS)
def test_a_change_is_named_by_where_and_what(facet: str, tmp_path: Path) -> None:
    found = changes_at(facet, tmp_path)
    for spot, changes in found.items():
        other = IN_TEXT if spot == "response-header" else IN_JSON
        assert f"{spot}-{other.get(facet, facet)}" in {change.rule for change in changes}, spot
    for spot in NEVER_SENT:
        assert all(LEVELS.index(change.wire) <= LEVELS.index("non-breaking") for change in found[spot]), spot
