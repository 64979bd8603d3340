"""Every construct that real documents are known for has a case that holds it, and whose `use.py` round-trips values."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.clients import CASES

FEATURES: dict[str, list[str]] = tomllib.loads(
    Path(__file__).parent.joinpath("cases", "FEATURES.toml").read_text("utf-8")
)


def documents(case: Path) -> str:
    """The text of all files of the case's document."""
    paths = sorted(path for path in case.rglob("*.yaml") if "expected" not in path.relative_to(case).parts)
    return "\n".join(path.read_text("utf-8") for path in paths)


@pytest.mark.parametrize("feature", FEATURES)
def test_a_case_holds_it(feature: str) -> None:
    name, pattern = FEATURES[feature]
    (case,) = [case for case in CASES if case.name == name]
    assert re.search(pattern, documents(case), re.MULTILINE), f"{name} does not hold {pattern}"
