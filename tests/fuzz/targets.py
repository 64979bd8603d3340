"""What must hold for any input: reading and generating end with findings or sound files, never with an exception."""

from __future__ import annotations

import json
from contextlib import chdir
from pathlib import Path
from typing import Any

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.printers.github import render_github
from clientwright.printers.sarif import render_sarif
from clientwright.printers.terminal import render_terminal
from clientwright.runs import prepare
from clientwright.source.limits import UnreadableError
from clientwright.source.reading import load


def check_reading(content: bytes) -> None:
    """Some bytes are a document, or there is a reason why not; either can be printed."""
    for name in ("spec.yaml", "spec.json", "spec"):
        report = Report()
        try:
            load(name, content, report)
        except UnreadableError as error:
            error.report_to(report)
        check_printing(report)


def check_generating(root: Any, folder: Path) -> None:
    """A value is a document that a client is made of, or there is a reason why not; its modules compile."""
    (folder / "spec.json").write_text(json.dumps(root), "utf-8")
    settings = ClientSettings(name="fuzz", spec="spec.json", output=Path("out"), package="shop", keep_going=True)
    with chdir(folder):
        run = prepare(settings, lambda message: None, {})
        check_printing(run.report)
    if run.outcome is None:
        assert run.report.errors
        return
    for file in run.outcome.changes.written:
        if file.path.endswith((".py", ".pyi")) and "/_runtime/" not in file.path:
            compile(file.text, file.path, "exec", dont_inherit=True)


def check_printing(report: Report) -> None:
    """All forms of the findings can be had, and none moves the cursor."""
    shown = render_terminal(report)
    assert all(character.isprintable() or character == "\n" for character in shown)
    assert all(line.startswith("::") for line in render_github(report).splitlines())
    json.loads(render_sarif([report]))
