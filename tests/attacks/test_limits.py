"""Documents that are too much end soon, in little memory, with a diagnostic or a sound package."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.attacks.large import LARGE
from tests.attacks.runs import Run, Runner

SECONDS = 10
MEGABYTES = 500


@pytest.mark.parametrize("name", LARGE)
def test_a_document_that_is_too_much_ends_soon(name: str, runner: Runner, tmp_path: Path) -> None:
    LARGE[name](tmp_path)
    (spec,) = tmp_path.glob("spec.*")
    overlay = ["--overlay", "overlay.yaml"] if (tmp_path / "overlay.yaml").exists() else []
    is_configured = (tmp_path / "clientwright.toml").exists()
    ended = runner.run(tmp_path, "generate", *([] if is_configured else [spec.name, "--output", "out", *overlay]))
    shown = ends_soon(ended)
    if ended.code == 0:
        for path in (tmp_path / "out").rglob("*.py*"):
            if path.parent.name != "_runtime":
                ast.parse(path.read_bytes(), str(path))
    else:
        assert "error[" in ended.messages, shown
        assert not (tmp_path / "out").exists(), shown


@pytest.mark.parametrize("name", [name for name in LARGE if name.startswith(("diamonds", "a ring", "rings"))])
def test_comparing_what_leads_back_to_itself_ends_soon(name: str, runner: Runner, tmp_path: Path) -> None:
    LARGE[name](tmp_path)
    (spec,) = tmp_path.glob("spec.*")
    text = spec.read_text("utf-8").replace('"type": "string"', '"type": "integer"')
    spec.with_stem("new").write_text(text, "utf-8")
    ended = runner.run(tmp_path, "diff", spec.name, spec.with_stem("new").name, "--fail-on", "never")
    shown = ends_soon(ended)
    assert ended.code == 0 or (ended.code == 3 and "error[" in ended.messages), shown


def ends_soon(ended: Run) -> str:
    """Assert that a run took no more than it may, and return what is to be shown about it."""
    shown = f"{ended.messages[:2000]}\n{ended.seconds:.1f} s, {ended.megabytes:.0f} MB"
    assert ended.seconds < SECONDS, shown
    assert ended.megabytes < MEGABYTES, shown
    assert ended.code in {0, 1, 3}, shown
    return shown
