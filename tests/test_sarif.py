"""SARIF logs, of findings and of changes, have what the format demands; `sarif.schema.json` says what that is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.pipeline import review
from clientwright.printers.sarif import render_sarif

HERE = Path(__file__).parent
SCHEMA = jsonschema_rs.validator_for(json.loads((HERE / "sarif.schema.json").read_text("utf-8")), validate_formats=True)
CASES = [path for path in sorted(HERE.glob("cases/broken-*/spec.*")) if len(list(path.parent.iterdir())) == 2][::4]
REPORTS = sorted(HERE.glob("diff/reports/*/report.sarif"))


def check(log: dict[str, Any]) -> None:
    """Assert that the log is one, and that its results name the rules that they mean."""
    assert [error.message for error in SCHEMA.iter_errors(log)] == []
    for run in log["runs"]:
        rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        assert all(rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"])
        assert {result["ruleId"] for result in run["results"]} == set(rules)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name)
def test_findings(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    report = Report()
    review(ClientSettings(name="case", spec=path.name, output=Path("out")), report)
    log = json.loads(render_sarif([report]))
    assert log["runs"][0]["results"]
    check(log)


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.parent.name)
def test_changes(path: Path) -> None:
    """What `test_diff_reports.py` compares with what is rendered."""
    log = json.loads(path.read_text("utf-8"))
    assert log["runs"][0]["results"]
    check(log)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ('"level": "error"', '"level": "fatal"'),
        ('"startLine": 1', '"startLine": 0'),
        ('"message": {', '"messages": {'),
        ('"uri": "a.yaml"', '"uri": "a b.yaml"'),
        ('"text": "wrong"', '"text": 1'),
    ],
)
def test_a_log_that_is_none_is_noticed(text: str, wrong: str) -> None:
    place = {"artifactLocation": {"uri": "a.yaml"}, "region": {"startLine": 1}}
    result = {"ruleId": "a", "ruleIndex": 0, "level": "error", "message": {"text": "wrong"},
              "locations": [{"physicalLocation": place}]}  # fmt: skip
    report = Report()
    log = json.loads(render_sarif([report]))
    log["runs"][0]["results"] = [result]
    assert SCHEMA.is_valid(log)
    assert text in json.dumps(log)
    assert not SCHEMA.is_valid(json.loads(json.dumps(log).replace(text, wrong)))
