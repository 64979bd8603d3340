"""`clientwright diff`: where documents come from, what fails, and what is allowed."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from clientwright.cli import main
from clientwright.diff.allowing import apply, read_allowed
from clientwright.diff.model import Change, Comparison, Side
from clientwright.diff.reports.changelog import render_changelog
from clientwright.diff.versions import next_version
from clientwright.failure import Failure
from clientwright.pointer import Pointer
from tests.repositories import git

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        "200":
          description: Some pets.
          content: {application/json: {schema: {type: array, items: {type: string}}}}
"""
STRICTER = DOCUMENT.replace("in: query,", "in: query, required: true,")
POINTER = Pointer("spec.yaml", ("paths", "/pets", "get"))
CHANGE = Change(
    "request-parameter-removed", "dangerous", "breaking", "GET /pets", "it went", POINTER, None, ("GET /pets",)
)
COMPARISON = Comparison(Side("old"), Side("new"), (CHANGE,))


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A branch on which the document became stricter, while main went on."""
    folder = tmp_path / "repository"
    folder.mkdir()
    git(folder, "init", "--quiet", "--initial-branch=main")
    (folder / "spec.yaml").write_text(DOCUMENT)
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message=one")
    git(folder, "checkout", "--quiet", "-b", "work")
    (folder / "spec.yaml").write_text(STRICTER)
    git(folder, "commit", "--quiet", "--all", "--message=two")
    git(folder, "checkout", "--quiet", "main")
    (folder / "spec.yaml").write_text(DOCUMENT.replace("/pets", "/animals"))
    git(folder, "commit", "--quiet", "--all", "--message=three")
    git(folder, "checkout", "--quiet", "work")
    monkeypatch.chdir(folder)
    return folder


def call(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as left:
        main(["diff", *arguments])
    captured = capsys.readouterr()
    assert isinstance(left.value.code, int)
    return left.value.code, captured.out, captured.err


def test_a_branch_is_compared_with_where_it_began(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = call(capsys, "--base", "main", "spec.yaml", "--format", "json")
    (change,) = json.loads(out)["changes"]
    assert code == 1
    assert change["rule"] == "request-parameter-became-required"
    assert (change["level"], change["python_level"]) == ("breaking", "breaking")
    assert change["operations"] == [{"method": "GET", "path": "/pets"}]
    assert change["new"]["line"] == 8
    assert change["old"]["signature"] == "pets.list(*, limit: int | None = …) -> list[str]"
    assert json.loads(out)["client"]["next_version"] == "0.2.0"


def test_a_shallow_clone_says_what_to_fetch(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    git(tmp_path, "clone", "--quiet", "--depth=1", "--no-single-branch", repository.as_uri(), "clone")
    monkeypatch.chdir(tmp_path / "clone")
    code, _, err = call(capsys, "--base", "origin/main", "spec.yaml")
    assert code == 2
    assert "shallow clone" in err
    assert "fetch-depth: 0" in err


@pytest.mark.parametrize(("threshold", "code"), [("breaking", 1), ("dangerous", 1), ("any", 1), ("never", 0)])
def test_what_fails_can_be_chosen(
    repository: Path, capsys: pytest.CaptureFixture[str], threshold: str, code: int
) -> None:
    assert call(capsys, "--base", "main", "spec.yaml", "--fail-on", threshold)[0] == code


def test_nothing_is_said_where_nothing_changed(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, "spec.yaml", "spec.yaml", "--fail-on", "any") == (0, "", "")


def test_exit_codes_for_usage_and_documents(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, "spec.yaml")[0] == 2
    assert call(capsys, "--base", "nowhere", "spec.yaml")[0] == 2
    assert call(capsys, "spec.yaml", "missing.yaml")[0] == 3


def test_a_faulty_configuration_ends_the_run(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "clientwright.toml").write_text("[clients.pets]\nspec = 1\n")
    left, out, err = call(capsys, "--base", "main", "spec.yaml")
    assert (left, out) == (2, "")
    assert "error[wrong-type]" in err


def test_a_faulty_lockfile_ends_the_run(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "clientwright.toml").write_text('[clients.pets]\nspec = "spec.yaml"\noutput = "client"\n')
    (repository / "client").mkdir()
    (repository / "client" / "clientwright.lock").write_text("<<<<<<< HEAD\n")
    left, out, err = call(capsys, "--base", "main")
    assert (left, out) == (2, "")
    assert "error[broken-lock]" in err


FAULTS = [
    ("items: {type: string}", "items: {type: strnig}", "unknown-type"),
    ("items: {type: string}", "items: {$ref: '#/components/schemas/Pet'}", "dangling-ref"),
    ("items: {type: string}", "items: {required: a}", "wrong-type"),
]


@pytest.mark.parametrize(("text", "fault", "code"), FAULTS)
def test_what_a_change_breaks_in_the_document_is_said(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    text: str,
    fault: str,
    code: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("old.yaml").write_text(DOCUMENT)
    Path("new.yaml").write_text(DOCUMENT.replace(text, fault))
    left, out, err = call(capsys, "old.yaml", "new.yaml", "--fail-on", "any")
    assert left == 1
    assert "list[str]" in out
    assert f"error[{code}]" in err
    assert err.endswith("1 error\n")
    assert call(capsys, "old.yaml", "new.yaml", "--fail-on", "never")[0] == 0
    assert call(capsys, "new.yaml", "new.yaml") == (0, "", ""), "what was broken before is no news"
    assert call(capsys, "new.yaml", "old.yaml")[2] == ""


@pytest.mark.parametrize("names", [("other.yaml", "spec.yaml"), ("spec.yaml", "other.yaml")])
def test_only_documents_are_compared(
    names: tuple[str, str], repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "other.yaml").write_text("services: {web: {image: nginx}}\n")
    left, out, err = call(capsys, *names)
    assert (left, out) == (3, "")
    assert "error[not-openapi]" in err


def test_hosts_have_no_case(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    there = DOCUMENT.replace("{type: string}", "{$ref: 'https://localhost:1/pets.yaml'}")
    (repository / "there.yaml").write_text(there)
    left, _, err = call(capsys, "spec.yaml", "there.yaml", "--allow-remote", "LocalHost:1")
    assert left == 3
    assert "error[unreachable]" in err


def test_an_allow_file_approves(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    allowed = '[[allow]]\nrule = "request-parameter-*"\npath = "GET /pets"\nreason = "agreed"\n'
    (repository / "clientwright-allow.toml").write_text(allowed + '[[allow]]\nrule = "x"\nreason = "old"\n')
    code, out, err = call(capsys, "--base", "main", "spec.yaml")
    assert code == 0
    assert "allowed: agreed" in out
    assert err == "warning: clientwright-allow.toml: the entry for x covers no change\n"


def test_the_changelog_entry(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = call(capsys, "--base", "main", "spec.yaml", "--format", "changelog")[1]
    assert out == ("## [0.2.0]\n\n### Breaking\n\n- GET /pets: query parameter `limit`: is now required\n")


# --- Parts -----------------------------------------------------------------------------------------------------------


def test_an_expired_entry_approves_nothing() -> None:
    entry = f'[[allow]]\nfingerprint = "{CHANGE.fingerprint}"\nreason = "agreed"\nexpires = 2026-01-31\n'
    comparison, notes = apply(COMPARISON, read_allowed(entry, "allow.toml"), date(2026, 2, 1))
    assert comparison.level == "breaking"
    assert notes == (f"the entry for {CHANGE.fingerprint} expired on 2026-01-31",)
    assert apply(COMPARISON, read_allowed(entry, "allow.toml"), date(2026, 1, 31))[0].level == "none"


def test_levels_can_be_others() -> None:
    allowed = read_allowed('[levels]\n"request-*-removed" = "non-breaking"\n', "allow.toml")
    assert apply(COMPARISON, allowed, date(2026, 1, 1))[0].level == "non-breaking"


@pytest.mark.parametrize(
    "text",
    [
        "[[allow]",
        "[other]",
        "allow = 1",
        '[levels]\n"*" = "bad"',
        '[[allow]]\nrule = "x"',
        '[[allow]]\nreason = "x"',
        '[[allow]]\nrule = "x"\nreason = "y"\nexpires = "2026"',
        '[[allow]]\nrule = "x"\nreason = "y"\nuntil = 2026-01-01',
        '[[allow]]\nrule = 1\nreason = "y"',
    ],
)
def test_a_faulty_allow_file_is_refused(text: str) -> None:
    with pytest.raises(Failure, match=r"^allow\.toml: "):
        read_allowed(text, "allow.toml")


@pytest.mark.parametrize(
    ("version", "bump", "after"),
    [
        ("1.2.3", "major", "2.0.0"),
        ("1.2.3", "minor", "1.3.0"),
        ("1.2.3", "patch", "1.2.4"),
        ("1.2.3", "none", "1.2.3"),
        ("0.2.3", "major", "0.3.0"),
        ("0.2.3", "minor", "0.2.4"),
    ],
)
def test_versions(version: str, bump: str, after: str) -> None:
    assert next_version(version, bump) == after  # type: ignore[arg-type]


def test_no_entry_without_changes() -> None:
    assert render_changelog(Comparison(Side("old"), Side("new"))) == ""


@pytest.mark.parametrize(
    ("text", "fault", "code"),
    [
        ("items: {type: string}", "items: {enum: a}", "wrong-type"),
        ("          description: Some pets.\n", "          $ref: '#/paths/~1pets/get/responses/200'\n", "circular-ref"),
    ],
)
def test_what_lets_no_client_be_planned_is_said(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    text: str,
    fault: str,
    code: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("old.yaml").write_text(DOCUMENT)
    Path("new.yaml").write_text(DOCUMENT.replace(text, fault))
    left, out, err = call(capsys, "old.yaml", "new.yaml")
    assert (left, out) == (3, "")
    assert f"error[{code}]" in err
    assert "--> new.yaml:" in err
