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
from tests.repositories import commit, git

ROOT = Path(__file__).parent.parent
ACTION = ROOT / "action.yml"
OWN = ROOT / ".github" / "workflows"
INIT = ROOT / "templates" / "init"
"""What `clientwright init` writes; its gaps are text of YAML, too."""
WORKFLOWS = [*sorted(OWN.glob("*.yml")), *sorted(INIT.glob("client-*.yml"))]
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
    for used in re.findall(r"uses: (.*)", path.read_text("utf-8")):
        assert re.fullmatch(r"\./|[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", used)


def test_the_job_of_the_page_on_comparisons_is_one(tmp_path: Path) -> None:
    (text,) = re.findall(r"```yaml\n(.*?)```", (ROOT / "docs" / "diff.md").read_text("utf-8"), re.DOTALL)
    content = yaml.safe_load(text)
    job = {"runs-on": "ubuntu-latest", "steps": content.pop("steps")}
    workflow = tmp_path / "workflow.yml"
    workflow.write_text(yaml.safe_dump({"on": "pull_request", **content, "jobs": {"diff": job}}))
    test_they_have_the_published_shape("vendor.github-workflows", [workflow])
    inputs = yaml.safe_load(ACTION.read_text("utf-8"))["inputs"]
    assert job["steps"][-1]["with"].keys() <= inputs.keys()


def test_an_action_has_one_pin() -> None:
    pages = (*WORKFLOWS, ROOT / "docs" / "diff.md")
    pins = {used for path in pages for used in re.findall(r"uses: (.*@.*)", path.read_text("utf-8"))}
    assert len({pin.partition("@")[0] for pin in pins}) == len(pins)


RIGHTS = {
    ("ci", None): {"contents": "read"},
    ("api-diff", None): {"contents": "read", "pull-requests": "write"},
    ("release", None): {"contents": "read"},
    ("release", "publish"): {"id-token": "write"},
    ("regenerate", None): {"contents": "read"},
    ("regenerate", "propose"): {"contents": "write", "pull-requests": "write"},
}
"""The rights of workflows, and of jobs that have others."""


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_have_few_rights(path: Path) -> None:
    content = yaml.safe_load(path.read_text("utf-8"))
    name = content["name"].replace("client-diff", "api-diff").removeprefix("client-")
    rights = {(name, job): body["permissions"] for job, body in content["jobs"].items() if "permissions" in body}
    rights[name, None] = content["permissions"]
    assert rights == {key: value for key, value in RIGHTS.items() if key[0] == name}
    assert "pull_request_target" not in content[True]  # YAML 1.1 reads `on` so


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_jobs_with_rights_run_no_code_of_others_and_leave_no_token_behind(path: Path) -> None:
    for job in yaml.safe_load(path.read_text("utf-8"))["jobs"].values():
        runs = "".join(step.get("run", "") for step in job["steps"])
        if "write" in job.get("permissions", {}).values():
            assert not re.search(r"\b(make|pip|python|clientwright)\b", runs.replace("clientwright/regenerate", ""))
        checkouts = [step for step in job["steps"] if step.get("uses", "").startswith("actions/checkout@")]
        assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def script(path: Path, name: str) -> str:
    (found,) = (step["run"] for step in steps(path) if step.get("name") == name)
    return str(found)


@pytest.mark.parametrize(
    ("name", "one", "other"),
    [
        ("Compare", ACTION, INIT / "client-diff.yml"),
        ("Comment", ACTION, INIT / "client-diff.yml"),
        ("Compare", OWN / "regenerate.yml", INIT / "client-regenerate.yml"),
        ("Propose", OWN / "regenerate.yml", INIT / "client-regenerate.yml"),
    ],
)
def test_copies_of_scripts_are_copies(name: str, one: Path, other: Path) -> None:
    assert script(one, name) == script(other, name)


def test_the_action_looks_for_the_marker_of_comments() -> None:
    assert f"marker='{MARKER}'" in script(ACTION, "Comment")


@pytest.mark.parametrize(("text", "fail_on", "code"), [(GET, "breaking", 1), (GET, "never", 0), (GET + PUT, "any", 0)])
def test_the_action_compares(tmp_path: Path, text: str, fail_on: str, code: int) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC + GET + PUT, "utf-8")
    git(tmp_path, "init", "-q", "-b", "main")
    commit(tmp_path)
    (tmp_path / "spec.yaml").write_text(SPEC + text, "utf-8")
    inputs = {"DOCUMENT": "spec.yaml", "BASE": "main", "FAIL_ON": fail_on}
    done = execute(script(ACTION, "Compare"), tmp_path, tmp_path, inputs)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "output").read_text("utf-8") == f"code={code}\n"
    is_changed = text != GET + PUT
    assert (tmp_path / "api-diff.md").read_text("utf-8").startswith(MARKER if is_changed else "")
    assert ("::error file=spec.yaml" in done.stdout) == is_changed


