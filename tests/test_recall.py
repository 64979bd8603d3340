"""A run with the inputs of the last one ends early; a change of any of them does not go unseen."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from clientwright.cli import main
from clientwright.config import load_config
from clientwright.diagnostics import Report
from clientwright.runs import prepare

DOCUMENT = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /items:
    get:
      operationId: listItems
      responses:
        "200":
          description: Items.
          content: {application/json: {schema: {$ref: parts.yaml#/Item}}}
"""
PARTS = "Item: {type: object, properties: {name: {type: string}}}\n"
OVERLAY = """\
overlay: 1.1.0
info: {title: Ours, version: "1"}
actions: [{target: $.info, update: {description: Better}}]
"""
CONFIG = """\
[clients.shop]
spec = "shop.yaml"
output = "out"
overlays = ["overlay.yaml"]
"""


def put(path: Path, text: str) -> None:
    """Write the file as of ten seconds ago."""
    path.write_text(text, "utf-8")
    os.utime(path, (time.time() - 10,) * 2)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a document of two files and an overlay, and its client, generated once."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    put(tmp_path / "shop.yaml", DOCUMENT)
    put(tmp_path / "parts.yaml", PARTS)
    put(tmp_path / "overlay.yaml", OVERLAY)
    put(tmp_path / "clientwright.toml", CONFIG)
    assert generate() == 0
    return tmp_path


def generate(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        main(["generate", *arguments])
    return int(str(left.value.code))


def is_recalled() -> bool:
    """Whether a run now would end early."""
    (client,) = load_config(Path.cwd(), Report()).clients
    outcome = prepare(client, lambda _: None, {}).outcome
    return outcome is not None and outcome.recalled is not None


def test_a_run_that_changes_nothing_ends_early(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert is_recalled()
    assert generate() == 0
    again = capsys.readouterr().out
    (project / "cache/clientwright").rename(project / "cache/gone")
    assert generate() == 0
    assert capsys.readouterr().out == again
    assert "0 files written" in again
    assert generate("--check") == generate("--force") == 0


_LOADED = "import sys; print(*sys.modules, sep='\\n')"
_GENERATOR = tuple(f"clientwright.{stage}" for stage in ("model", "package", "parser", "pipeline", "planner", "render"))


def run_again(code: str, **environment: str) -> list[str]:
    """The lines that a process prints which generates, and then runs the code."""
    command = f"from clientwright.cli import main\ntry: main(['generate'])\nfinally: {code}"
    done = subprocess.run(
        [sys.executable, "-c", command], env={**os.environ, **environment}, capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


CHANGES: dict[str, Callable[[Path], object]] = {
    "document": lambda project: put(project / "shop.yaml", DOCUMENT.replace("Items.", "All items.")),
    "referenced file": lambda project: put(project / "parts.yaml", PARTS.replace("name", "title")),
    "overlay": lambda project: put(project / "overlay.yaml", OVERLAY.replace("Better", "Best")),
    "settings": lambda project: put(project / "clientwright.toml", CONFIG + 'client-class = "Store"\n'),
    "missing part": lambda project: (project / "parts.yaml").unlink(),
    "lockfile": lambda project: (project / "out/clientwright.lock").write_text(
        (project / "out/clientwright.lock").read_text().replace("list", "fetch")
    ),
    "file of the client": lambda project: (project / "out/README.md").write_text("mine"),
    "missing file": lambda project: (project / "out/README.md").unlink(),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_of_any_input_is_seen(what: str, project: Path) -> None:
    assert is_recalled()
    CHANGES[what](project)
    assert not is_recalled()


def test_another_version_of_a_library_is_another_run(project: Path) -> None:
    assert "jinja2" not in run_again(_LOADED)
    libraries = project / "libraries"
    (libraries / "jinja2-9.0.dist-info").mkdir(parents=True)
    assert "jinja2" in run_again(_LOADED, PYTHONPATH=f"{libraries}{os.pathsep}{project / 'nowhere'}")


def test_a_run_that_changes_nothing_loads_nothing_of_the_generator(project: Path) -> None:
    loaded = run_again(_LOADED)
    assert "clientwright.recall" in loaded
    assert not {name.partition(".")[0] for name in loaded} & {
        "jinja2",
        "yaml",
        "jsonschema_rs",
        "email",
        "dataclasses",
    }
    assert not any(name.startswith(_GENERATOR) for name in loaded)


def test_another_place_to_work_in_is_another_run(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "inner").mkdir()
    monkeypatch.chdir(project / "inner")
    assert not is_recalled()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"run": 1}', '{"inputs": []}'])
def test_a_broken_memory_is_none(text: str, project: Path) -> None:
    (kept,) = (project / "cache/clientwright").iterdir()
    kept.write_text(text)
    assert not is_recalled()
    assert generate() == 0
    assert is_recalled()


def test_a_memory_with_broken_values_is_none(project: Path) -> None:
    (kept,) = (project / "cache/clientwright").iterdir()
    for name in ("run", "inputs", "lock", "coverage", "findings"):
        text = kept.read_text()
        kept.write_text(text.replace(f'"{name}"', f'"no {name}"'))
        assert not is_recalled()
        kept.write_text(text)


def test_a_cache_that_cannot_be_written_is_no_error(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(project / "file"))
    assert generate() == 0
    assert not is_recalled()


def test_a_file_that_changes_during_the_run_is_not_remembered(project: Path) -> None:
    put(project / "shop.yaml", DOCUMENT.replace("Items.", "More items."))
    soon = time.time() + 60
    os.utime(project / "parts.yaml", (soon, soon))
    assert generate() == 0
    assert not is_recalled()


def test_findings_are_counted_or_told_anew(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(
        project / "shop.yaml", DOCUMENT.replace("description: Items.\n", "description: Items.\n          content_: 1\n")
    )
    assert generate() == 0
    first = capsys.readouterr().err
    assert "warning" in first
    assert generate() == 0
    assert (
        "note: 1 finding, as in the last run; `clientwright validate shop.yaml` lists them" in capsys.readouterr().err
    )
    assert generate("--format", "json") == 0
    assert "content_" in capsys.readouterr().out


def test_faults_are_not_remembered(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(project / "shop.yaml", DOCUMENT.replace("Item}", "Itme}"))
    for _ in range(2):
        assert generate() == 1
        assert "Itme" in capsys.readouterr().err
