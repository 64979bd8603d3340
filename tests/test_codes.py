"""Every code that clientwright can emit has a meaning, a page that says it, and a broken document that shows it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from clientwright.codes import CODES, TOPICS
from tests.golden import check_text

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "diagnostics.md"
MAKERS = {"error", "warning", "note", "Diagnostic", "Fault", "UnreadableError", "make"}
"""What is called with a code first."""
UNSEEN = {"validator-failed"}
"""Says that a library failed; no document is known that makes it."""


def emitted() -> Iterator[str]:
    """The codes in the source of clientwright."""
    for path in sorted((ROOT / "generator" / "clientwright").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                match node.args[0]:
                    case ast.Constant(value=str(code)) if called in MAKERS:
                        yield code


def page() -> str:
    """The page that says what every code means."""
    lines = [
        "# Diagnostics",
        "",
        "Every finding has a code. An *error* means that the client would be wrong or incomplete: nothing is written.",
        "A *warning* means that the document breaks a rule and its meaning is clear; `--strict` makes it an error.",
        "A *note* tells a decision. `--format json`, `github` and `sarif` say the same to programs, to workflows of",
        "GitHub, and to code scanning.",
    ]
    for topic, codes in TOPICS.items():
        lines += ["", f"## {topic}", "", "| Code | Why | What to do |", "|---|---|---|"]
        lines += [f"| `{code}` | {meaning.cause} | {meaning.cure} |" for code, meaning in sorted(codes.items())]
    return "\n".join(lines) + "\n"


def shown() -> set[str]:
    """The codes in the expected diagnostics of broken documents."""
    texts = (path.read_text("utf-8") for path in ROOT.glob("tests/cases/*/diagnostics.txt"))
    return {code for text in texts for code in re.findall(r"^(?:error|warning|note)\[([\w-]+)\]", text, re.MULTILINE)}


def test_the_codes_that_are_emitted_are_those_with_a_meaning() -> None:
    assert set(emitted()) == set(CODES)


def test_the_page_is_up_to_date() -> None:
    check_text(PAGE, page())


def test_every_code_is_shown_by_a_broken_document() -> None:
    assert set(CODES) - shown() == UNSEEN


def test_there_is_a_broken_document_for_most_slips() -> None:
    assert len(list(ROOT.glob("tests/cases/broken-*/diagnostics.txt"))) >= 60


@pytest.mark.parametrize("code", CODES)
def test_meanings_are_sentences(code: str) -> None:
    for sentence in CODES[code]:
        assert re.fullmatch(r"(?:[A-Z].*|`.*)\.", sentence), sentence
        assert "|" not in sentence
