"""What is in the wheel and in the source distribution: the tool with all its templates, and nothing stale."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from clientwright import __version__

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both distributions: the wheel is built from the source distribution, as installers do it."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    finished = subprocess.run(command, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr or finished.stdout
    return folder


@pytest.fixture(scope="module")
def wheel(dist: Path) -> set[str]:
    with zipfile.ZipFile(dist / f"clientwright-{__version__}-py3-none-any.whl") as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def sdist(dist: Path) -> set[str]:
    with tarfile.open(dist / f"clientwright-{__version__}.tar.gz") as archive:
        prefix = f"clientwright-{__version__}/"
        return {member.name.removeprefix(prefix) for member in archive.getmembers() if member.isfile()}


def sources(folder: str, *suffixes: str) -> set[str]:
    """The files of a source folder, relative to it."""
    top = ROOT / folder
    return {path.relative_to(top).as_posix() for path in top.rglob("*") if path.suffix in suffixes}


def test_the_wheel_has_every_module_and_every_template(wheel: set[str]) -> None:
    templates = sources("templates", ".py", ".jinja", ".mk", ".yml")
    assert any(name.endswith(".jinja") for name in templates)
    assert "runtime/__init__.py" in templates
    expected = {f"clientwright/templates/{name}" for name in templates}
    expected |= {f"clientwright/{name}" for name in sources("generator/clientwright", ".py")}
    assert expected <= wheel


def test_the_wheel_has_nothing_else(wheel: set[str]) -> None:
    tops = {name.split("/")[0] for name in wheel}
    assert tops == {"clientwright", f"clientwright-{__version__}.dist-info"}
    assert not [name for name in wheel if "__pycache__" in name or name.endswith(".pyc")]


def test_the_wheel_says_who_it_is(dist: Path) -> None:
    with zipfile.ZipFile(dist / f"clientwright-{__version__}-py3-none-any.whl") as archive:
        folder = f"clientwright-{__version__}.dist-info"
        metadata = archive.read(f"{folder}/METADATA").decode()
        assert "clientwright = clientwright.cli:main" in archive.read(f"{folder}/entry_points.txt").decode()
        assert "MIT License" in archive.read(f"{folder}/licenses/LICENSE").decode()
    assert f"Version: {__version__}" in metadata
    assert "License-Expression: MIT" in metadata
    assert "Requires-Python: >=3.11" in metadata


def test_the_source_distribution_can_build_the_wheel(sdist: set[str]) -> None:
    expected = {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"}
    expected |= {f"templates/{name}" for name in sources("templates", ".py", ".jinja", ".mk", ".yml")}
    expected |= {f"generator/clientwright/{name}" for name in sources("generator/clientwright", ".py")}
    assert expected <= sdist
    assert not [name for name in sdist if "__pycache__" in name or name.startswith((".venv", "dist"))]


def test_both_pass_the_check_of_the_package_index(dist: Path) -> None:
    files = [str(path) for path in sorted(dist.iterdir())]
    finished = subprocess.run(
        [sys.executable, "-m", "twine", "check", "--strict", *files], capture_output=True, text=True, check=False
    )
    assert finished.returncode == 0, finished.stdout


def test_the_same_commit_gives_the_same_bytes(tmp_path: Path) -> None:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}
    for name in ("one", "two"):
        client = shutil.copytree(ROOT / "generated" / "cyclr", tmp_path / "elsewhere" / name)
        command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(tmp_path / name), str(client)]
        subprocess.run(command, env=environment, check=True, capture_output=True)
    one, two = ({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("one", "two"))
    assert sorted(path.rpartition(".")[2] for path in one) == ["gz", "whl"]
    assert one == two
