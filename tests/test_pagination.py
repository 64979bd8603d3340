"""How the tool finds out that an operation has pages: by rule, as the lockfile pins it, as the configuration says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from clientwright.config import ClientSettings, OperationSettings, PaginationSettings
from clientwright.diagnostics import Report
from clientwright.lockfile import Lock, read_lock
from clientwright.pipeline import generate, understand

INTEGER, TEXT = {"type": "integer"}, {"type": "string"}
NAMES = {"type": "array", "items": TEXT}


def document(parameters: dict[str, Any], answer: dict[str, Any], *, link: bool = False) -> dict[str, Any]:
    """A document with one list operation."""
    headers = {"headers": {"link": {"schema": TEXT}}} if link else {}
    content = {"application/json": {"schema": answer}}
    operation = {
        "operationId": "listNames",
        "parameters": [{"name": name, "in": "query", "schema": schema} for name, schema in parameters.items()],
        "responses": {"200": {"description": "Names.", "content": content, **headers}},
    }
    info = {"title": "Names", "version": "1"}
    servers = [{"url": "https://api.example.com"}]
    return {"openapi": "3.1.0", "info": info, "servers": servers, "paths": {"/names": {"get": operation}}}


def wrapped(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def settings_for(content: dict[str, Any], folder: Path, **operation: Any) -> ClientSettings:
    path = folder / "names.json"
    path.write_text(json.dumps(content), "utf-8")
    operations = {"listNames": OperationSettings(**operation)} if operation else {}
    return ClientSettings(name="names", spec=str(path), output=folder, operations=operations)


def reason(content: dict[str, Any], folder: Path, lock: Lock | None = None, **operation: Any) -> str:
    """Why the operation is paged, or not, as `explain` says."""
    understood = understand(settings_for(content, folder, **operation), lock or Lock(), Report())
    assert understood is not None
    found = understood.names.reasons.get("names.list() pages")
    return "" if found is None else found.why


def lock_of(content: dict[str, Any], folder: Path) -> Lock:
    generated = generate(settings_for(content, folder), Lock(), Report(), lambda _: None)
    assert generated is not None
    return read_lock(next(file.text for file in generated.files if file.path == "clientwright.lock"))


PAGED = [
    (
        {"Page": INTEGER, "PageToken": TEXT, "PageSize": INTEGER},
        wrapped(names=NAMES, page=INTEGER, next_page_uri={"type": ["string", "null"], "format": "uri"}),
        "by the address at `/next_page_uri`; the items are at `/names`",
    ),
    (
        {"page": INTEGER, "page_token": TEXT},
        wrapped(items=NAMES),
        "by `query:page`, from 1; the items are at `/items`",
    ),
    ({"page": INTEGER}, NAMES, "by `query:page`, from 1; the answer is the items"),
    ({"page": INTEGER | {"minimum": 0}}, NAMES, "by `query:page`, from 0; the answer is the items"),
    ({"page": INTEGER}, wrapped(names=NAMES, total=INTEGER), "by `query:page`, from 1; the items are at `/names`"),
    ({"offset": INTEGER, "limit": INTEGER}, NAMES, "by `query:offset`, from 0; the answer is the items"),
    (
        {"pageToken": TEXT},
        wrapped(items=NAMES, nextPageToken=TEXT),
        "by `query:pageToken`, from `/nextPageToken`; the items are at `/items`",
    ),
    (
        {"after": TEXT},
        wrapped(names=NAMES, pageInfo=wrapped(endCursor=TEXT, hasNextPage={"type": "boolean"})),
        "by `query:after`, from `/pageInfo/endCursor` while `/pageInfo/hasNextPage`; the items are at `/names`",
    ),
    (
        {},
        wrapped(_embedded=wrapped(names=NAMES), _links=wrapped(next=wrapped(href=TEXT))),
        "by the address at `/_links/next/href`; the items are at `/_embedded/names`",
    ),
    (
        {},
        wrapped(urls=NAMES, _metadata=wrapped(next=TEXT | {"format": "uri"})),
        "by the address at `/_metadata/next`; the items are at `/urls`",
    ),
    ({}, wrapped(value=NAMES, **{"@odata.nextLink": TEXT}), "by the address at `/@odata.nextLink`; the items are at"),
]

NOT_PAGED = [
    ({}, NAMES),
    ({"page": TEXT}, NAMES),
    ({"page": INTEGER}, wrapped(names=NAMES, title=TEXT)),
    ({"page": INTEGER}, wrapped(data=NAMES, items=NAMES)),
    ({"page": INTEGER}, TEXT),
    ({}, wrapped(id=TEXT, urls=NAMES, _metadata=wrapped(next=TEXT | {"format": "uri"}))),
    ({"offset": INTEGER}, NAMES),
    ({"cursor": TEXT}, wrapped(data=NAMES)),
    ({"cursor": TEXT}, wrapped(data=NAMES, next=TEXT)),
    ({"starting_after": TEXT}, wrapped(data=NAMES, has_more={"type": "boolean"})),
    ({}, wrapped(data=NAMES, next=TEXT)),
    ({"page": INTEGER}, wrapped(_embedded=wrapped(a=NAMES, b=NAMES))),
]


@pytest.mark.parametrize(("parameters", "answer", "expected"), PAGED)
def test_pages_that_two_signs_speak_of(
    parameters: dict[str, Any], answer: dict[str, Any], expected: str, tmp_path: Path
) -> None:
    assert reason(document(parameters, answer), tmp_path).startswith(expected)


@pytest.mark.parametrize(("parameters", "answer"), NOT_PAGED)
def test_what_may_be_something_else_has_no_pages(
    parameters: dict[str, Any], answer: dict[str, Any], tmp_path: Path
) -> None:
    assert reason(document(parameters, answer), tmp_path) == ""


def test_a_declared_link_header_pages(tmp_path: Path) -> None:
    assert reason(document({}, NAMES, link=True), tmp_path) == "by the `Link` header; the answer is the items"


@pytest.mark.parametrize(("parameters", "answer", "_"), PAGED)
def test_the_lockfile_pins_pages_and_their_absence(
    parameters: dict[str, Any], answer: dict[str, Any], _: str, tmp_path: Path
) -> None:
    content = document(parameters, answer)
    lock = lock_of(content, tmp_path)
    assert reason(content, tmp_path, lock) == reason(content, tmp_path)
    unpaged = lock_of(document({}, NAMES), tmp_path)
    assert reason(content, tmp_path, unpaged).startswith("none; clientwright.lock pins it, and by rule it would be: by")


def test_what_is_pinned_stays_when_the_document_grows(tmp_path: Path) -> None:
    lock = lock_of(document({"page": INTEGER}, wrapped(data=NAMES)), tmp_path)
    grown = document({"page": INTEGER, "cursor": TEXT}, wrapped(data=NAMES, next_cursor=TEXT))
    expected = (
        "by `query:page`, from 1; the items are at `/data`; clientwright.lock pins it, and by rule it would be: by"
    )
    assert reason(grown, tmp_path, lock).startswith(expected)


def test_a_pin_that_does_not_fit_any_more_gives_way(tmp_path: Path) -> None:
    lock = lock_of(document({"page": INTEGER}, NAMES), tmp_path)
    assert reason(document({"offset": INTEGER, "limit": INTEGER}, NAMES), tmp_path, lock).startswith(
        "by `query:offset`"
    )


def test_the_configuration_beats_the_lockfile(tmp_path: Path) -> None:
    content = document({"page": INTEGER, "p": INTEGER}, NAMES)
    lock = lock_of(content, tmp_path)
    assert reason(content, tmp_path, lock, pagination=False) == "none; the configuration says so"
    wanted = PaginationSettings("page", "query:p", start=0)
    expected = "by `query:p`, from 0; the answer is the items; the configuration says so"
    assert reason(content, tmp_path, lock, pagination=wanted) == expected


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        (PaginationSettings("page", "query:name"), "which is no integer"),
        (PaginationSettings("cursor", "query:name"), "does not say where the next one is"),
        (PaginationSettings("url", next="/next"), "by `/next`, which its answer does not have"),
    ],
)
def test_a_configuration_that_does_not_fit(wanted: PaginationSettings, message: str, tmp_path: Path) -> None:
    report = Report()
    settings = settings_for(document({"name": TEXT}, NAMES), tmp_path, pagination=wanted)
    assert generate(settings, Lock(), report, lambda _: None) is None
    assert any(message in finding.message for finding in report.errors)
