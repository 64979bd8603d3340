"""What fuzzing found once does not come back, and a few documents are tried each time; `make fuzz` tries many."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.fuzz.__main__ import CORPUS, fuzz_generating, fuzz_reading
from tests.fuzz.targets import check_generating, check_reading

KEPT = sorted(CORPUS.iterdir())


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.name)
def test_what_failed_once(path: Path, tmp_path: Path) -> None:
    content = path.read_bytes()
    if path.suffix == ".json":
        check_generating(json.loads(content), tmp_path)
    check_reading(content)


def test_texts_by_chance() -> None:
    fuzz_reading(1)


def test_documents_by_chance() -> None:
    fuzz_generating(1)
