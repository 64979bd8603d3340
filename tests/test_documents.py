"""What a document says in passing, and what becomes of it: server variables, reserved headers, titles, defaults."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.lockfile import Lock
from clientwright.pipeline import generate

DOCUMENT = """
openapi: 3.1.0
info: {{title: {title}, version: '1'}}
servers: [{server}]
paths:
  /books:
    get:
      operationId: listBooks
      tags: [Books]
      parameters:
        - {{name: page, in: query, schema: {{type: integer, default: {first}}}}}
        - {{name: Authorization, in: header, schema: {{type: string}}}}
      responses:
        '200':
          description: Books.
          content: {{application/json: {{schema: {{type: array, items: {{type: string}}}}}}}}
"""
SERVER = "{url: 'https://{region}.example.com/{base}', variables: {region: {default: eu}, base: {default: v1}}}"


def files(tmp_path: Path, title: str = "Shop", server: str = SERVER, first: int = 1) -> tuple[dict[str, str], Report]:
    """The generated files by their names, and what was said."""
    document = tmp_path / "shop.yaml"
    document.write_text(DOCUMENT.format(title=title, server=server, first=first), "utf-8")
    report = Report()
    settings = ClientSettings(name="shop", spec=str(document), output=tmp_path / "out")
    generated = generate(settings, Lock(), report, lambda _: None)
    assert generated is not None
    return {Path(file.path).name: file.text for file in generated.files if "_runtime" not in file.path}, report


def test_server_variables_take_their_defaults(tmp_path: Path) -> None:
    assert '"https://eu.example.com/v1"' in files(tmp_path)[0]["client.py"]


def test_headers_that_openapi_reserves_are_no_arguments(tmp_path: Path) -> None:
    written, report = files(tmp_path)
    assert "uthorization" not in written["books.py"]
    assert [finding.code for finding in report] == ["ignored-header"]


@pytest.mark.parametrize(("first", "pagination"), [(1, 'PageNumber("page")'), (0, 'PageNumber("page", start=0)')])
def test_pages_count_from_the_default(first: int, pagination: str, tmp_path: Path) -> None:
    assert f"pagination={pagination}," in files(tmp_path, first=first)[0]["books.py"]


def test_a_title_that_means_something_in_the_client_module(tmp_path: Path) -> None:
    client = files(tmp_path, title="Base Client")[0]["client.py"]
    assert "class BaseClient(" not in client
    compile(client, "client.py", "exec")
