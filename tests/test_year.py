"""A year of an API: every release gets the bump that the rules demand, and code for the one before goes on working.

The versions and the code are those of `tests.year`. Code for a release runs on it and, unless that is a major one, on
the next; mypy and pyright have nothing to say about any of it.
"""

from __future__ import annotations

import json
import os
import re
import runpy
import shutil
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

from clientwright.cli import main
from tests.repositories import commit, git
from tests.shared_runtime import share_runtime
from tests.year import Version, versions

SCRIPTS = Path(sys.executable).parent
VERSIONS = versions()
PAIRS = [
    (code, client)
    for client in range(len(VERSIONS))
    for code in (client, client - 1)
    if code == client or (code >= 0 and VERSIONS[client].step.bump != "major")
]
"""The number of the release that code was written for, and that of the one which it is to work with."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the clients of all releases, `year_0` and so on, and the code for each pair."""
    repository, folder = tmp_path_factory.mktemp("repository"), tmp_path_factory.mktemp("site")
    git(repository, "init", "--quiet", "--initial-branch=main")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(repository)
        patch.setenv("XDG_CACHE_HOME", str(repository.parent / "cache"))
        for number, version in enumerate(VERSIONS):
            assert released(repository, version) == version.step.version, version.step.why
            shutil.copytree(repository / "client/src/year", folder / f"year_{number}")
    for code, client in PAIRS:
        text = re.sub(r"^from year\b", f"from year_{client}", VERSIONS[code].use, flags=re.MULTILINE)
        (folder / f"use_{code}_on_{client}.py").write_text(text)
    return folder


def released(repository: Path, version: Version) -> str:
    """The version that the client is released in."""
    (repository / "year.yaml").write_text(version.document)
    (repository / "clientwright.toml").write_text(version.settings)
    run("generate")
    commit(repository)
    run("release", *(["--as", "1.0.0"] if version is VERSIONS[0] else []))
    commit(repository)
    name: str = json.loads((repository / "client/clientwright.lock").read_text())["version"]
    git(repository, "tag", f"year-v{name}")
    return name


def run(*arguments: str) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 0


@pytest.mark.parametrize(("code", "client"), PAIRS)
def test_code_for_a_release_runs_on_it_and_on_the_next(
    code: int, client: int, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(site))
    path = site / f"use_{code}_on_{client}.py"
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", DeprecationWarning)
        runpy.run_path(str(path))
    assert {one.filename for one in told} <= {str(path)}
    assert bool(told) == (code < client and VERSIONS[client].step.renames), [str(one.message) for one in told]


def test_type_checkers_have_nothing_to_say_but_what_is_deprecated(site: Path, tmp_path: Path) -> None:
    checked = shutil.copytree(site, tmp_path / "site", ignore=shutil.ignore_patterns("__pycache__"))
    share_runtime([checked / f"year_{number}" for number in range(len(VERSIONS))])
    names = sorted(path.name for path in checked.glob("use_*.py"))
    done = run_checker(checked, "mypy", "--strict", *names)
    assert done.returncode == 0, done.stdout + done.stderr
    (checked / "pyrightconfig.json").write_text(json.dumps({"include": names, "reportDeprecated": "warning"}))
    done = run_checker(checked, "pyright", "--pythonpath", sys.executable, "--outputjson")
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(done.stdout)["generalDiagnostics"]
    renamed = {Path(one["file"]).name for one in found if "is called" in one["message"]}
    assert renamed == {"use_2_on_3.py", "use_3_on_4.py"}, "PEP 702 has no word for another name of a class"


def run_checker(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """What became of a checker."""
    environment = os.environ | {"PATH": f"{SCRIPTS}{os.pathsep}{os.environ['PATH']}", "NO_COLOR": "1"}
    environment.pop("PYTHONPATH", None)
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
