"""`clientwright init` in repositories of its own: what it writes, what it leaves alone, and that all of it runs."""

from __future__ import annotations

import functools
import http.server
import json
import os
import subprocess
import sys
import threading
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from clientwright import __version__
from clientwright.cli import main
from clientwright.starting import Start
from tests.repositories import commit, git

ROOT = Path(__file__).parent.parent
DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: listPets
      responses: {"204": {description: None.}}
"""
MORE = DOCUMENT + '    put: {operationId: putPets, responses: {"204": {description: None.}}}\n'
URL = "https://pets.example/openapi.yaml"
WORKFLOWS = [f".github/workflows/client-{name}.yml" for name in ("diff", "regenerate", "release")]
WRITTEN = [*WORKFLOWS, ".pre-commit-config.yaml", "Makefile", "clientwright.mk", "clientwright.toml"]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Pets & Co"
    folder.mkdir()
    git(folder, "init", "--quiet", "--initial-branch=main")
    (folder / "openapi.yaml").write_text(DOCUMENT)
    monkeypatch.chdir(folder)
    return folder


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    return int(str(left.value.code))


def texts(folder: Path) -> dict[str, str]:
    paths = (path for path in folder.rglob("*") if path.is_file() and ".git" not in path.relative_to(folder).parts)
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in paths}


def make(folder: Path, *arguments: str) -> str:
    """What the targets print; they run with the interpreter of the tests, which has all that they need."""
    environment = {**os.environ, "PIP_NO_INDEX": "1", "PYTHON": sys.executable}
    environment["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    command = ["make", "--no-print-directory", *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing on standard error."""


@pytest.fixture
def vendor(tmp_path: Path) -> Iterator[str]:
    """The address of a newer document."""
    (tmp_path / "published").mkdir()
    (tmp_path / "published" / "openapi.yaml").write_text(MORE)
    handler = functools.partial(Quiet, directory=tmp_path / "published")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/openapi.yaml"
        server.shutdown()


