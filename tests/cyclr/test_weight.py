"""What the client costs: modules at import and at the first call, and lines of code for each operation."""

from __future__ import annotations

import json
import os
import subprocess
from importlib.metadata import Distribution
from pathlib import Path

from packaging.requirements import Requirement

from tests.cyclr.backend import Backend
from tests.cyclr.installation import PROJECT, unpack

LINES_PER_OPERATION = 40


def modules_after(python: Path, code: str, server: Backend) -> set[str]:
    """The modules that a new interpreter has loaded after running some code."""
    code = f"import sys\n{code}\nloaded = sorted(sys.modules)\nimport json\nprint(json.dumps(loaded))"
    environment = os.environ | {"CYCLR_BASE_URL": server.url, "CYCLR_TOKEN": "static"}
    result = subprocess.run([python, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return set(json.loads(result.stdout))


def parts(modules: set[str], folder: str) -> set[str]:
    """The names of the loaded modules of one folder of the package."""
    prefix = f"cyclr.{folder}."
    return {name.removeprefix(prefix) for name in modules if name.startswith(prefix)}


def test_importing_the_package_loads_next_to_nothing(fresh_python: Path, server: Backend) -> None:
    modules = modules_after(fresh_python, "import cyclr", server)
    assert {name for name in modules if name.split(".")[0] == "cyclr"} == {
        "cyclr",
        "cyclr._runtime",
        "cyclr._runtime.lazy",
        "cyclr._runtime.names",
    }
    assert not {"httpx2", "msgspec", "anyio", "ssl", "asyncio", "dataclasses", "typing", "re", "enum"} & modules


def test_importing_the_names_and_making_a_client_loads_no_library(fresh_python: Path, server: Backend) -> None:
    code = "from cyclr import AsyncCyclr, CallOptions, Cyclr, NotFoundError\nclient = Cyclr()\nclient.accounts.get"
    modules = modules_after(fresh_python, code, server)
    assert not {"httpx2", "msgspec", "anyio", "ssl"} & modules
    assert parts(modules, "models") == set()


def test_a_call_loads_what_it_touches(fresh_python: Path, server: Backend) -> None:
    code = "import cyclr\nwith cyclr.Cyclr() as client: client.accounts.get('42')"
    modules = modules_after(fresh_python, code, server)
    assert parts(modules, "resources") == {"accounts"}
    assert parts(modules, "models") == {"account", "installed_connector"}
    assert "difflib" not in modules, "which finds what a misspelled name may have meant"


def test_a_call_without_an_answer_loads_no_model(fresh_python: Path, server: Backend) -> None:
    code = "import cyclr\nwith cyclr.Cyclr() as client: client.accounts.delete('42')"
    assert parts(modules_after(fresh_python, code, server), "models") == set()


def test_the_package_needs_two_others(wheel: Path, tmp_path: Path) -> None:
    (metadata,) = unpack(wheel, tmp_path).glob("*.dist-info")
    requirements = map(Requirement, Distribution.at(metadata).requires or ())
    assert sorted(requirement.name for requirement in requirements) == ["httpx2", "msgspec"]


def test_an_operation_costs_few_lines() -> None:
    package = PROJECT / "src" / "cyclr"
    files = [path for path in package.rglob("*.py") if "_runtime" not in path.parts]
    lines = sum(len(path.read_text("utf-8").splitlines()) for path in files)
    assert lines / 28 <= LINES_PER_OPERATION, {path.name: len(path.read_text().splitlines()) for path in files}
