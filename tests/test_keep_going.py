"""Going on in spite of errors: what stays, what becomes `Any`, what is skipped, and how much must be left."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.lockfile import Lock
from clientwright.pipeline import Generated, generate
from clientwright.selection import Limits

HEAD = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\n"
RESPONSES = "responses: {'200': {description: Done.}}"


def made(tmp_path: Path, text: str, min_coverage: int = 0) -> tuple[Generated | None, Report]:
    file = tmp_path / "spec.yaml"
    file.write_text(HEAD + text, encoding="utf-8")
    settings = ClientSettings(name="shop", spec=str(file), output=tmp_path, keep_going=True, min_coverage=min_coverage)
    report = Report()
    return generate(settings, Lock(), report, lambda _: None), report


def lock(generated: Generated | None) -> dict[str, object]:
    assert generated is not None
    content: dict[str, object] = json.loads(generated.files[-1].text)
    return content


def operation(more: str = "") -> str:
    return f"paths:\n  /a/{{id}}:\n    get:\n      operationId: getA\n      {RESPONSES}\n{more}"


BROKEN = {
    "a schema": operation().replace(
        "{description: Done.}",
        "{description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}",
    ),
    "a response": operation().replace("{description: Done.}", "{$ref: '#/components/responses/B'}"),
    "a body": operation("      requestBody: {$ref: '#/components/requestBodies/B'}\n"),
    "a parameter": operation("      parameters: [{$ref: '#/components/parameters/B'}]\n"),
    "a parameter's place": operation("      parameters: [{name: q, in: quary, schema: {}}]\n"),
    "a style": operation("      parameters: [{name: q, in: query, style: simple, schema: {}}]\n"),
    "a requirement": operation("      security: [{b: []}]\n"),
    "a status": operation().replace("'200'", "'2000'"),
    "a path parameter that is not declared": operation(),
    "a field of the wrong type": operation("      tags: x\n"),
    "a schema's keyword": operation() + "components: {schemas: {B: {type: object, required: true}}}\n",
    "a type": operation() + "components: {schemas: {B: {type: strin}}}\n",
    "a circle": operation() + "components: {schemas: {B: {$ref: '#/components/schemas/B'}}}\n",
}


@pytest.mark.parametrize("what", BROKEN)
def test_the_operation_stays(tmp_path: Path, what: str) -> None:
    generated, report = made(tmp_path, BROKEN[what])
    assert not report.errors
    assert report.diagnostics
    assert lock(generated)["skipped"] == {}
    assert generated is not None
    assert generated.coverage.generated_operations == generated.coverage.operations == 1


def test_an_operation_that_cannot_exist_is_skipped_with_its_reason(tmp_path: Path) -> None:
    text = f"paths:\n  a: {{get: {{{RESPONSES}}}}}\n  /b: {{get: {{{RESPONSES}}}, put: 3}}\n"
    generated, _ = made(tmp_path, text)
    assert lock(generated)["skipped"] == {
        "GET a": "the path `a` must start with `/`",
        "PUT /b": "`put` must be an object, not the number 3",
    }
    assert generated is not None
    assert str(generated.coverage) == "1/3 operations, 0/0 schemas, 2 skipped, 0 degraded to Any"


def test_what_is_no_document_is_no_client(tmp_path: Path) -> None:
    file = tmp_path / "spec.yaml"
    file.write_text("asyncapi: 3.0.0\n", encoding="utf-8")
    report = Report()
    settings = ClientSettings(name="shop", spec=str(file), output=tmp_path, keep_going=True)
    assert generate(settings, Lock(), report, lambda _: None) is None
    assert [error.code for error in report.errors] == ["not-openapi"]


def test_less_than_the_coverage_asked_for_is_an_error(tmp_path: Path) -> None:
    text = operation() + "components: {schemas: {B: {type: strin}, C: {type: string}, D: {type: string}}}\n"
    assert made(tmp_path, text, min_coverage=75)[0] is not None
    generated, report = made(tmp_path, text, min_coverage=76)
    assert generated is None
    (error,) = report.errors
    assert error.message.startswith("the client covers 75.0 % of the document (1/1 operations, 3/3 schemas")


def test_the_command_line_goes_over_the_configuration() -> None:
    client = ClientSettings(name="shop", spec="a.yaml", output=Path(), min_coverage=90)
    assert Limits().over(client) == client
    assert Limits(min_coverage=0, keep_going=True).over(client).min_coverage == 0
