"""Comparing documents: a folder of `tests/diff` has `old.yaml`, `new.yaml`, and what changed in `changes.txt`."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema_rs
import pytest

from clientwright.config import ClientSettings
from clientwright.diff import compare
from clientwright.diff.model import Comparison
from clientwright.diff.reports.json import render_json
from clientwright.diff.reports.terminal import render_terminal
from clientwright.diff.rules import rules, table
from clientwright.lockfile import Lock
from tests import golden

SETTINGS = ClientSettings(name="diff", spec="", output=Path())
CASES = sorted(path.parent for path in (Path(__file__).parent / "diff").glob("*/old.yaml"))

RULES = {rule.name for rule in rules()}


def compared(old: Path, new: Path) -> Comparison:
    comparison, reports = compare(str(old), str(new), SETTINGS, Lock())
    assert comparison is not None, [finding.message for report in reports for finding in report]
    return comparison


def listed(comparison: Comparison) -> str:
    """The changes as `changes.txt` has them: level on the wire, in Python, rule, sentence, operations."""
    lines = []
    for change in comparison.changes:
        lines.append(f"{change.wire} | {change.python} | {change.rule}: {change.message}")
        lines += [f"    {key}" for key in change.operations]
    return "".join(f"{line}\n" for line in lines)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_changed_is_listed(case: Path) -> None:
    comparison = compared(case / "old.yaml", case / "new.yaml")
    assert {change.rule for change in comparison.changes} <= RULES
    golden.check_text(case / "changes.txt", listed(comparison))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_document_does_not_differ_from_itself(case: Path) -> None:
    comparison = compared(case / "new.yaml", case / "new.yaml")
    assert comparison.changes == ()
    assert render_terminal(comparison) == ""


def test_every_rule_is_documented() -> None:
    golden.check_text(Path(__file__).parent.parent / "docs" / "diff-rules.md", table())


def test_every_row_of_the_table_has_a_case() -> None:
    found = {line.split(" | ")[2].partition(":")[0] for case in CASES for line in _changes(case)}
    rows = re.findall(r"^\| `([^`]+)` \|", table(), re.MULTILINE)
    spots = [row.removesuffix("…") for row in rows if row.endswith("-…")]
    facets = [row.removeprefix("…") for row in rows if row.startswith("…-")]
    others = [row for row in rows if "…" not in row]
    both = [(spot, facet) for spot in spots for facet in facets if spot + facet.removeprefix("-") in found]
    assert len(spots) * len(facets) + len(others) >= len(RULES)
    assert [spot for spot in spots if spot not in {one for one, _ in both}] == []
    assert [facet for facet in facets if facet not in {other for _, other in both}] == []
    assert [rule for rule in others if rule not in found] == []


def _changes(case: Path) -> list[str]:
    """The first lines of the changes that a case lists."""
    listed = case / "changes.txt"
    return [line for line in listed.read_text().splitlines() if line[0] != " "] if listed.exists() else []


@pytest.mark.parametrize("name", ["shared-schema", "webhook-removed", "api-security-added", "python-method-moved"])
def test_the_json_is_as_its_schema_says(name: str) -> None:
    folder = Path(__file__).parent / "diff" / name
    schema = json.loads((Path(__file__).parent.parent / "docs" / "diff.schema.json").read_text())
    shown = json.loads(render_json(compared(folder / "old.yaml", folder / "new.yaml")))
    jsonschema_rs.validator_for(schema).validate(shown)
    assert shown["changes"]
