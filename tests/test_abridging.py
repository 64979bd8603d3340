"""What a comparison of clients leaves out of both documents: it finds the same without it."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from hypothesis import Phase, given
from hypothesis import settings as limits
from hypothesis import strategies as st
from msgspec.structs import replace

import clientwright.diff as diff
import clientwright.diff.comparing as comparing
from clientwright.config import ClientSettings, OperationSettings, SchemaSettings
from clientwright.diagnostics import Report
from clientwright.diff.python.abridging import abridge
from clientwright.diff.reports.json import render_json
from clientwright.encoders import Identifier
from clientwright.lockfile import Lock
from clientwright.source.document import Document
from clientwright.source.reading import read
from tests.fuzz.mutations import changed, changes, seeds

SETTINGS = ClientSettings(name="diff", spec="", output=Path())
DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: offset, in: query, schema: {type: integer}}
        - {name: colour, in: query, schema: {type: string}}
        - {name: sizes, in: query, schema: {type: array, items: {type: integer}}}
      responses:
        "200": {description: Some., content: {application/json: {schema: {$ref: '#/components/schemas/Pets'}}}}
    post:
      operationId: addPet
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [name, place]
              properties:
                name: {type: string}
                note: {type: [string, "null"]}
                place: {type: object, properties: {street: {type: string}, town: {type: string}}}
                shape: {anyOf: [{const: round}, {const: flat}]}
      responses:
        "201": {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
  /owners:
    put:
      operationId: setOwner
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Pets:
      type: object
      properties:
        total: {type: integer}
        secret: {type: string}
        items: {type: array, items: {$ref: '#/components/schemas/Pet'}}
    Pet:
      type: object
      properties:
        id: {type: string}
        weight: {type: number}
        tags: {type: array, items: {type: string}}
        food:
          oneOf:
            - {type: object, properties: {is: {const: dry}, brand: {type: object, properties: {name: {type: string}}}}}
            - {type: string}
        owner: {$ref: '#/components/schemas/Owner'}
        mood: {type: string, enum: [good, bad, worse]}
    Owner:
      properties: {name: {type: string}, phone: {type: string}}
    Base:
      type: object
      properties: {since: {type: string}, until: {type: string}}
    Contract:
      allOf: [{$ref: '#/components/schemas/Base'}, {properties: {fee: {type: number}}}]
"""


def loaded(text: str, folder: Path, name: str) -> Document:
    (folder / name).write_text(text)
    document = read(str(folder / name), Report())
    assert document is not None
    return document


