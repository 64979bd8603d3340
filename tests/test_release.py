"""`clientwright release`, in a repository of its own: which version, which changelog, and what it refuses."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from pathlib import Path

import pytest

from clientwright.cli import main
from clientwright.releasing import with_entry
from tests.repositories import commit, git

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
MORE = (
    DOCUMENT
    + """\
    post:
      operationId: createPet
      responses:
        "204": {description: Done.}
"""
)
STRICTER = DOCUMENT.replace("in: query,", "in: query, required: true,")
SETTINGS = """\
[clients.pets]
spec = "pets.yaml"
output = "client"
"""


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A client that is generated and committed, and was never released."""
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    (tmp_path / "pets.yaml").write_text(DOCUMENT)
    (tmp_path / "clientwright.toml").write_text(SETTINGS)
    monkeypatch.chdir(tmp_path)
    assert run("generate") == 0
    commit(tmp_path)
    return tmp_path


@pytest.fixture
def released(repository: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The same after its first release."""
    assert run("release") == 0
    commit(repository)
    git(repository, "tag", "pets-v0.1.0")
    capsys.readouterr()
    return repository


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert isinstance(left.value.code, int)
    return left.value.code


def versions(folder: Path) -> set[str]:
    """The version of the client, wherever it is said."""
    project = tomllib.loads((folder / "client/pyproject.toml").read_text())["project"]["version"]
    lock = json.loads((folder / "client/clientwright.lock").read_text())["version"]
    (module,) = re.findall('__version__ = "(.*)"', (folder / "client/src/pets/__init__.py").read_text())
    return {project, lock, module}


def change(folder: Path, document: str, settings: str = SETTINGS) -> None:
    (folder / "pets.yaml").write_text(document)
    (folder / "clientwright.toml").write_text(settings)
    assert run("generate") == 0
    commit(folder)


def test_the_first_release_keeps_the_first_version(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("release") == 0
    said = capsys.readouterr()
    assert said.out.endswith("pets: 0.1.0; client/CHANGELOG.md says what changed\n")
    assert "git tag pets-v0.1.0" in said.err
    assert versions(repository) == {"0.1.0"}
    assert "The first release, with 1 operation." in (repository / "client/CHANGELOG.md").read_text()


def test_nothing_is_released_where_nothing_changed(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("release") == 0
    assert capsys.readouterr().out == "pets: nothing changed since 0.1.0, so there is nothing to release\n"
    assert versions(released) == {"0.1.0"}


@pytest.mark.parametrize(
    ("document", "version", "line"),
    [
        (MORE, "0.1.1", "### Added\n\n- "),
        (STRICTER, "0.2.0", "### Breaking\n\n- "),
        (DOCUMENT.replace("Some pets.", "All pets."), "0.1.1", "### "),
    ],
    ids=["more", "stricter", "described"],
)
def test_the_document_decides(
    document: str, version: str, line: str, released: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(released, document)
    assert run("release", "--dry-run") == 0
    assert versions(released) == {"0.1.0"}
    assert run("release") == 0
    capsys.readouterr()
    assert versions(released) == {version}
    changelog = (released / "client/CHANGELOG.md").read_text()
    latest, first = re.findall(r"^## \[(.*)\] - \d{4}-\d\d-\d\d$", changelog, re.MULTILINE)
    assert (latest, first) == (version, "0.1.0")
    assert line in changelog
    assert run("generate", "--check") == 0, "what was released is what the document gives"


RENAMED = SETTINGS + 'operations.listPets.name = "animals.all"\n'
LINE = "The method `pets.list` is called `animals.all` (GET /pets)"


def changelog(folder: Path) -> str:
    return (folder / "client/CHANGELOG.md").read_text().replace("&#8203;", "")


def aliases(folder: Path) -> list[tuple[str, str | None]]:
    lock = json.loads((folder / "client/clientwright.lock").read_text())
    return [(entry["name"], entry["since"]) for entry in lock.get("aliases", ())]


def tagged(folder: Path, version: str) -> None:
    assert run("release") == 0
    assert versions(folder) == {version}
    commit(folder)
    git(folder, "tag", f"pets-v{version}")


def test_an_earlier_name_stays_until_the_next_major_version(released: Path) -> None:
    change(released, DOCUMENT, RENAMED)
    assert aliases(released) == [("pets.list", None)]
    tagged(released, "0.1.1")
    assert aliases(released) == [("pets.list", "0.1.1")]
    assert (released / "client/api.md").read_text().endswith("- `client.pets.list` → `client.animals.all`\n")
    assert run("explain", "pets.list") == 0
    assert f"- {LINE}; the old name is deprecated.\n" in changelog(released)
    change(released, MORE, RENAMED)
    tagged(released, "0.1.2")
    assert aliases(released) == [("pets.list", "0.1.1")]
    change(released, STRICTER, RENAMED)
    tagged(released, "0.2.0")
    assert aliases(released) == []
    assert "### Gone\n\n- `pets.create`\n- `pets.list`\n" in changelog(released)
    assert run("generate", "--check") == 0


def test_without_an_alias_another_name_breaks_callers(released: Path) -> None:
    (released / "clientwright.toml").write_text(RENAMED)
    assert run("generate", "--no-aliases") == 0
    commit(released)
    assert aliases(released) == []
    tagged(released, "0.2.0")
    assert f"- {LINE}.\n" in changelog(released)


def test_a_name_that_no_release_had_does_not_stay(released: Path) -> None:
    change(released, DOCUMENT, RENAMED.replace("animals.all", "animals.some"))
    change(released, DOCUMENT, RENAMED)
    assert aliases(released) == [("animals.some", None), ("pets.list", None)]
    tagged(released, "0.1.1")
    assert aliases(released) == [("pets.list", "0.1.1")]
    change(released, DOCUMENT, RENAMED.replace("animals.all", "animals.some"))
    change(released, DOCUMENT, RENAMED)
    assert run("release") == 0
    assert versions(released) == {"0.1.1"}, "it is what was released"


def test_a_first_release_has_no_earlier_names(repository: Path) -> None:
    change(repository, DOCUMENT, RENAMED)
    assert aliases(repository) == [("pets.list", None)]
    tagged(repository, "0.1.0")
    assert aliases(repository) == []


def test_a_gap_of_another_name_breaks_nobody(released: Path) -> None:
    path = (
        "  /pets/{ID}:\n    get:\n      operationId: getPet\n      parameters: [{name: ID, in: path, required: true}]\n"
    )
    path += '      responses: {"204": {description: Done.}}\n'
    change(released, DOCUMENT + path.replace("ID", "id"))
    tagged(released, "0.1.1")
    (released / "pets.yaml").write_text(DOCUMENT + path.replace("ID", "petId"))
    compared = ("diff", "pets-v0.1.1:pets.yaml", "pets.yaml", "--fail-on", "breaking")
    assert run(*compared) == 0
    change(released, DOCUMENT + path.replace("ID", "petId"))
    assert run(*compared) == 0
    tagged(released, "0.1.2")
    assert aliases(released) == [("id", "0.1.2")]


def test_the_version_may_be_higher_and_not_lower(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(released, STRICTER)
    assert run("release", "--as", "0.1.1") == 2
    assert "0.1.1 is not enough after 0.1.0: the changes are major ones, which ask for 0.2.0" in capsys.readouterr().err
    assert run("release", "--as", "one") == 2
    assert versions(released) == {"0.1.0"}
    assert run("release", "--as", "1.0.0") == 0
    assert versions(released) == {"1.0.0"}
    commit(released)
    git(released, "tag", "v1.0.0")
    change(released, DOCUMENT.replace("/pets", "/animals"))
    assert run("release") == 0
    assert versions(released) == {"2.0.0"}


def test_levels_of_the_allow_file_count(released: Path) -> None:
    (released / "clientwright-allow.toml").write_text('[levels]\n"*" = "non-breaking"\n')
    change(released, STRICTER)
    assert run("release") == 0
    assert versions(released) == {"0.1.1"}


def test_what_is_not_committed_is_not_released(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (released / "pets.yaml").write_text(MORE)
    assert run("release") == 2
    assert capsys.readouterr().err == (
        "error: commit first, so that a release is what the repository holds; not committed: pets.yaml\n"
    )
    assert versions(released) == {"0.1.0"}


def test_an_edit_by_hand_is_not_released(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    module = released / "client/src/pets/client.py"
    module.write_text(module.read_text() + "\n# mine\n")
    (released / "pets.yaml").write_text(MORE)
    commit(released)
    assert run("release") == 2
    assert "client/src/pets/client.py" in capsys.readouterr().err
    assert module.read_text().endswith("# mine\n")
    assert versions(released) == {"0.1.0"}


def test_without_a_tag_one_has_to_say_since_when(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(released, MORE)
    assert run("release", "--as", "1.0.0") == 0
    commit(released)
    change(released, DOCUMENT)
    assert run("release") == 2
    assert (
        "there is no tag `pets-v1.0.0` or `v1.0.0`: name the last release with --since REV" in capsys.readouterr().err
    )
    assert run("release", "--since", "HEAD~1") == 0
    assert versions(released) == {"2.0.0"}


def test_a_client_is_named(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("release", "dogs") == 2
    assert "no client is called 'dogs'; configured: pets" in capsys.readouterr().err


def test_a_filter_takes_names_away(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(released, MORE)
    assert run("release") == 0
    commit(released)
    git(released, "tag", "pets-v0.1.1")
    change(released, MORE, SETTINGS + 'exclude = ["id:createPet"]\n')
    assert run("release") == 0
    assert versions(released) == {"0.2.0"}
    assert "### Gone\n\n- `pets.create`\n" in (released / "client/CHANGELOG.md").read_text()


OVERLAY = """\
overlay: 1.0.0
info: {title: Ours, version: "1"}
actions:
  - target: $.paths['/pets'].get.parameters[0]
    update: {required: REQUIRED}
"""


def test_an_overlay_is_a_part_of_the_document(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with_overlay = SETTINGS + 'overlays = ["ours.yaml"]\n'
    (released / "ours.yaml").write_text(OVERLAY.replace("REQUIRED", "false"))
    change(released, DOCUMENT, with_overlay)
    capsys.readouterr()
    assert run("release") == 0
    assert "nothing changed since 0.1.0" in capsys.readouterr().out
    (released / "ours.yaml").write_text(OVERLAY.replace("REQUIRED", "true"))
    change(released, DOCUMENT, with_overlay)
    tagged(released, "0.2.0")
    assert "query parameter `limit`" in changelog(released)


def test_what_is_no_version_is_refused(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("release", "--as", "1.0") == 2
    assert capsys.readouterr().err == "error: '1.0' is no version, such as 1.2.0\n"
    assert versions(repository) == {"0.1.0"}


def test_a_release_without_a_lockfile_is_none(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(released, "rm", "--quiet", "--cached", "client/clientwright.lock")
    git(released, "commit", "--quiet", "--message=lost")
    git(released, "tag", "lost")
    commit(released)
    assert run("release", "--since", "lost") == 2
    assert "error: the last release has no lockfile: revision `lost` has no file" in capsys.readouterr().err


def test_the_version_may_be_all_that_changes(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("release", "--as", "0.0.9") == 2
    assert "0.0.9 is not enough after 0.1.0\n" in capsys.readouterr().err
    assert run("release", "--as", "0.1.0") == 0
    assert "nothing changed since 0.1.0" in capsys.readouterr().out
    assert run("release", "--as", "1.0.0") == 0
    assert "0.1.0 -> 1.0.0" in capsys.readouterr().out
    assert "- Nothing but the version." in (released / "client" / "CHANGELOG.md").read_text()


def test_a_first_release_is_not_below_what_the_client_is(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("release", "--as", "0.0.1") == 2
    assert "0.0.1 is not enough: the client has the version 0.1.0 already" in capsys.readouterr().err


def test_a_repository_is_needed(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(repository / ".git")
    assert run("release") == 2
    assert "this is no git repository" in capsys.readouterr().err


def test_git_is_needed(released: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PATH", str(released))
    assert run("release") == 2
    assert capsys.readouterr().err.startswith("error: a release needs git: ")


def test_entries_of_people_stay() -> None:
    entry = "## [2.0.0] - 2026-11-26\n\n- New.\n"
    assert with_entry("# Changes\n\nOurs.\n\n## [1.0.0]\n\n- Old.\n", entry) == (
        "# Changes\n\nOurs.\n\n## [2.0.0] - 2026-11-26\n\n- New.\n\n## [1.0.0]\n\n- Old.\n"
    )
    assert with_entry("# Changes", entry) == f"# Changes\n\n{entry}"