def test_a_repository_keeps_a_client_from_then_on(
    repository: Path, vendor: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run("init", "openapi.yaml", "--url", URL) == 0
    out, err = capfd.readouterr()
    assert out == "".join(f"wrote {path}\n" for path in WRITTEN)
    assert err == "next: make client-setup client-fetch client, and commit what it makes\n"
    make(repository, "client-setup", "client", "client-check")
    commit(repository)
    assert make(repository, "client-release").endswith("client/CHANGELOG.md says what changed\n")
    commit(repository)
    git(repository, "tag", "pets-co-v0.1.0")
    make(repository, "client-fetch", f"CLIENT_URL={vendor}")
    assert (repository / "openapi.yaml").read_text() == MORE
    assert "PUT /pets" in make(repository, "client-diff", "BASE=HEAD")
    make(repository, "client")
    commit(repository)
    assert "pets-co: 0.1.0 -> 0.1.1" in make(repository, "client-release", "ARGS=--dry-run")
    make(repository, "client-build", "ARGS=--no-isolation")
    assert sorted(path.name for path in (repository / "dist/pets-co").iterdir()) == [
        ".gitignore",
        "pets-0.1.0-py3-none-any.whl",
        "pets-0.1.0.tar.gz",
    ]
    assert run("init") == 0
    assert capfd.readouterr().out == "nothing to do: everything is there already\n"
    status = subprocess.run(["git", "status", "--porcelain"], capture_output=True, text=True, check=True)
    assert status.stdout == "", "neither by what was built"


def test_workflows_have_the_published_shape_and_know_the_client(repository: Path) -> None:
    assert run("init", "openapi.yaml", "--url", URL, "--name", "zoo", "--output", "clients/zoo") == 0
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", *WORKFLOWS]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    for text in texts(repository).values():
        assert not any(f"@{word}@" in text for word in ("NAME", "DOCUMENT", "FOLDER", "URL", "VERSION"))
    release = yaml.safe_load((repository / WORKFLOWS[2]).read_text())
    assert release[True]["push"]["tags"] == ["zoo-v*"]  # YAML 1.1 reads `on` so
    assert f"clientwright=={__version__}" in (repository / "clientwright.mk").read_text()


def test_lines_are_added_to_files_of_ones_own(repository: Path) -> None:
    (repository / "pyproject.toml").write_text('[project]\nname = "zoo"\n')
    (repository / "Makefile").write_text("all:\n\ttrue\n\n\n")
    assert run("init", "openapi.yaml") == 0
    assert (repository / "Makefile").read_text() == "all:\n\ttrue\n\ninclude clientwright.mk\n"
    settings = tomllib.loads((repository / "pyproject.toml").read_text())
    assert settings["project"] == {"name": "zoo"}
    assert settings["tool"]["clientwright"]["clients"] == {"pets-co": {"spec": "openapi.yaml", "output": "client"}}
    assert not (repository / "clientwright.toml").exists()
    assert not (repository / WORKFLOWS[1]).exists(), "nobody says where to look for news"


def test_the_makefile_is_the_one_that_make_reads(repository: Path) -> None:
    (repository / "makefile").write_text("all:\n\ttrue\n")
    assert run("init", "openapi.yaml") == 0
    assert "client/clientwright.lock" not in texts(repository)
    make(repository, "client")
    assert "client/clientwright.lock" in texts(repository)


def test_nothing_is_overwritten_unasked(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("init", "openapi.yaml") == 0
    (repository / WORKFLOWS[0]).write_text("mine\n")
    before = texts(repository)
    capsys.readouterr()
    assert run("init") == 1
    assert capsys.readouterr().err == (
        f"error: these files differ from what would be written: {WORKFLOWS[0]}\n"
        "nothing was changed; --dry-run shows the difference, --force overwrites them\n"
    )
    assert run("init", "--dry-run") == 0
    assert "\n-mine\n" in capsys.readouterr().out
    assert texts(repository) == before
    assert run("init", "--force") == 0
    assert capsys.readouterr().out == f"changed {WORKFLOWS[0]}\n"


def test_a_dry_run_is_a_patch(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("init", "openapi.yaml", "--url", URL, "--dry-run") == 0
    patch = capsys.readouterr().out
    assert list(texts(repository)) == ["openapi.yaml"]
    subprocess.run(["git", "apply", "-"], input=patch, text=True, check=True)
    applied = texts(repository)
    assert run("init") == 0
    assert capsys.readouterr().out == "nothing to do: everything is there already\n"
    assert texts(repository) == applied


def test_the_address_stays(repository: Path) -> None:
    assert run("init", "openapi.yaml", "--url", URL) == 0
    assert run("init", "openapi.yaml") == 0
    assert URL in (repository / "clientwright.mk").read_text()


def test_hooks_of_ones_own_are_left_alone(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / ".pre-commit-config.yaml").write_text("repos: []\n")
    assert run("init", "openapi.yaml") == 0
    assert (
        "`.pre-commit-config.yaml` is yours; to check the client before commits, add this:" in capsys.readouterr().err
    )
    assert (repository / ".pre-commit-config.yaml").read_text() == "repos: []\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "error: name the document, such as openapi.yaml\n"),
        (
            ["missing.yaml"],
            "error: there is no file `missing.yaml`; if it is to be fetched, say from where: --url URL\n",
        ),
        (
            [URL],
            "error: keep a copy of the document in the repository, and say where it is from: clientwright init",
        ),
        (
            ["openapi.yaml", "--name", "a b"],
            "error: a client cannot be called 'a b': take letters, digits, `-` and `_`\n",
        ),
        (
            ["openapi.yaml", "--output", "../x"],
            "error: '../x' is no path for a Makefile: one below this folder",
        ),
        (
            ["openapi.yaml", "--output", "$(x)"],
            "error: '$(x)' is no path for a Makefile: one below this folder",
        ),
        (["openapi.yaml", "--url", "https://x/'$(y)"], 'error: "https://x/\'$(y)" is no address for a Makefile'),
    ],
)
def test_what_it_cannot_do_is_said(
    repository: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert run("init", *arguments) == 2
    assert capsys.readouterr().err.startswith(message)
    assert list(texts(repository)) == ["openapi.yaml"]


def test_it_belongs_to_the_top(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "sub").mkdir()
    (repository / "sub" / "api.json").write_text("{}")
    monkeypatch.chdir(repository / "sub")
    assert run("init", "api.json") == 2
    assert "workflows belong to the top of a repository; run `clientwright init` in " in capsys.readouterr().err
    (repository / "clientwright.toml").write_text("[clients]\n")
    assert run("init", "api.json") == 2
    assert "configures this repository; run `clientwright init` in its folder" in capsys.readouterr().err


def test_of_several_clients_one_is_named(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = '[clients.{0}]\nspec = "openapi.yaml"\noutput = "{0}"\n'
    (repository / "clientwright.toml").write_text(table.format("a") + table.format("b"))
    assert run("init") == 2
    assert capsys.readouterr().err == "error: say which client to set up: --name NAME; configured: a, b\n"
    assert run("init", "--name", "b") == 0
    assert "dist/b" in (repository / "clientwright.mk").read_text()
    (repository / "other.yaml").write_text(DOCUMENT)
    assert run("init", "other.yaml", "--name", "b", "--force") == 2
    assert "a client is called 'b' already; give this one a name: --name NAME\n" in capsys.readouterr().err


def test_a_configured_document_is_in_the_repository(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "clientwright.toml").write_text(f'[clients.a]\nspec = "{URL}"\noutput = "a"\n')
    assert run("init") == 2
    assert "keep a copy of the document in the repository" in capsys.readouterr().err


def test_a_table_that_has_no_place_is_shown(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "pyproject.toml").write_text("tool = {}\n")
    assert run("init", "openapi.yaml") == 2
    assert "`pyproject.toml` takes no table at its end; put this where it belongs" in capsys.readouterr().err


# --- Hooks -----------------------------------------------------------------------------------------------------------


def hooks_of_this_repository() -> dict[str, dict[str, object]]:
    content = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    return {hook["id"]: hook for hook in content}


def test_hooks_have_the_keys_of_pre_commit() -> None:
    hooks = hooks_of_this_repository()
    assert list(hooks) == ["clientwright-check", "clientwright-generate"]
    for hook in hooks.values():
        assert set(hook) == {
            "id", "name", "description", "entry", "language", "pass_filenames", "always_run", "require_serial",
        }  # fmt: skip
        assert (hook["language"], hook["pass_filenames"], hook["always_run"]) == ("python", False, True)


def test_hooks_say_whether_a_commit_may_be(repository: Path) -> None:
    """They get no file names; a hook fails by its exit code, or by files that it changes."""
    assert run("init", "openapi.yaml") == 0
    (local,) = yaml.safe_load((repository / ".pre-commit-config.yaml").read_text())["repos"]
    ours = hooks_of_this_repository()
    (check,) = local["hooks"]
    assert check["entry"] == ours["clientwright-check"]["entry"]
    assert check["additional_dependencies"] == [f"clientwright=={__version__}"]

    def outcome(entry: object) -> int:
        _, *arguments = str(entry).split()
        return subprocess.run(
            [sys.executable, "-m", "clientwright", *arguments], capture_output=True, check=False
        ).returncode

    assert outcome(check["entry"]) == 1
    assert outcome(ours["clientwright-generate"]["entry"]) == 0
    assert json.loads((repository / "client/clientwright.lock").read_text())["client"]["sync"] == "pets:Pets"
    assert outcome(check["entry"]) == 0


def test_a_start_holds_nothing_that_means_something_to_a_shell() -> None:
    assert Start("a", "spec/b.yaml", "c-d", "https://x/y?z=1&w=%20").url == "https://x/y?z=1&w=%20"
