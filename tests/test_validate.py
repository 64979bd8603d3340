"""Validation as a whole: real documents pass, and openapi-spec-validator knows nothing that we do not say."""

from __future__ import annotations

from pathlib import Path

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from clientwright.diagnostics import Report
from clientwright.parser.validate import shape, validate
from clientwright.pointer import Location
from clientwright.source import UNREADABLE, read
from clientwright.source.document import Document
from clientwright.source.references import check_references
from clientwright.source.yaml import load_yaml

REPOSITORY = Path(__file__).parent.parent
CASES = sorted(Path(__file__).parent.joinpath("cases").glob("broken-*/spec.*"))
CORPUS = sorted(path for path in REPOSITORY.parent.glob("shared/corpus/*.*") if path.is_file())


def load(path: Path) -> tuple[Document | None, Report]:
    report = Report()
    return read(str(path), report), report


def codes(text: str) -> list[str]:
    """The codes of the findings about a document of OpenAPI 3.1 that has these members besides the obligatory ones."""
    loaded = load_yaml(f"openapi: 3.1.0\ninfo: {{title: Cyclr, version: 1.0.0}}\n{text}", "spec.yaml")
    report = Report()
    validate(Document("spec.yaml", text, loaded.root, lambda pointer, is_key: _nowhere(), ""), report)
    return [finding.code for finding in report]


def _nowhere() -> Location:
    return Location("spec.yaml", 1, 1)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name)
def test_what_the_published_validator_refuses_is_reported(path: Path) -> None:
    document, report = load(path)
    if document is None:
        assert any(finding.code in UNREADABLE for finding in report)
        return
    validate(document, report)
    version = (document.node.text("openapi") or "")[:3]
    judges = {"3.0": OpenAPIV30SpecValidator, "3.1": OpenAPIV31SpecValidator}
    references = Report()
    check_references(document, references)
    if version not in judges or references.errors:
        assert report.errors
        return
    if not judges[version](document.root).is_valid():
        assert report.diagnostics


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_real_documents_are_validated_without_a_crash(path: Path) -> None:
    document, report = load(path)
    assert document is not None
    validate(document, report)
    assert "validator-failed" not in [finding.code for finding in report]


def test_the_cyclr_document_is_faultless() -> None:
    document, report = load(REPOSITORY / "spec" / "cyclr.yaml")
    assert document is not None
    validate(document, report)
    assert not report.diagnostics


def test_a_failing_library_becomes_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(version: object) -> None:
        raise RuntimeError("out of\nluck")

    monkeypatch.setattr(shape, "_validator", fail)
    assert codes("paths: {}\n") == ["validator-failed"]


def test_references_in_data_are_data() -> None:
    data = "{$ref: './secrets.yaml'}"
    assert not codes(
        f"""
components:
  examples: {{a: {{value: {data}}}}}
  schemas:
    A: {{type: object, default: {data}, examples: [{data}], enum: [{data}], const: {data}, example: {data}}}
    B: {{type: object, properties: {{$ref: {{type: string}}}}, x-ours: {data}}}
"""
    )


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{$ref: '#/components/schemas/A'}", ["circular-ref"]),
        ("{$ref: '#/components/schemas'}", ["ref-kind"]),
        ("{$ref: '#/info/title'}", ["ref-kind"]),
        ("{$ref: '#'}", ["ref-kind"]),
        ("{$ref: '#nowhere'}", ["dangling-ref"]),
        ("{$ref: 'spec.yaml#/components/schemas/A'}", ["external-ref"]),
        ("{$ref: 'file:///etc/passwd'}", ["external-ref"]),
        ("{$ref: '#/components/schemas/A~1B'}", ["dangling-ref"]),
        ("{properties: {a: {$ref: '#/components/schemas/A'}}}", []),
        ("{$anchor: here, items: {$ref: '#here'}}", []),
        ("{$ref: '#/x-elsewhere/0'}", []),
        ("{oneOf: [], discriminator: {propertyName: p, mapping: {a: B}}}", ["dangling-ref"]),
        ("{required: [a], allOf: [{properties: {a: {}}}]}", []),
        ("{type: [string, nul]}", ["unknown-type"]),
        ("{type: array, items: [{}]}", ["older-form"]),
        ("{minimum: 1, exclusiveMinimum: true}", ["older-form"]),
        ("{type: boolean, default: 'false'}", ["default-type"]),
        ("{type: number, default: 1}", []),
        ("{type: integer, default: 1.0}", []),
        ("{enum: [a, a]}", []),
        ("{properties: {a: {tpye: string}}}", ["unknown-field"]),
        ("{properties: []}", ["wrong-type"]),
        ("{properties: }", ["empty-value"]),
        ("12", ["wrong-type"]),
    ],
)
def test_findings_about_a_schema(schema: str, expected: list[str]) -> None:
    assert codes(f"components: {{schemas: {{A: {schema}}}}}\nx-elsewhere: [{{type: string}}]\n") == expected


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("{responses: {default: {description: x}}}", []),
        ("{responses: {}}", ["missing-responses"]),
        ("{responses: []}", ["wrong-type"]),
        ("{responses: {200: {$ref: '#/components/responses/None'}}}", ["dangling-ref"]),
        ("{responses: {200: {description: x, links: {a: {operationId: none}}}}}", ["unknown-operation"]),
        ("{parameters: [{name: a, in: query}], responses: {200: {description: x}}}", ["parameter-type"]),
        ("{parameters: [{in: query, schema: {}}], responses: {200: {description: x}}}", ["missing-field"]),
        ("{requestBody: {}, responses: {200: {description: x}}}", ["missing-field"]),
        ("{security: [{}], responses: {200: {description: x}}}", []),
        (
            "{responses: {200: {description: x, content: {a/b: {schema: {}, example: 1, examples: {}}}}}}",
            ["exclusive-fields"],
        ),
    ],
)
def test_findings_about_an_operation(operation: str, expected: list[str]) -> None:
    assert codes(f"paths: {{/a: {{get: {operation}}}}}\n") == expected


def test_no_finding_is_made_twice() -> None:
    assert codes("paths: {/a: {get: {parameters: [{name: a, in: qury, schema: {type: strnig}}]}}}\n") == [
        "missing-responses",
        "bad-in",
        "unknown-type",
    ]


def test_a_document_with_nothing_to_call_is_refused() -> None:
    assert codes("servers: []\n") == ["missing-field"]
