"""Validation as a whole: real documents pass, and openapi-spec-validator knows nothing that we do not say."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from openapi_spec_validator import (
    OpenAPIV2SpecValidator,
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    OpenAPIV32SpecValidator,
)

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.parser.upgrade import upgrade
from clientwright.parser.validate import shape, validate
from clientwright.parser.validate.full import check_fully
from clientwright.pipeline import review
from clientwright.pointer import Location
from clientwright.printers.terminal import render_terminal
from clientwright.source.document import Document, JsonValue
from clientwright.source.gather import gather
from clientwright.source.reading import UNREADABLE, read
from clientwright.source.yaml import load_yaml

JUDGES = {"2.0": OpenAPIV2SpecValidator, "3.0": OpenAPIV30SpecValidator, "3.2": OpenAPIV32SpecValidator}
REPOSITORY = Path(__file__).parent.parent
CASES = sorted(Path(__file__).parent.joinpath("cases").glob("broken-*/spec.*"))
CORPUS = sorted(
    path for path in REPOSITORY.parent.glob("shared/corpus/*.*") if path.is_file() and path.stat().st_size < 1_500_000
)


def load(path: Path) -> tuple[Document | None, Report]:
    report = Report()
    return read(str(path), report), report


def codes(text: str) -> list[str]:
    """The codes of the findings about a document of OpenAPI 3.1 that has these members besides the obligatory ones."""
    loaded = load_yaml(f"openapi: 3.1.0\ninfo: {{title: Cyclr, version: 1.0.0}}\n{text}", "spec.yaml")
    report = Report()
    document = Document("spec.yaml", text, loaded.root, lambda pointer, is_key: _nowhere(), "")
    gathered = gather(document, report)
    assert gathered is not None
    validate(gathered, report)
    return [finding.code for finding in report]


def _nowhere() -> Location:
    return Location("spec.yaml", 1, 1)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name)
def test_what_the_published_validator_refuses_is_reported(path: Path) -> None:
    document, report = load(path)
    if document is None:
        assert any(finding.code in UNREADABLE for finding in report)
        return
    document = gather(document, report)
    assert document is not None
    validate(document, report)
    if not report.errors:
        version = document.node.text("openapi") or document.node.text("swagger") or ""
        judge = JUDGES.get(version[:3], OpenAPIV31SpecValidator)
        assert judge(document.root).is_valid() or report.diagnostics


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
        ("{$ref: 'spec.yaml#/components/schemas/A'}", ["circular-ref"]),
        ("{$ref: 'file:///etc/passwd'}", ["external-ref"]),
        ("{$ref: '#/components/schemas/A~1B'}", ["dangling-ref"]),
        ("{properties: {a: {$ref: '#/components/schemas/A'}}}", []),
        ("{$anchor: here, items: {$ref: '#here'}}", []),
        ("{$ref: '#/x-elsewhere/0'}", []),
        ("{oneOf: [{}], discriminator: {propertyName: p, mapping: {a: B}}}", ["dangling-ref"]),
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


JUNK: tuple[JsonValue, ...] = (
    *(None, True, 1, 2.5, 10**30, "", "x", "path", "#/components/schemas/Account"),
    *([], {}, [1], ["a", "a"], [None], [[]], [{"$ref": 1}], {"": {}}, {"a": 1}),
    *({"$ref": "#/paths"}, {"$ref": None}, {"$ref": "#/components/schemas/Account/properties/Id"}, {"type": "strnig"}),
)


@pytest.mark.parametrize("seed", range(150))
def test_damaged_documents_get_findings_and_no_crash(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    path = tmp_path / "spec.json"
    root = load_yaml((REPOSITORY / "spec" / "cyclr.yaml").read_text("utf-8"), "cyclr.yaml").root
    for _ in range(chance.randint(1, 4)):
        _damage(root, chance)
    path.write_text(json.dumps(root))
    document, report = load(path)
    assert document is not None
    validate(document, report)
    assert not {"validator-failed", "rule-broken"}.intersection(finding.code for finding in report)
    assert isinstance(render_terminal(report), str)
    upgrade(document, report)


def _damage(root: JsonValue, chance: random.Random) -> None:
    """Replace, drop or rename one member, anywhere in a document."""
    value = root
    while True:
        keys = list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
        if not keys:
            return
        key = chance.choice(keys)
        child = value[key]  # type: ignore[index, call-overload]
        if isinstance(child, dict | list) and child and chance.random() < 0.75:
            value = child
        elif chance.random() < 0.7:
            value[key] = json.loads(json.dumps(chance.choice(JUNK)))  # type: ignore[index, call-overload]
            return
        elif isinstance(value, dict):
            value[chance.choice([key[:-1], f"{key}x", "$ref", f"x-{key}"])] = value.pop(key)
            return


def test_the_whole_validator_adds_what_only_it_finds() -> None:
    report = Report()
    root: JsonValue = {
        "openapi": "3.1.0",
        "info": {"title": "Cyclr", "version": "1.0.0"},
        "paths": {},
        "components": {"schemas": {"A": {"type": "boolean", "default": "false"}}},
    }
    document = Document("spec.yaml", "", root, lambda pointer, is_key: _nowhere(), "")
    check_fully(document, report)
    assert [finding.code for finding in report] == ["rule-broken"]
    assert "'false' is not of type 'boolean'" in report.diagnostics[0].message


def test_the_whole_validator_opens_no_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("type: [s3cr3t]\n")
    reference = {"$ref": secret.as_uri()}
    root: JsonValue = {
        "openapi": "3.1.0",
        "info": {"title": "Cyclr", "version": "1.0.0"},
        "paths": {},
        "components": {"schemas": {"A": {"type": "object", "default": reference}, "B": {"allOf": [reference]}}},
    }
    report = Report()
    check_fully(Document("spec.yaml", "", root, lambda pointer, is_key: _nowhere(), ""), report)
    assert [finding.code for finding in report][-1:] == ["validator-failed"]
    assert "s3cr3t" not in repr(report.diagnostics)


def test_the_whole_validator_has_nothing_against_the_cyclr_document() -> None:
    report = Report()
    settings = ClientSettings(name="cyclr", spec=str(REPOSITORY / "spec/cyclr.yaml"), output=REPOSITORY)
    review(settings, report, is_full=True)
    assert not report.diagnostics