def execute(text: str, folder: Path, scratch: Path, inputs: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a script as a runner does, with files for its outputs and its summary in `scratch`."""
    outputs = {"RUNNER_TEMP": scratch, "GITHUB_OUTPUT": scratch / "output", "GITHUB_STEP_SUMMARY": scratch / "summary"}
    path = f"{scratch / 'bin'}{os.pathsep}{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, **inputs, **{name: str(value) for name, value in outputs.items()}}
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", text],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


# --- Regenerating ----------------------------------------------------------------------------------------------------

PLACES = {"DOCUMENT": "spec.yaml", "FOLDER": "client"}
SETTINGS = '[clients.pets]\nspec = "spec.yaml"\noutput = "client"\n'
GH = """\
#!/bin/sh
if [ "$1" = auth ]; then exit; fi
printf '%s\\n' "$*" >> "$RUNNER_TEMP/gh.log"
case "$2" in list | --paginate) cat "$RUNNER_TEMP/number" ;; esac
for word; do case "$word" in body=@*) cat "${word#body=@}" >> "$RUNNER_TEMP/gh.log" ;; esac; done
"""


@pytest.fixture
def gh(tmp_path: Path) -> Path:
    """What a `gh` was asked for; it finds the comment or the pull request whose number stands in `number`."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "gh").write_text(GH)
    (tmp_path / "bin" / "gh").chmod(0o755)
    (tmp_path / "number").write_text("")
    return tmp_path / "gh.log"


PULL = {"GITHUB_REPOSITORY": "o/r", "NUMBER": "5"}


@pytest.mark.parametrize(
    ("found", "text", "asked"),
    [
        ("", "changes", "--method POST repos/o/r/issues/5/comments"),
        ("7", "changes", "--method PATCH repos/o/r/issues/comments/7"),
        ("7", "", "--method PATCH repos/o/r/issues/comments/7"),
        ("", "", ""),
    ],
)
def test_a_pull_request_has_one_comment(gh: Path, tmp_path: Path, found: str, text: str, asked: str) -> None:
    (tmp_path / "number").write_text(found)
    (tmp_path / "api-diff.md").write_text(text)
    assert execute(script(ACTION, "Comment"), tmp_path, tmp_path, PULL).returncode == 0
    looked, *written = gh.read_text("utf-8").splitlines()
    assert looked.startswith("api --paginate repos/o/r/issues/5/comments --jq ")
    line, body = (written[0], "\n".join(written[1:])) if written else ("", "")
    assert asked in line
    assert bool(line) == bool(asked)
    assert body == (text or f"{MARKER}\nThis pull request no longer changes what callers see." if asked else "")


@pytest.fixture
def clone(gh: Path, tmp_path: Path) -> Path:
    """A clone of a repository with a client."""
    (tmp_path / "upstream").mkdir()
    git(tmp_path / "upstream", "init", "-q", "-b", "main")
    (tmp_path / "upstream" / "spec.yaml").write_text(SPEC + GET, "utf-8")
    (tmp_path / "upstream" / "clientwright.toml").write_text(SETTINGS, "utf-8")
    clientwright(tmp_path / "upstream", "generate")
    commit(tmp_path / "upstream")
    git(tmp_path, "clone", "-q", "upstream", "clone")
    return tmp_path / "clone"


