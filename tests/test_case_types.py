"""What three type checkers and stubtest say about the clients of all case documents, and their uses, one run each."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.clients import CASES, build, lock_of
from tests.shared_runtime import share_runtime

CONFIGURATION = "[mypy]\n"
"""No settings but the command line's: the clients are checked as their users would, runtime included."""

SCRIPTS = Path(sys.executable).parent
MISTAKES = Path(__file__).parent / "case_types" / "mistakes.py"
FINDING = re.compile(r"\s*(?:\S*[/\\])?mistakes\.py:(\d+):.*\berror\b")
SUMMARY = re.compile(r"\d+ errors, 0 warnings")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All clients in a folder. The first has its runtime; the same files in the others refer to it, to be read once."""
    folder = tmp_path_factory.mktemp("types")
    for case in CASES:
        build(case).write(folder)
    share_runtime([folder / build(case).package for case in CASES])
    (folder / "mypy.ini").write_text(CONFIGURATION)
    shutil.copy(MISTAKES, folder)
    return folder


def run(site: Path, *command: str) -> str:
    """What a checker has to say; nothing where it finds no fault."""
    environment = os.environ | {"PATH": f"{SCRIPTS}{os.pathsep}{os.environ['PATH']}", "NO_COLOR": "1"}
    environment.pop("PYTHONPATH", None)
    finished = subprocess.run(command, cwd=site, env=environment, capture_output=True, text=True, check=False)
    return finished.stdout + finished.stderr if finished.returncode else ""


def faults(said: str) -> set[str]:
    """What a checker has to say of the clients; asserts that it finds the mistakes in their use, and nothing else."""
    lines = MISTAKES.read_text().splitlines()
    found = [FINDING.match(line) for line in said.splitlines()]
    numbers = {int(match[1]) for match in found if match}
    assert {lines[number - 1].strip() for number in numbers} == {li.strip() for li in lines if li.endswith("# error")}
    others = [line for line, match in zip(said.splitlines(), found, strict=True) if not match]
    return {line for line in others if "error" in line and not SUMMARY.match(line)}


def test_mypy_finds_no_fault(site: Path) -> None:
    packages = [argument for case in CASES for argument in ("-p", build(case).package)]
    options = ("--strict", "--python-version", "3.11", "--no-pretty", "--hide-error-context", "--no-error-summary")
    assert faults(run(site, str(SCRIPTS / "mypy"), *options, *packages, "-m", "mistakes")) == set()


def test_pyright_finds_no_fault(site: Path) -> None:
    settings = {"pythonVersion": "3.11", "typeCheckingMode": "standard"}
    (site / "pyrightconfig.json").write_text(json.dumps(settings))
    said = run(site, str(SCRIPTS / "pyright"), "--pythonpath", sys.executable)
    assert faults(said) == set()


def test_ty_finds_no_fault(site: Path) -> None:
    command = ("ty", "check", "--error-on-warning", "--output-format", "concise", "--python-version", "3.11")
    assert faults(run(site, str(SCRIPTS / command[0]), *command[1:], "--python", sys.executable)) == set()


def aliases(site: Path) -> list[str]:
    """Patterns for the aliases of all models, which stubtest compares with the classes they stand for."""
    found = []
    for path in sorted(site.glob("*/models/*.pyi")):
        module = ".".join(path.relative_to(site).with_suffix("").parts)
        names = re.findall(r"^(\w+): TypeAlias", path.read_text("utf-8"), re.MULTILINE)
        found += [rf"{re.escape(f'{module}.{name}')}(\..*)?" for name in names]
    return found


def earlier_names(case: Path) -> list[str]:
    """Patterns for what a stub and a client say of earlier names; that these work is said by the case."""
    built = build(case)
    found = []
    for entry in lock_of(built).get("aliases", ()):
        owner, name = entry["of"][0], entry["name"]
        if entry["kind"] in ("method", "argument"):
            method = name if entry["kind"] == "method" else lock_of(built)["operations"][owner]["method"]
            found.append(rf"{built.package}\.resources\.\w+\.\w+\.{method.rpartition('.')[2]}")
        else:
            found.append(rf"{built.package}\.models\..*\b{name}")
    return found


def test_stubtest_finds_no_difference(site: Path) -> None:
    allowed = [rf"{build(case).package}\.(models\..*\.__init__|_runtime\..*)" for case in CASES]
    allowed += [*aliases(site), *(pattern for case in CASES for pattern in earlier_names(case))]
    (site / "allowed.txt").write_text("\n".join(allowed))
    packages = [build(case).package for case in CASES]
    options = ["--mypy-config-file", "mypy.ini", "--concise", "--allowlist", "allowed.txt", "--ignore-unused-allowlist"]
    assert run(site, sys.executable, "-m", "mypy.stubtest", *options, *packages) == ""
