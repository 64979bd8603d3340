"""Upgrading: the dialect of OpenAPI 3.0 in that of 3.1, with data and newer documents left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientwright.diagnostics import Report
from clientwright.parser.upgrade import upgrade
from clientwright.parser.validate import validate
from clientwright.source.document import Document, JsonValue
from clientwright.source.reading import read
from clientwright.source.yaml import load_yaml


def document(text: str, version: str = "3.0.3") -> Document:
    loaded = load_yaml(f"openapi: {version}\ncomponents:\n  schemas:\n    A: {text}\n", "spec.yaml")
    return Document("spec.yaml", text, loaded.root, lambda pointer, is_key: pytest.fail("no place is asked for"), "")


def upgraded(text: str, version: str = "3.0.3") -> JsonValue:
    node = upgrade(document(text, version), Report()).node.get("components")
    schemas = node.get("schemas") if node else None
    schema = schemas.get("A") if schemas else None
    assert schema is not None
    return schema.value


REF = "#/components/schemas/A"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{type: string, nullable: true}", {"type": ["string", "null"]}),
        ("{type: string, nullable: false}", {"type": "string"}),
        ("{type: string, enum: [a], nullable: true}", {"type": ["string", "null"], "enum": ["a", None]}),
        ("{nullable: true}", {}),
        ("{properties: {}, nullable: true}", {"properties": {}, "type": ["object", "null"]}),
        (
            f"{{$ref: '{REF}', nullable: true, description: x}}",
            {"description": "x", "anyOf": [{"$ref": REF}, {"type": "null"}]},
        ),
        (
            f"{{allOf: [{{$ref: '{REF}'}}], nullable: true}}",
            {"anyOf": [{"allOf": [{"$ref": REF}]}, {"type": "null"}]},
        ),
        ("{oneOf: [{type: string}], nullable: true}", {"oneOf": [{"type": "string"}, {"type": "null"}]}),
        ("{minimum: 1, exclusiveMinimum: true}", {"exclusiveMinimum": 1}),
        ("{maximum: 1, exclusiveMaximum: false}", {"maximum": 1}),
        ("{exclusiveMaximum: 3}", {"exclusiveMaximum": 3}),
        ("{example: {nullable: true}}", {"examples": [{"nullable": True}]}),
        (
            "{default: {nullable: true}, enum: [{nullable: true}]}",
            {"default": {"nullable": True}, "enum": [{"nullable": True}]},
        ),
        (
            "{properties: {nullable: {type: string, nullable: true}}}",
            {"properties": {"nullable": {"type": ["string", "null"]}}},
        ),
        (
            "{items: {type: string, format: byte, nullable: true}}",
            {"items": {"type": ["string", "null"], "format": "byte"}},
        ),
    ],
)
def test_schemas_of_3_0_are_rewritten(before: str, after: JsonValue) -> None:
    assert upgraded(before) == after


def test_a_newer_document_comes_back_itself() -> None:
    newer = document("{type: [string, 'null'], exclusiveMinimum: 1}", "3.1.0")
    assert upgrade(newer, Report()).root == newer.root


def test_nullable_is_honoured_in_newer_documents() -> None:
    assert upgraded("{type: string, nullable: true}", "3.1.0") == {"type": ["string", "null"]}
    assert upgraded("{type: [string, integer], nullable: true}", "3.1.0") == {"type": ["string", "integer", "null"]}
    assert upgraded("{type: [string, 'null'], nullable: true}", "3.1.0") == {"type": ["string", "null"]}


def test_a_list_of_items_speaks_of_the_first_elements() -> None:
    before = "{type: array, items: [{type: string}], additionalItems: {type: integer}}"
    after = {"type": "array", "prefixItems": [{"type": "string"}], "items": {"type": "integer"}}
    assert upgraded(before) == upgraded(before, "3.1.0") == after


def test_a_list_of_items_of_no_array_lists_alternatives() -> None:
    before = "{items: [{type: string}, {type: object, properties: {a: {type: integer}}}]}"
    after = {"anyOf": [{"type": "string"}, {"type": "object", "properties": {"a": {"type": "integer"}}}]}
    assert upgraded(before) == after
    report = Report()
    upgrade(document(before), report)
    assert [(finding.code, finding.severity) for finding in report] == [("older-form", "warning")]


def test_the_original_stays_as_it_was() -> None:
    text = "{type: string, nullable: true, items: {minimum: 1, exclusiveMinimum: true}}"
    original = document(text)
    upgrade(original, Report())
    assert original.root == document(text).root


def test_aliases_are_rewritten_once_each() -> None:
    assert upgraded("{properties: {a: &a {minimum: 1, exclusiveMinimum: true}, b: *a}}") == {
        "properties": {"a": {"exclusiveMinimum": 1}, "b": {"exclusiveMinimum": 1}}
    }


def test_what_only_a_reference_leads_to_is_rewritten(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(
        "openapi: 3.0.3\ninfo: {title: Cyclr, version: 1.0.0}\npaths: {}\n"
        "components: {schemas: {A: {$ref: '#/x-shared/B'}}}\nx-shared: {B: {type: string, nullable: true}}\n"
    )
    report = Report()
    read_document = read(str(path), report)
    assert read_document is not None
    validate(read_document, report)
    assert not report.diagnostics
    shared = upgrade(read_document, report).node.get("x-shared")
    assert shared is not None
    assert shared.value == {"B": {"type": ["string", "null"]}}


def test_what_stands_at_the_top_is_rewritten_where_a_reference_leads_there() -> None:
    loaded = load_yaml(
        "openapi: 3.0.3\ncomponents: {schemas: {A: {$ref: '#/B'}}}\nB: {type: string, nullable: true}\n", "a"
    )
    top = Document("a", "", loaded.root, lambda pointer, is_key: pytest.fail("no place is asked for"), "")
    node = upgrade(top, Report()).node.get("B")
    assert node is not None
    assert node.value == {"type": ["string", "null"]}


def test_a_nullable_reference_is_noted() -> None:
    report = Report()
    upgrade(document(f"{{properties: {{a: {{$ref: '{REF}', nullable: true}}}}}}"), report)
    assert [(finding.code, finding.severity) for finding in report] == [("nullable-ref", "note")]


@pytest.mark.parametrize("keyword", ["anyOf", "oneOf"])
def test_an_alternative_of_nothing_but_nullable_is_null_and_noted(keyword: str) -> None:
    """Taken at its word, it lets everything pass, and the other alternatives say nothing: nobody means that."""
    text = f"{{{keyword}: [{{$ref: '{REF}'}}, {{nullable: true, description: none}}]}}"
    assert upgraded(text) == {keyword: [{"$ref": REF}, {"type": "null", "description": "none"}]}
    report = Report()
    upgrade(document(text), report)
    assert [(finding.code, finding.severity) for finding in report] == [("nullable-alone", "note")]
    assert upgraded("{properties: {a: {nullable: true}}}") == {"properties": {"a": {}}}
    assert upgraded(f"{{{keyword}: [{{nullable: true, x-a: 1}}]}}") == {keyword: [{"type": "null", "x-a": 1}]}
    assert upgraded(f"{{properties: {{{keyword}: {{items: {{nullable: true}}}}}}}}") == {
        "properties": {keyword: {"items": {}}}
    }
