"""A client carries of the runtime what its document needs, and nothing that refers to what is not there."""

from __future__ import annotations

import ast

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


def runtime_of(name: str) -> dict[str, str]:
    case = next(case for case in CASES if case.name == name)
    marker = "/_runtime/"
    files = build(case).files.items()
    return {path.partition(marker)[2].removesuffix(".py"): text for path, text in files if marker in path}


@pytest.mark.parametrize("name", WITH)
def test_nothing_refers_to_a_module_that_is_not_there(name: str) -> None:
    runtime = runtime_of(name)
    for module, text in runtime.items():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ImportFrom) and node.level == 1:
                modules = [node.module] if node.module else []
                assert set(modules) <= runtime.keys(), module


@pytest.mark.parametrize("name", WITH)
def test_rare_modules_are_there_where_the_document_needs_them(name: str) -> None:
    assert runtime_of(name).keys() & RARE == WITH[name]
