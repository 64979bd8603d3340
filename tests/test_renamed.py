"""Everything in a client has another name than before, and works by its old one; `tests.renamed` tries all cases."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.clients import CASES
from tests.renamed import check_calls, check_models, check_style, renamed

CHOSEN = {"all-of", "conditions", "enums", "forms", "pagination", "streams"}


@pytest.mark.parametrize("case", [case for case in CASES if case.name in CHOSEN], ids=lambda case: case.name)
def test_all_old_names_work(case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = renamed(case)
    check_style(built)
    built.write(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    assert check_calls(built) > 0
    check_models(built)
