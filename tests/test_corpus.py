"""The corpus run, on five small documents: what it proves, and that it notices when something is wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from clientwright.diagnostics import Report
from clientwright.pipeline import load
from tests.corpus import forms
from tests.corpus.__main__ import run, unproved
from tests.corpus.documents import Entry, find_entries, operation_keys
from tests.corpus.proof import Proof, black_faults
from tests.corpus.table import show

ROOT = Path(__file__).parent.parent
SAMPLE = Path(__file__).parent / "corpus" / "sample"


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("corpus")


@pytest.fixture(scope="module")
def proofs(output: Path) -> list[Proof]:
    return run(find_entries(SAMPLE), output)


def test_every_document_of_the_sample_is_sound(proofs: list[Proof], output: Path) -> None:
    assert len(proofs) == 5
    assert [fault for proof in proofs for fault in proof.faults] == []
    assert run(find_entries(SAMPLE), output) == proofs, "which are taken from what was kept"
    table = show(proofs)
    assert "5 of 5 documents are sound" in table
    assert "8/8 operations, 4/4 schemas" in table
    assert "schemas that operations lead to are degraded to Any: 1 in " in table
    assert "this schema is broken, and typed as `…`" in table


def test_a_spoilt_client_is_noticed(proofs: list[Proof], output: Path) -> None:
    client = output / "workshop-2-0"
    lock = client / "clientwright.lock"
    kept = lock.read_text("utf-8")
    module = next(path for path in sorted((client / "src").rglob("resources/*.py")) if path.stem != "__init__")
    text = module.read_text("utf-8")
    content = json.loads(kept)
    content["operations"].popitem()
    lock.write_text(json.dumps(content), encoding="utf-8")
    module.write_text(f"{text}\nimport   nowhere\n", encoding="utf-8")
    from tests.corpus import proof

    entry = Entry("workshop-2.0.yaml", SAMPLE / "workshop-2.0.yaml")
    found = [*proof.check_operations(entry, client), *proof.check_modules(client)]
    assert found == [
        "1 of 2 operations are lost, such as PATCH /tools/{toolId}",
        "import: ModuleNotFoundError: No module named 'nowhere'",
    ]
    assert black_faults([client]) == {"workshop-2-0": [f"black: {module.name} would change"]}


def test_another_form_of_a_document_makes_the_same_client(monkeypatch: pytest.MonkeyPatch) -> None:
    document = load(str(SAMPLE / "library-3.0.json"), Report())
    assert document is not None
    assert [*forms.differences("shuffled", document), *forms.differences("versions", document)] == []
    monkeypatch.setattr(forms, "_rewrite", lambda schema: schema.pop("nullable", None))
    assert any(line.startswith("3.1.0: src/library/models/") for line in forms.differences("versions", document))


def test_operations_are_counted_across_files(tmp_path: Path) -> None:
    (tmp_path / "item.yaml").write_text("get: {}\npost: {}\nparameters: []\n", encoding="utf-8")
    (tmp_path / "api.yaml").write_text("openapi: 3.1.0\npaths: {/a: {$ref: item.yaml}, /b: {query: {}}}\n", "utf-8")
    (entry,) = find_entries(tmp_path)
    assert operation_keys(entry.path) == {"GET /a", "POST /a"}


def test_constructs_without_a_case_are_named(tmp_path: Path) -> None:
    assert unproved(tmp_path) == []
    (tmp_path / "INDEX.json").write_text('[{"features": ["allOf", "telepathy"]}]', "utf-8")
    assert unproved(tmp_path) == ["telepathy"]


def test_a_corpus_that_is_not_there_is_named(tmp_path: Path) -> None:
    finished = subprocess.run(
        [sys.executable, "-m", "tests.corpus", str(tmp_path / "nowhere")],
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 1
    assert finished.stderr.startswith(f"there is no folder {tmp_path / 'nowhere'}: name one")
