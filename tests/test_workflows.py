"""Workflows and the action: they have the shape that GitHub publishes, few rights, and no text of others in scripts."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from clientwright.diff.reports.markdown import MARKER

ROOT = Path(__file__).parent.parent
ACTION = ROOT / "action.yml"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SPEC = "openapi: 3.1.0\ninfo: {title: Pets, version: 1.0.0}\npaths:\n  /pets:\n"
GET = "    get:\n      operationId: listPets\n      responses: {'204': {description: None.}}\n"
PUT = "    put:\n      operationId: putPets\n      responses: {'204': {description: None.}}\n"


def steps(path: Path) -> list[dict[str, Any]]:
    content = yaml.safe_load(path.read_text("utf-8"))
    jobs = [content["runs"]] if path == ACTION else content["jobs"].values()
    return [step for job in jobs for step in job["steps"]]


@pytest.mark.parametrize(
    ("schema", "files"), [("vendor.github-workflows", WORKFLOWS), ("vendor.github-actions", [ACTION])]
)
def test_they_have_the_published_shape(schema: str, files: list[Path]) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", [ACTION, *WORKFLOWS], ids=lambda path: path.name)
def test_scripts_hold_no_expressions_and_actions_are_pinned(path: Path) -> None:
    for step in steps(path):
        assert "${{" not in step.get("run", "")
        assert re.fullmatch(r"\./|[\w-]+/[\w-]+@[0-9a-f]{40}", step.get("uses", "./"))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_read_only_but_for_the_comment(path: Path) -> None:
    content = yaml.safe_load(path.read_text("utf-8"))
    rights = {"contents": "read"} | ({"pull-requests": "write"} if path.name == "api-diff.yml" else {})
    assert content["permissions"] == rights
    assert "pull_request_target" not in content[True]  # YAML 1.1 reads `on` so


def test_the_action_looks_for_the_marker_of_comments() -> None:
    (script,) = (step["run"] for step in steps(ACTION) if step["name"] == "Comment")
    assert f"marker='{MARKER}'" in script


@pytest.mark.parametrize(("text", "fail_on", "code"), [(GET, "breaking", 1), (GET, "never", 0), (GET + PUT, "any", 0)])
def test_the_action_compares(tmp_path: Path, text: str, fail_on: str, code: int) -> None:
    (script,) = (step["run"] for step in steps(ACTION) if step["name"] == "Compare")
    (tmp_path / "spec.yaml").write_text(SPEC + GET + PUT, "utf-8")
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    for command in (["init", "-q", "-b", "main"], ["add", "."], [*identity, "commit", "-q", "-m", "first"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    (tmp_path / "spec.yaml").write_text(SPEC + text, "utf-8")
    outputs = {"RUNNER_TEMP": tmp_path, "GITHUB_OUTPUT": tmp_path / "out", "GITHUB_STEP_SUMMARY": tmp_path / "summary"}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    inputs = {"PATH": path, "DOCUMENT": "spec.yaml", "BASE": "main", "FAIL_ON": fail_on}
    environment = {**os.environ, **inputs, **{name: str(value) for name, value in outputs.items()}}
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out").read_text("utf-8") == f"code={code}\n"
    is_changed = text != GET + PUT
    assert (tmp_path / "api-diff.md").read_text("utf-8").startswith(MARKER if is_changed else "")
    assert ("::error file=spec.yaml" in done.stdout) == is_changed
