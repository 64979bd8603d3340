"""Documents that are too much end soon, in little memory, with a diagnostic or a sound package."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.attacks.large import LARGE
from tests.attacks.runs import Runner

SECONDS = 10
MEGABYTES = 500


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    with Runner() as made:
        yield made


@pytest.mark.parametrize("name", LARGE)
def test_a_document_that_is_too_much_ends_soon(name: str, runner: Runner, tmp_path: Path) -> None:
    LARGE[name](tmp_path)
    (spec,) = tmp_path.glob("spec.*")
    overlay = ["--overlay", "overlay.yaml"] if (tmp_path / "overlay.yaml").exists() else []
    ended = runner.run(tmp_path, "generate", spec.name, "--output", "out", *overlay)
    shown = f"{ended.messages[:2000]}\n{ended.seconds:.1f} s, {ended.megabytes:.0f} MB"
    assert ended.seconds < SECONDS, shown
    assert ended.megabytes < MEGABYTES, shown
    assert ended.code in {0, 1, 3}, shown
    if ended.code == 0:
        for path in (tmp_path / "out").rglob("*.py*"):
            if path.parent.name != "_runtime":
                ast.parse(path.read_bytes(), str(path))
    else:
        assert "error[" in ended.messages, shown
        assert not (tmp_path / "out").exists(), shown
