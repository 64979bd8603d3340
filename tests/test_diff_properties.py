"""What holds of every comparison: spelling does not matter, and requests and answers mirror one another."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from clientwright.config import ClientSettings
from clientwright.diff import compare
from clientwright.diff.model import LEVELS, Level, worst
from clientwright.diff.rules.schemas import COME_AND_GO, COUNTS, LIMITS, ONLY_COME_AND_GO
from clientwright.lockfile import Lock
from tests.corpus.same import turned

CASES = {path.parent.name: path.parent for path in sorted((Path(__file__).parent / "diff").glob("*/old.yaml"))}
SAMPLE = sorted((Path(__file__).parent / "corpus" / "sample").iterdir())
NOTES = ("default-value", "discriminator")
"""What says nothing about which values there are."""
FACETS = [*LIMITS, *COUNTS, *COME_AND_GO, *ONLY_COME_AND_GO]
CONSTRAINTS = [
    name for name in CASES if any(name.startswith(f"{facet}-") for facet in FACETS) and not name.startswith(NOTES)
]


def level(old: Path, new: Path) -> tuple[Level, Level]:
    """The worst levels on the wire and in Python."""
    settings = ClientSettings(name="diff", spec="", output=Path())
    comparison, _ = compare(str(old), str(new), settings, Lock())
    assert comparison is not None
    return worst(change.wire for change in comparison.changes), worst(change.python for change in comparison.changes)


@pytest.mark.parametrize("name", CASES)
def test_order_and_spelling_do_not_matter(name: str, tmp_path: Path) -> None:
    document = CASES[name] / "new.yaml"
    other = tmp_path / "new.json"
    other.write_text(json.dumps(turned(yaml.safe_load(document.read_text()))))
    assert level(document, other) == ("none", "none")


@pytest.mark.parametrize("document", SAMPLE, ids=lambda path: path.name)
def test_a_real_document_does_not_differ_from_itself(document: Path, tmp_path: Path) -> None:
    shuffled = tmp_path / "shuffled.json"
    shuffled.write_text(json.dumps(turned(yaml.safe_load(document.read_text())), default=str))
    assert level(document, document) == ("none", "none")
    assert level(document, shuffled) == ("none", "none")


@pytest.mark.parametrize("name", CONSTRAINTS)
def test_what_breaks_requests_breaks_answers_the_other_way_round(name: str, tmp_path: Path) -> None:
    files: dict[tuple[str, str], Path] = {}
    for side in ("old", "new"):
        for kind, path in (("request", "/pets"), ("response", "/pets/{id}")):
            content = yaml.safe_load((CASES[name] / f"{side}.yaml").read_text())
            content["paths"] = {path: content["paths"][path]}
            files[kind, side] = tmp_path / f"{kind}-{side}.json"
            files[kind, side].write_text(json.dumps(content))
    asked = level(files["request", "old"], files["request", "new"])[0]
    answered = level(files["response", "new"], files["response", "old"])[0]
    is_bad = LEVELS.index("dangerous")
    assert (LEVELS.index(asked) >= is_bad) == (LEVELS.index(answered) >= is_bad)
