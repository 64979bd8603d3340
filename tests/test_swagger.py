"""Swagger 2.0 in the words of OpenAPI 3.0: what moves where, and that findings still name the place in the text."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientwright.diagnostics import Report
from clientwright.parser.upgrade import upgrade
from clientwright.pointer import Pointer
from clientwright.source.document import Document, JsonValue, parse_reference
from clientwright.source.reading import read

HEAD = "swagger: '2.0'\ninfo: {title: A, version: '1'}\n"


def upgraded(tmp_path: Path, text: str) -> tuple[Document, Report]:
    file = tmp_path / "spec.yaml"
    file.write_text(HEAD + text, encoding="utf-8")
    report = Report()
    document = read(str(file), report)
    assert document is not None
    return upgrade(document, report), report


def at(document: Document, reference: str) -> JsonValue:
    node = document.node.at(parse_reference(reference, document.name))
    return node.value if node is not None else None


@pytest.mark.parametrize(
    ("text", "servers"),
    [
        ("", [{"url": "/"}]),
        ("basePath: /v1", [{"url": "/v1"}]),
        ("host: a.io", [{"url": "https://a.io"}]),
        ("host: a.io\nbasePath: /", [{"url": "https://a.io"}]),
        ("host: a.io:8080\nbasePath: v1/\nschemes: [http]", [{"url": "http://a.io:8080/v1"}]),
        ("host: a.io\nschemes: [ws]", [{"url": "https://a.io"}]),
        (
            "host: a.io\nschemes: [http, https]",
            [{"url": "https://a.io", "name": "https"}, {"url": "http://a.io", "name": "http"}],
        ),
    ],
)
def test_servers_come_from_host_path_and_schemes(tmp_path: Path, text: str, servers: JsonValue) -> None:
    document, _ = upgraded(tmp_path, f"{text}\npaths: {{}}\n")
    assert at(document, "#/servers") == servers


@pytest.mark.parametrize(
    ("form", "style"),
    [
        ("", {"style": "form", "explode": False}),
        ("collectionFormat: csv, ", {"style": "form", "explode": False}),
        ("collectionFormat: ssv, ", {"style": "spaceDelimited", "explode": False}),
        ("collectionFormat: tsv, ", {"style": "tabDelimited", "explode": False}),
        ("collectionFormat: pipes, ", {"style": "pipeDelimited", "explode": False}),
        ("collectionFormat: multi, ", {"style": "form", "explode": True}),
    ],
)
def test_forms_of_lists_become_styles(tmp_path: Path, form: str, style: dict[str, JsonValue]) -> None:
    text = f"parameters:\n  a: {{name: a, in: query, type: array, {form}items: {{type: string}}}}\npaths: {{}}\n"
    document, report = upgraded(tmp_path, text)
    schema: JsonValue = {"type": "array", "items": {"type": "string"}}
    assert at(document, "#/components/parameters/a") == {"name": "a", "in": "query", "schema": schema, **style}
    assert not report.diagnostics


@pytest.mark.parametrize(
    ("form", "style"), [("ssv", "spaceDelimited"), ("tsv", "tabDelimited"), ("pipes", "pipeDelimited")]
)
@pytest.mark.parametrize("place", ["path", "header"])
def test_lists_in_paths_and_headers_have_styles_too(tmp_path: Path, form: str, style: str, place: str) -> None:
    text = (
        f"parameters:\n  a: {{name: a, in: {place}, type: array, collectionFormat: {form}, items: {{}}}}\npaths: {{}}\n"
    )
    document, report = upgraded(tmp_path, text)
    assert at(document, "#/components/parameters/a/style") == style
    assert not report.diagnostics


@pytest.mark.parametrize(("form", "place"), [("words", "query"), ("multi", "path"), ("multi", "header")])
def test_a_list_without_a_style_is_text(tmp_path: Path, form: str, place: str) -> None:
    text = (
        f"parameters:\n  a: {{name: a, in: {place}, type: array, collectionFormat: {form}, items: {{}}}}\npaths: {{}}\n"
    )
    document, report = upgraded(tmp_path, text)
    assert at(document, "#/components/parameters/a/schema") == {"type": "string"}
    assert [(finding.code, str(finding.place)) for finding in report] == [("degraded", "#/parameters/a")]


OPERATION = """
consumes: [application/json]
produces: [application/json, application/xml]
paths:
  /a:
    post:
      parameters:
        - {name: first, in: body, schema: {type: object}}
        - {name: second, in: query, type: string}
      responses:
        '200': {description: A., schema: {$ref: '#/definitions/A'}}
        '400': {description: A., schema: {$ref: '#/paths/~1a/post/responses/200/schema'}}
        '500': {$ref: '#/responses/E'}
definitions:
  A: {type: object, properties: {b: {$ref: '#/definitions/A/properties/c'}, c: {type: string}}}
responses:
  E: {description: E.}
"""


def test_references_lead_to_where_things_went(tmp_path: Path) -> None:
    document, _ = upgraded(tmp_path, OPERATION)
    responses = "#/paths/~1a/post/responses"
    assert at(document, f"{responses}/200/content/application~1xml/schema") == {"$ref": "#/components/schemas/A"}
    moved = f"{responses}/200/content/application~1json/schema"
    assert at(document, f"{responses}/400/content/application~1json/schema") == {"$ref": moved}
    assert at(document, f"{responses}/500") == {"$ref": "#/components/responses/E"}
    assert at(document, "#/components/schemas/A/properties/b") == {"$ref": "#/components/schemas/A/properties/c"}


def test_findings_name_the_place_in_the_text(tmp_path: Path) -> None:
    document, report = upgraded(tmp_path, OPERATION)
    operation = ("paths", "/a", "post")
    moves = {
        (*operation, "requestBody", "content", "application/json", "schema", "type"): "parameters/0/schema/type",
        (*operation, "parameters", "0", "schema", "type"): "parameters/1/type",
        (*operation, "responses", "200", "content", "application/xml", "schema"): "responses/200/schema",
    }
    for tokens, old in moves.items():
        report.note("x", Pointer(document.name, tokens), "here")
        assert str(report.diagnostics[-1].place) == f"#/paths/~1a/post/{old}"
    assert document.locate(Pointer(document.name, ("components", "schemas", "A")), True).line == 17
