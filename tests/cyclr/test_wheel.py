"""What is published: a wheel with the package and its stubs, and a source archive, both fit for an index."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path, PurePosixPath

import pytest

from tests.cyclr.installation import PROJECT, build

SOURCE = PROJECT / "src"


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("sdist", tmp_path_factory.mktemp("sdist"))


def test_the_wheel_has_the_whole_package_and_nothing_else(wheel: Path) -> None:
    expected = {
        path.relative_to(SOURCE).as_posix()
        for path in (SOURCE / "cyclr").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {name for name in names if ".dist-info/" not in name} == expected
    assert "cyclr/py.typed" in names


def test_generated_modules_have_stubs(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("models", "resources"):
        modules = {name for name in names if PurePosixPath(name).match(f"cyclr/{folder}/*.py")}
        documented = {name for name in modules if name.endswith("/__init__.py") or f"{name}i" in names}
        assert modules == documented


def test_the_source_archive_has_what_a_reader_wants(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"README.md", "api.md", "clientwright.lock", "pyproject.toml", "src/cyclr/__init__.py"} <= names


def test_an_index_would_take_both(wheel: Path, sdist: Path) -> None:
    command = [sys.executable, "-m", "twine", "check", "--strict", str(wheel), str(sdist)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout.count("PASSED")) == (0, 2), result.stdout + result.stderr
