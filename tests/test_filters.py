"""Filters: which operations are left out, what becomes of the schemas that only these need, and who says so."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from clientwright.config import ClientSettings, Filter, OperationSettings
from clientwright.diagnostics import Report
from clientwright.explain import explain_in
from clientwright.lockfile import Lock
from clientwright.pipeline import Generated, generate, understand

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /items:
    get:
      operationId: listItems
      tags: [Items]
      responses:
        '200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}
  /users:
    get:
      operationId: listUsers
      tags: [Admin]
      responses:
        '200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
  /token:
    post:
      operationId: getToken
      tags: [Token]
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                {grant_type: {enum: [client_credentials]}, client_id: {type: string}, client_secret: {type: string}}
      responses: {'204': {description: Done.}}
components:
  schemas:
    Item: {type: object, properties: {name: {type: string}}}
    User: {type: object, properties: {broken: {type: strin}}}
  securitySchemes:
    bearer: {type: http, scheme: bearer}
"""


def settings(tmp_path: Path, text: str = SPEC, **options: Any) -> ClientSettings:
    file = tmp_path / "spec.yaml"
    file.write_text(text, encoding="utf-8")
    return ClientSettings(name="shop", spec=str(file), output=tmp_path, **options)


def made(client: ClientSettings) -> Generated:
    report = Report()
    generated = generate(client, Lock(), report, lambda _: None)
    assert generated is not None, report.diagnostics
    assert not report.diagnostics
    return generated


def test_what_is_broken_does_not_matter_where_it_is_left_out(tmp_path: Path) -> None:
    generated = made(settings(tmp_path, exclude=(Filter("tag:Admin"),), min_coverage=100, strict=True))
    assert str(generated.coverage) == (
        "2/2 operations, 1/1 schemas, 0 skipped, 0 degraded to Any, 1 operation and 1 schema left out by filter"
    )
    lock = json.loads(generated.files[-1].text)
    assert lock["left_out"] == {"operations": {"GET /users": "`exclude` has `tag:Admin`"}, "schemas": ["User"]}
    assert lock["operations"].keys() == {"GET /items", "POST /token"}


def test_the_token_operation_serves_the_client_also_where_it_is_left_out(tmp_path: Path) -> None:
    generated = made(settings(tmp_path, include=(Filter("tag:Items"),)))
    assert json.loads(generated.files[-1].text)["client"]["credentials"]["bearer"] == [
        {"token": "bearer"},
        {"client_id": "oauth2", "client_secret": "oauth2"},
    ]


def test_the_lockfile_has_no_word_of_filters_where_there_are_none(tmp_path: Path) -> None:
    generated = made(settings(tmp_path, SPEC.replace("strin}", "string}")))
    assert "left_out" not in json.loads(generated.files[-1].text)


def test_settings_of_an_operation_come_before_filters(tmp_path: Path) -> None:
    operations = {"GET /users": OperationSettings(ignore=True), "listItems": OperationSettings(ignore=False)}
    client = settings(tmp_path, operations=operations, exclude=(Filter("tag:Items"),))
    assert json.loads(made(client).files[-1].text)["left_out"]["operations"] == {
        "GET /users": '`operations."GET /users".ignore` is `true`'
    }


@pytest.mark.parametrize(
    ("name", "why", "setting"),
    [
        ("listUsers", "left out: `exclude` has `tag:Admin`", "exclude"),
        ("get /users", "left out: `exclude` has `tag:Admin`", "exclude"),
        ("User", "left out: only operations that are left out need it", None),
    ],
)
def test_explain_says_that_a_filter_left_it_out(tmp_path: Path, name: str, why: str, setting: str | None) -> None:
    client = settings(tmp_path, exclude=(Filter("tag:Admin"),))
    understood = understand(client, Lock(), Report())
    assert understood is not None
    explanation = explain_in(name, understood, client)
    assert explanation is not None
    assert (explanation.why, explanation.setting) == (why, setting)
    assert explain_in("nothing", understood, client) is None


@pytest.mark.parametrize(
    ("text", "value", "is_match"),
    [
        ("path:/admin/*", "/admin/users/{id}", True),
        ("path:/admin/*", "/admin", False),
        ("path:/a[b]", "/a[b]", True),
        ("path:/a[b]", "/ab", False),
        ("id:list*", "listItems", True),
        ("id:list*", "ListItems", False),
        ("tag:Data: *", "Data: Europe", True),
    ],
)
def test_only_the_asterisk_means_something_else(text: str, value: str, is_match: bool) -> None:
    assert Filter(text).matches((value,)) is is_match


DOCUMENTS = {
    "no paths": "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: 3\n",
    "a list": "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {/a: [1]}\n",
    "a circle": "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {/a: {$ref: '#/paths/~1a'}}\n",
    "tags of another kind": "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {/a: {get: {tags: {a: 1}}}}\n",
}


@pytest.mark.parametrize("what", DOCUMENTS)
def test_a_document_may_be_broken_anywhere(tmp_path: Path, what: str) -> None:
    for keep_going in (False, True):
        report = Report()
        client = settings(tmp_path, DOCUMENTS[what], include=(Filter("tag:a"),), keep_going=keep_going)
        assert understand(client, Lock(), report) is None
        assert "unused-filter" in {finding.code for finding in report.errors}