def test_what_nothing_can_have_happened_to_goes(tmp_path: Path) -> None:
    changed = DOCUMENT.replace("operationId: setOwner", "operationId: changeOwner")
    documents = abridge(loaded(DOCUMENT, tmp_path, "old.yaml"), loaded(changed, tmp_path, "new.yaml"))
    roots: list[Any] = [document.root for document in documents]
    schemas = roots[0]["components"]["schemas"]
    assert schemas == roots[1]["components"]["schemas"]
    assert list(schemas["Pet"]["properties"]) == ["id", "tags", "food", "owner", "mood"]
    assert schemas["Pet"]["properties"]["mood"]["enum"] == ["good", "bad"]
    assert list(schemas["Pets"]["properties"]) == ["total", "items"]
    for name in ("Owner", "Base", "Contract"):  # an argument, and the parts of another
        assert schemas[name] == yaml.safe_load(DOCUMENT)["components"]["schemas"][name]
    pets = roots[0]["paths"]["/pets"]
    assert [parameter["name"] for parameter in pets["get"]["parameters"]] == ["limit", "offset"]
    body = pets["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert (list(body["properties"]), body["required"]) == (["place", "shape"], ["place"])
    assert list(body["properties"]["place"]["properties"]) == ["street"]
    assert roots[1]["paths"]["/owners"] == yaml.safe_load(changed)["paths"]["/owners"]


CHANGES = {
    "a property goes": ("        weight: {type: number}\n", ""),
    "a part gets a property": ("until: {type: string}", "until: {type: string}, fee: {type: string}"),
    "an argument goes": ('                note: {type: [string, "null"]}\n', ""),
    "a header is added": (
        "        - {name: colour, in: query, schema: {type: string}}\n",
        "        - {name: X-Tenant, in: header, required: true, schema: {type: string}}\n",
    ),
    "an object becomes a string": (
        "      properties: {name: {type: string}, phone: {type: string}}",
        "      type: string",
    ),
    "an alternative gets another name": ("is: {const: dry}", "is: {const: wet}"),
    "a method has another name": ("operationId: listPets", "operationId: findPets"),
    "a component has another name": ("Owner'", "Person'"),
    "pages end": ("        total: {type: integer}\n", ""),
    "a value is added": ("[good, bad, worse]", "[good, bad, worse, worst]"),
    "a class gets a class": ("town: {type: string}", "town: {type: object, properties: {name: {type: string}}}"),
    "a method goes": ("    put:\n      operationId: setOwner\n", "    x-put:\n"),
    "a method is none": ("    put:\n", "    put: none\n    x-put:\n"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_comparison_finds_the_same(change: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, after = CHANGES[change]
    assert before in DOCUMENT
    new = DOCUMENT.replace(before, after)
    if change == "a component has another name":
        new = new.replace("    Owner:", "    Person:")
    (tmp_path / "old.yaml").write_text(DOCUMENT)
    (tmp_path / "new.yaml").write_text(new)
    shorter = said(tmp_path)
    monkeypatch.setattr(comparing, "abridge", lambda old, new: (old, new))
    assert shorter == said(tmp_path)
    assert json.loads(shorter)["changes"]


@pytest.mark.parametrize(
    ("settings", "lock"),
    [
        (SETTINGS, Lock(methods={"GET /pets": "pets.find"})),
        (SETTINGS, Lock(models={"#/components/schemas/Pet": Identifier("Animal")})),
        (replace(SETTINGS, schemas={"Pet": SchemaSettings(name="Animal")}), Lock()),
        (replace(SETTINGS, operations={"listPets": OperationSettings(name="pets.find")}), Lock()),
    ],
)
def test_where_somebody_has_a_say_in_names_all_is_compared(
    settings: ClientSettings, lock: Lock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "old.yaml").write_text(DOCUMENT)
    (tmp_path / "new.yaml").write_text(DOCUMENT.replace("weight", "height"))
    monkeypatch.delattr(comparing, "abridge")
    comparison, _ = diff.compare(str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml"), settings, lock)
    assert comparison is not None
    assert comparison.changes


@limits(max_examples=150, deadline=None, derandomize=True, phases=[Phase.generate])
@given(root=st.sampled_from(seeds()), steps=st.lists(changes, min_size=1, max_size=2))
def test_a_comparison_with_any_document_finds_the_same(root: Any, steps: list[Any]) -> None:
    with pytest.MonkeyPatch.context() as patch, TemporaryDirectory() as folder:
        for name, value in (("old.yaml", root), ("new.yaml", changed(root, steps))):
            Path(folder, name).write_text(json.dumps(value), "utf-8")
        shorter = said(Path(folder))
        patch.setattr(comparing, "abridge", lambda old, new: (old, new))
        assert shorter == said(Path(folder))


def said(folder: Path) -> str:
    names = [str(folder / name) for name in ("old.yaml", "new.yaml")]
    comparison, reports = diff.compare(names[0], names[1], SETTINGS, Lock())
    if comparison is None:
        return "\n".join(finding.message for report in reports for finding in report)
    return render_json(comparison)


@pytest.mark.parametrize(
    "value", [None, [], "text", {"paths": []}, {"paths": {"/a": None}, "components": {"schemas": 1}}]
)
def test_what_is_no_document_is_left_alone(value: Any, tmp_path: Path) -> None:
    text = json.dumps({"openapi": "3.1.0", "a": value}) if not isinstance(value, dict) else json.dumps(value)
    old, new = (loaded(text, tmp_path, name) for name in ("old.json", "new.json"))
    assert [document.root for document in abridge(old, new)] == [json.loads(text)] * 2
