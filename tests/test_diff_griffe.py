"""griffe, which knows nothing of documents, compares the two packages: it finds no break that we do not list.

Attributes of models are no matter of griffe's, for it looks at functions, bases and what is there at all.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.griffe_check import check, described

DIFF = Path(__file__).parent / "diff"
FOUND = (
    "api-removed-without-deprecation",
    "api-security-component-removed",
    "parameter-added-required",
    "parameter-removed",
    "path-parameter-renamed",
    "python-class-renamed",
    "python-member-removed",
    "python-member-renamed",
    "python-method-moved",
    "python-method-renamed",
    "reports/orders",
    "request-body-removed",
)
"""Pairs of which griffe finds something."""
ONLY_OURS = ("became-enum", "python-base-changed", "response-property-became-optional")
"""Pairs of which it finds nothing, for what breaks is a type, or a base in a stub."""


@pytest.mark.parametrize("name", FOUND + ONLY_OURS)
def test_griffe_finds_nothing_that_is_not_listed(name: str, tmp_path: Path) -> None:
    checked = check(DIFF / name / "old.yaml", DIFF / name / "new.yaml", tmp_path)
    assert [described(one) for one in checked.missed] == []
    assert any(change.python == "breaking" for change in checked.comparison.changes)
    assert bool(checked.found) == (name in FOUND)