def clientwright(folder: Path, *arguments: str) -> None:
    command = [sys.executable, "-m", "clientwright", *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


def regenerate(clone: Path, name: str) -> str:
    """Run a step of the workflow; the name of what it did last is the last line of `gh.log`."""
    done = execute(script(INIT / "client-regenerate.yml", name), clone, clone.parent, PLACES)
    assert done.returncode == 0, done.stderr
    log = clone.parent / "gh.log"
    return log.read_text("utf-8") if log.exists() else ""


def test_without_news_nothing_is_proposed(clone: Path) -> None:
    regenerate(clone, "Compare")
    assert (clone.parent / "output").read_text("utf-8") == "is-new=false\n"


def test_news_become_a_pull_request(clone: Path) -> None:
    (clone / "spec.yaml").write_text(SPEC + GET + PUT, "utf-8")
    clientwright(clone, "generate")
    (clone / "elsewhere.txt").write_text("left by a hostile document\n")
    regenerate(clone, "Compare")
    assert (clone.parent / "output").read_text("utf-8") == "is-new=true\n"
    assert "PUT /pets" in (clone.parent / "proposal" / "text.md").read_text("utf-8")
    patch = clone.parent / "proposal" / "changes.patch"
    workflow = "+++ b/.github/workflows/evil.yml\n@@ -0,0 +1 @@\n+evil\n"
    patch.write_text(
        f"{patch.read_text('utf-8')}diff --git a/.github/workflows/evil.yml b/.github/workflows/evil.yml\n"
        f"new file mode 100644\n--- /dev/null\n{workflow}",
        "utf-8",
    )
    git(clone, "reset", "-q", "--hard")

    asked = regenerate(clone, "Propose")
    assert "pr create --head clientwright/regenerate --title Regenerate the client --body-file" in asked
    shown = ["git", "show", "--name-only", "--format=%s", "clientwright/regenerate"]
    subject, _, *paths = subprocess.check_output(shown, cwd=clone.parent / "upstream", text=True).splitlines()
    assert subject == "Regenerate the client from the vendor's new document"
    assert paths
    assert all(path == "spec.yaml" or path.startswith("client/") for path in paths)

    git(clone, "switch", "-q", "main")
    git(clone, "branch", "-q", "-D", "clientwright/regenerate")
    assert regenerate(clone, "Propose") == asked, "what is proposed already is left alone"


def test_a_proposal_is_renewed(clone: Path) -> None:
    git(clone, "push", "-q", "origin", "main:clientwright/regenerate")
    (clone.parent / "number").write_text("7\n")
    (clone / "spec.yaml").write_text(SPEC + GET.replace("None.", "Nothing."), "utf-8")
    clientwright(clone, "generate")
    regenerate(clone, "Compare")
    assert (clone.parent / "proposal" / "text.md").read_text("utf-8") == "Nothing changes for callers.\n"
    git(clone, "reset", "-q", "--hard")
    assert "pr edit 7 --body-file" in regenerate(clone, "Propose")


# --- Releasing -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tag", "chosen"), [("v1.2.0", "clientwright-1.2.0"), ("cyclr-v0.1.0", "cyclr-0.1.0"), ("cyclr-v9.9.9", None)]
)
def test_a_release_uploads_what_the_tag_names(tmp_path: Path, tag: str, chosen: str | None) -> None:
    (tmp_path / "dist").mkdir()
    for project in ("clientwright-1.2.0", "cyclr-0.1.0"):
        for ending in (".tar.gz", "-py3-none-any.whl"):
            (tmp_path / "dist" / f"{project}{ending}").touch()
    done = execute(script(OWN / "release.yml", "Choose"), tmp_path, tmp_path, {"TAG": tag})
    if chosen is None:
        assert done.returncode == 1
        assert "::error::cyclr-v9.9.9 is not the version of what was built" in done.stdout
        return
    assert done.returncode == 0, done.stderr
    uploaded = sorted(path.name for path in (tmp_path / "upload").iterdir())
    assert uploaded == [f"{chosen}-py3-none-any.whl", f"{chosen}.tar.gz"]


def test_a_release_of_a_client_is_that_of_its_tag(tmp_path: Path) -> None:
    text = script(INIT / "client-release.yml", "The tag names the version").replace("@NAME@", "pet-shop")
    (tmp_path / "dist" / "pet-shop").mkdir(parents=True)
    (tmp_path / "dist" / "pet-shop" / "pets-1.2.0.tar.gz").touch()
    assert execute(text, tmp_path, tmp_path, {"TAG": "pet-shop-v1.2.0"}).returncode == 0
    wrong = execute(text, tmp_path, tmp_path, {"TAG": "pet-shop-v1.3.0"})
    assert (wrong.returncode, wrong.stdout.startswith("::error::pet-shop-v1.3.0 is not the version")) == (1, True)


def test_uploads_run_nothing_of_the_repository() -> None:
    for path in (OWN / "release.yml", INIT / "client-release.yml"):
        publish = yaml.safe_load(path.read_text("utf-8"))["jobs"]["publish"]
        assert publish["environment"] == "pypi"
        assert [step["uses"].partition("@")[0] for step in publish["steps"]] == [
            "actions/download-artifact",
            "pypa/gh-action-pypi-publish",
        ]
