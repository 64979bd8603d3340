"""What three type checkers and stubtest say about the installed package and about code that uses it.

Everything runs in an empty folder against the unpacked wheel: from the checkout, a checker would prefer `./src`.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.cyclr.installation import unpack

SOURCES = Path(__file__).parent / "typing"
ALLOWLIST = SOURCES / "stubtest-allowlist.txt"
LINE = re.compile(r"(?P<file>[^:\n]+):(?P<line>\d+):(?:\d+:)? error(?:\[[\w-]+\])?:? (?P<message>.*)")


@dataclass(frozen=True)
class Finding:
    """One complaint of a checker."""

    file: str
    line: int
    message: str


@dataclass(frozen=True)
class Workplace:
    """An empty folder with the two test files, and the folder where the package is installed."""

    folder: Path
    site: Path

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        scripts = Path(sys.executable).parent
        environment = os.environ | {
            "MYPYPATH": str(self.site),
            "PYTHONPATH": str(self.site),
            "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}",
            "VIRTUAL_ENV": str(scripts.parent),
            "NO_COLOR": "1",
        }
        return subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False)


def tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


def mypy(place: Workplace) -> list[Finding]:
    package = str(place.site / "cyclr")
    result = place.run(
        tool("mypy"), "--strict", "--no-error-summary", "--hide-error-context", "usage.py", "mistakes.py", package
    )
    assert result.returncode in {0, 1}, result.stderr
    return [Finding(file, line, text) for file, line, text in _lines(result.stdout)]


def pyright(place: Workplace) -> list[Finding]:
    """Strict on the code of users, standard on the package; pyright says nothing of files outside of its project."""
    user_code = _pyright(place, {"include": ["usage.py", "mistakes.py"], "strict": ["usage.py"]})
    return user_code + _pyright(Workplace(place.site, place.site), {"include": ["cyclr"]})


def _pyright(place: Workplace, settings: dict[str, Any]) -> list[Finding]:
    settings = {"pythonVersion": "3.11", "typeCheckingMode": "standard", **settings}
    project = place.folder / "pyrightconfig.json"
    project.write_text(json.dumps(settings))
    result = place.run(tool("pyright"), "--outputjson", "--project", str(project))
    project.unlink()
    assert result.returncode in {0, 1}, result.stderr
    report = json.loads(result.stdout)
    assert report["summary"]["filesAnalyzed"] > 0
    return [
        Finding(entry["file"], entry["range"]["start"]["line"] + 1, entry["message"])
        for entry in report["generalDiagnostics"]
        if entry["severity"] == "error"
    ]


def ty(place: Workplace) -> list[Finding]:
    result = place.run(
        tool("ty"),
        "check",
        "--output-format",
        "concise",
        "--python",
        sys.executable,
        "--python-version",
        "3.11",
        "--extra-search-path",
        str(place.site),
        "usage.py",
        "mistakes.py",
        str(place.site / "cyclr"),
    )
    assert result.returncode in {0, 1}, result.stderr
    return [Finding(file, line, text) for file, line, text in _lines(result.stdout)]


def _lines(output: str) -> list[tuple[str, int, str]]:
    return [(found["file"], int(found["line"]), found["message"]) for found in LINE.finditer(output)]


CHECKERS: dict[str, Callable[[Workplace], list[Finding]]] = {"mypy": mypy, "pyright": pyright, "ty": ty}


@pytest.fixture(scope="session")
def workplace(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    folder = tmp_path_factory.mktemp("typing")
    for name in ("usage.py", "mistakes.py"):
        shutil.copy(SOURCES / name, folder)
    return Workplace(folder, unpack(wheel, tmp_path_factory.mktemp("site")))


@pytest.fixture(scope="session", params=CHECKERS)
def findings(request: pytest.FixtureRequest, workplace: Workplace) -> list[Finding]:
    return CHECKERS[request.param](workplace)


def test_nothing_is_wrong_with_the_package(findings: list[Finding]) -> None:
    assert [finding for finding in findings if "cyclr" in Path(finding.file).parts] == []


def test_every_operation_has_the_types_it_should(findings: list[Finding]) -> None:
    assert [finding for finding in findings if Path(finding.file).name == "usage.py"] == []


def test_every_mistake_is_found_and_nothing_else(findings: list[Finding]) -> None:
    lines = (SOURCES / "mistakes.py").read_text().splitlines()
    marked = {number for number, line in enumerate(lines, 1) if line.endswith("# error")}
    found = {finding.line for finding in findings if Path(finding.file).name == "mistakes.py"}
    assert {lines[number - 1].strip() for number in marked - found} == set(), "not found"
    assert {lines[number - 1].strip() for number in found - marked} == set(), "found though not marked"


def test_usage_names_every_operation(workplace: Workplace) -> None:
    from tests.cyclr.operations import CASES

    text = (SOURCES / "usage.py").read_text()
    called = re.findall(r"(await )?client\.(\w+\.\w+)\(", text)
    blocking = {name for is_awaited, name in called if not is_awaited}
    awaited = {name for is_awaited, name in called if is_awaited}
    assert len(blocking & awaited) == len(CASES)


def test_stubs_and_code_say_the_same(workplace: Workplace) -> None:
    """`stubtest` compares every stub with the module it describes."""
    result = workplace.run(sys.executable, "-m", "mypy.stubtest", "cyclr", "--concise", "--allowlist", str(ALLOWLIST))
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_allowlist_is_short_and_explained() -> None:
    lines = [line for line in ALLOWLIST.read_text().splitlines() if line]
    entries = [line for line in lines if not line.startswith("#")]
    assert len(entries) <= 4
    assert all("#" in line for line in entries)


def test_every_public_name_has_a_known_type(workplace: Workplace) -> None:
    result = workplace.run(tool("pyright"), "--ignoreexternal", "--verifytypes", "cyclr", "--outputjson")
    completeness = json.loads(result.stdout)["typeCompleteness"]
    unknown = [
        symbol["name"] for symbol in completeness["symbols"] if symbol["isExported"] and not symbol["isTypeKnown"]
    ]
    assert unknown == []
    assert completeness["completenessScore"] == 1
