"""The Cyclr document with one honest mistake: a located message, the right exit code, and a client left untouched.

Each mistake is an edit of `spec/cyclr.yaml`; what the command line says to it stands beside, in `<name>.txt`.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from clientwright.cli import main

ROOT = Path(__file__).parents[2]
CYCLR = ROOT.joinpath("spec", "cyclr.yaml").read_text("utf-8")
FAULTY, UNREADABLE = 1, 3

MISTAKES: dict[str, tuple[str, str, int]] = {
    "ref-typo": (
        "items:\n                  $ref: '#/components/schemas/Account'",
        "items:\n                  $ref: '#/components/schemas/Acount'",
        FAULTY,
    ),
    "response-typo": (
        "responses:\n        '200':\n          description: Cycle deleted",
        "response:\n        '200':\n          description: Cycle deleted",
        FAULTY,
    ),
    "missing-response": (
        """      responses:
        '200':
          description: Cycle deleted successfully
        '401':
          description: Unauthorized
        '404':
          description: Cycle not found
""",
        "      responses: {}\n",
        FAULTY,
    ),
    "undeclared-path-parameter": ("  /cycles/{cycleId}/activate:", "  /cycles/{cycleID}/activate:", FAULTY),
    "duplicate-operation-id": ("operationId: deactivateCycle", "operationId: activateCycle", FAULTY),
    "yaml-indentation": ("  title: Cyclr API\n", "  title: Cyclr API\n   version: 1.0.0\n", UNREADABLE),
    "yaml-tab": ("  title: Cyclr API\n", "\ttitle: Cyclr API\n", UNREADABLE),
    "unknown-version": ("openapi: 3.1.0", "openapi: 4.0.0", FAULTY),
    "missing-version": ("openapi: 3.1.0\n", "", FAULTY),
    "duplicate-key": ("        Version:\n          type: string", "        Name:\n          type: string", FAULTY),
    "type-typo": (
        "type: integer\n          description: Page number",
        "type: integr\n          description: Page number",
        FAULTY,
    ),
    "undefined-security": ("security:\n  - bearerAuth: []", "security:\n  - bearer: []", FAULTY),
    "parameter-in-typo": ("      in: header\n", "      in: headers\n", FAULTY),
    "missing-title": ("  title: Cyclr API\n", "", FAULTY),
    "unclosed-quote": ("description: Cyclr US API", "description: 'Cyclr US API", UNREADABLE),
}


@pytest.fixture(scope="module")
def generated() -> dict[str, bytes]:
    folder = ROOT / "generated" / "cyclr"
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "generated", tmp_path / "generated", ignore=ignored)
    (tmp_path / "spec").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def check(project: Path, document: str, name: str, capsys: pytest.CaptureFixture[str]) -> int:
    """The exit code for the document; what is said about it must be what stands in the file of that name."""
    (project / "spec" / "cyclr.yaml").write_text(document, "utf-8")
    with pytest.raises(SystemExit) as leaving:
        main(["generate"])
    said = capsys.readouterr()
    assert said.out == ""
    expected = Path(__file__).with_name(f"{name}.txt")
    if os.environ.get("CLIENTWRIGHT_GOLDEN") == "1":
        expected.write_text(said.err, "utf-8")
    assert said.err == expected.read_text("utf-8")
    assert isinstance(leaving.value.code, int)
    return leaving.value.code


def files_below(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_and_nothing_is_touched(
    name: str, project: Path, generated: dict[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    right, wrong, code = MISTAKES[name]
    assert right in CYCLR
    assert check(project, CYCLR.replace(right, wrong, 1), name, capsys) == code
    assert files_below(project / "generated" / "cyclr") == generated


@pytest.mark.parametrize(
    ("name", "document", "code"),
    [("empty", "", UNREADABLE), ("cut-off", CYCLR[: CYCLR.index("operationId: listCycles")], FAULTY)],
)
def test_a_document_that_was_lost(
    name: str, document: str, code: int, project: Path, generated: dict[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(project, document, name, capsys) == code
    assert files_below(project / "generated" / "cyclr") == generated
