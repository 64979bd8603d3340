"""A client carries of the runtime what its document needs, and nothing that refers to what is not there."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.clients import CASES, build

RARE = {
    "multipart",
    "markup",
    "streams",
    "framing",
    "header_values",
    "webhooks",
    "links",
    "grants",
    "oauth",
    "orders",
    "digest",
}
WITH = {
    "multipart": {"multipart", "markup"},
    "xml": {"markup"},
    "streams": {"streams", "framing"},
    "webhooks": {"webhooks"},
    "response-headers": {"header_values"},
    "links": {"links"},
    "grants": {"grants", "oauth", "orders"},
    "oauth": {"grants", "oauth", "orders", "digest"},
    "enums": set[str](),
}
"""What of it the clients of these cases have."""


def runtime_of(case: Path) -> dict[str, str]:
    marker = "/_runtime/"
    files = build(case).files.items()
    return {path.partition(marker)[2].removesuffix(".py"): text for path, text in files if marker in path}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nothing_refers_to_a_module_that_is_not_there(case: Path) -> None:
    runtime = runtime_of(case)
    for name, text in runtime.items():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ImportFrom) and node.level == 1:
                modules = [node.module] if node.module else []
                assert set(modules) <= runtime.keys(), name


@pytest.mark.parametrize("name", WITH)
def test_rare_modules_are_there_where_the_document_needs_them(name: str) -> None:
    case = next(case for case in CASES if case.name == name)
    assert runtime_of(case).keys() & RARE == WITH[name]
