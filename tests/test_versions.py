"""One API written in every version of OpenAPI: the client is the same, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.lockfile import Lock
from clientwright.pipeline import generate
from clientwright.printers.terminal import render_terminal

VERSIONS = Path(__file__).parent / "versions"
DOCUMENTS = sorted(VERSIONS.iterdir())


def client(document: Path) -> dict[str, str]:
    """The client for a document, its lockfile left out: that names the version."""
    report = Report()
    settings = ClientSettings(name="petstore", spec=str(document), output=Path())
    generated = generate(settings, Lock(), report, lambda _: None)
    assert generated is not None, render_terminal(report)
    assert not report.diagnostics, render_terminal(report)
    assert generated.coverage.percent == 100
    return {file.path: file.text for file in generated.files if file.path != "clientwright.lock"}


@pytest.fixture(scope="module")
def expected() -> dict[str, str]:
    return client(VERSIONS / "openapi-3.1.yaml")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_the_version_of_the_document_does_not_matter(document: Path, expected: dict[str, str]) -> None:
    made = client(document)
    assert made.keys() == expected.keys()
    for path, text in made.items():
        assert text == expected[path], path
