"""Every broken document of `tests/cases` gets exactly the diagnostics that are written beside it.

A case is a folder `broken-<what>` with a document, perhaps `clientwright.toml`, and the `diagnostics.txt` that both
lead to. `make golden` rewrites the latter; read it aloud before you commit it.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clientwright.config import ClientSettings, load_config
from clientwright.diagnostics import Report
from clientwright.pipeline import review
from clientwright.printers.json import render_json
from clientwright.printers.terminal import render_terminal
from clientwright.runs import prepare
from tests.golden import check_text

CASES = sorted(Path(__file__).parent.joinpath("cases").glob("broken-*"))


def check(case: Path, monkeypatch: pytest.MonkeyPatch) -> Report:
    """What there is to say about the document of a case, whose name is given as a user in its folder would."""
    monkeypatch.chdir(case)
    report = Report()
    clients = load_config(case, report).clients if (case / "clientwright.toml").exists() else ()
    if report.errors:
        return report
    if clients:
        return prepare(clients[0], print, report.sources).report
    spec = next(path.name for path in sorted(case.iterdir()) if path.stem == "spec")
    review(ClientSettings(name="spec", spec=spec, output=Path()), report)
    return report


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_diagnostics_are_as_written(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = render_terminal(check(case, monkeypatch))
    check_text(case / "diagnostics.txt", shown)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_json_says_the_same(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    report = check(case, monkeypatch)
    shown = json.loads(render_json(report))
    assert shown["version"] == 1
    assert sorted((finding["code"], finding["message"]) for finding in shown["diagnostics"]) == sorted(
        (finding.code, finding.message) for finding in report
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_colour_changes_nothing_but_colour(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    report = check(case, monkeypatch)
    coloured = render_terminal(report, colour=True)
    for style in ("1", "1;31", "1;33", "1;34", "1;36", "0"):
        coloured = coloured.replace(f"\x1b[{style}m", "")
    assert coloured == render_terminal(report)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nothing_can_move_the_cursor(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = render_terminal(check(case, monkeypatch))
    assert all(character.isprintable() or character == "\n" for character in shown)
