"""Regenerating the Cyclr client: the same bytes everywhere, and no file changes that has no reason to."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "spec" / "cyclr.yaml"


def generate(folder: Path, *arguments: str, cwd: Path | None = None, **environment: str) -> str:
    """Generate the client in the project folder, and give what was said on standard output."""
    finished = subprocess.run(
        [sys.executable, "-m", "clientwright", "generate", *arguments],
        cwd=cwd or folder,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator"), **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    return finished.stdout


def content(folder: Path) -> dict[str, bytes]:
    """Every file of a client that is kept under version control."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of this repository's configuration and document."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "spec").mkdir()
    shutil.copy(SPEC, tmp_path / "spec")
    return tmp_path


@pytest.mark.parametrize(
    "environment", [{"PYTHONHASHSEED": "1", "LC_ALL": "C"}, {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo"}]
)
def test_the_checked_in_client_is_what_the_document_gives(project: Path, environment: dict[str, str]) -> None:
    generate(project, **environment)
    assert content(project / "generated" / "cyclr") == content(ROOT / "generated" / "cyclr")


def test_the_place_one_works_in_does_not_matter(project: Path) -> None:
    inner = project / "somewhere" / "below"
    inner.mkdir(parents=True)
    generate(project, cwd=inner)
    assert content(project / "generated" / "cyclr") == content(ROOT / "generated" / "cyclr")


def test_a_second_run_writes_nothing(project: Path) -> None:
    generate(project)
    assert ": 0 files written, " in generate(project)


def test_a_new_description_changes_only_the_files_that_hold_it(project: Path) -> None:
    generate(project)
    before = content(project / "generated" / "cyclr")
    spec = project / "spec" / "cyclr.yaml"
    text = spec.read_text("utf-8")
    assert text.count("Manage integration cycles") == 1
    spec.write_text(text.replace("Manage integration cycles", "Manage flows"), "utf-8")
    generate(project)
    after = content(project / "generated" / "cyclr")
    changed = {path for path in after if after[path] != before.get(path)}
    holding = {path for path in after if b"Manage flows" in after[path]}
    assert before.keys() == after.keys()
    assert holding
    assert changed == holding | {"clientwright.lock"}
