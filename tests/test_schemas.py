"""Reading schemas stays cheap and flat, however a document ties its parts together."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.lockfile import Lock
from clientwright.model import Api, EnumSchema, MediaType, ObjectSchema, Schema, StringSchema, UnionSchema
from clientwright.parser import parse
from clientwright.pipeline import generate
from clientwright.pointer import Location, Pointer
from clientwright.source.document import Document


def parsed(schemas: dict[str, Any], report: Report | None = None) -> dict[str, Schema]:
    """The component schemas of a document that has nothing else."""
    root: Any = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}
    root["components"] = {"schemas": schemas}
    document = Document("spec.yaml", "", root, lambda pointer, is_key: Location("spec.yaml", 1, 1), "")
    api: Api = parse(document, report or Report())
    return {definition.name: definition.schema for definition in api.schemas}


def planned(paths: dict[str, Any], schemas: dict[str, Any], folder: Path) -> tuple[str, ...]:
    """The paths of the client's files."""
    root = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths}
    spec = folder / "spec.json"
    spec.write_text(json.dumps({**root, "components": {"schemas": schemas}}), "utf-8")
    settings = ClientSettings(name="t", spec=str(spec), output=folder)
    generated = generate(settings, Lock(), Report(), lambda _: None)
    assert generated is not None
    return tuple(file.path for file in generated.files)


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_diamonds_on_diamonds_cost_no_more_than_what_they_are_made_of() -> None:
    schemas: dict[str, Any] = {"A0": {"type": "object", "properties": {"p": {"type": "string"}}}}
    for i in range(25):
        schemas[f"B{i}"] = {"allOf": [ref(f"A{i}"), {"properties": {f"b{i}": {}}}]}
        schemas[f"C{i}"] = {"allOf": [ref(f"A{i}"), {"properties": {f"c{i}": {}}}]}
        schemas[f"A{i + 1}"] = {"allOf": [ref(f"B{i}"), ref(f"C{i}")]}
    last = parsed(schemas)["A25"]
    assert isinstance(last, ObjectSchema)
    assert len(last.properties) == 51
    assert last.base is None


@pytest.mark.parametrize(
    "around",
    [
        lambda schema: schema,
        lambda schema: {"type": "array", "items": schema},
        lambda schema: {"type": "array", "prefixItems": [schema]},
        lambda schema: {"type": "object", "additionalProperties": schema},
    ],
    ids=["alone", "in a list", "in a tuple", "in a map"],
)
def test_a_discriminator_tells_of_its_schemas_wherever_it_stands(around: Callable[[Any], Any]) -> None:
    kind = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}
    mapping = {"c": "#/components/schemas/Cat", "d": "#/components/schemas/Dog"}
    union = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind", "mapping": mapping}}
    cat = parsed({"Cat": kind, "Dog": kind, "All": around(union)})["Cat"]
    assert isinstance(cat, ObjectSchema)
    assert isinstance(cat.properties[0].schema, EnumSchema)
    assert cat.properties[0].schema.values == ("c",)


@pytest.mark.parametrize(("format_", "kind"), [("binary", "binary"), (None, "lines")])
def test_lines_that_are_called_binary_are_taken_as_they_are(format_: str | None, kind: str) -> None:
    place = Pointer("spec.yaml")
    assert MediaType(place, "application/x-jsonl", StringSchema(place, format=format_)).kind == kind


def test_a_long_line_of_bases_is_followed() -> None:
    schemas: dict[str, Any] = {"M0": {"type": "object", "properties": {"p": {"type": "string"}}}}
    for i in range(120):
        schemas[f"M{i + 1}"] = {"allOf": [ref(f"M{i}"), {"properties": {f"p{i}": {"type": "string"}}}]}
    last = parsed(schemas)["M120"]
    assert isinstance(last, ObjectSchema)
    assert last.base is not None
    assert last.base.last == "M119"
    assert len(last.properties) == 121


def test_merged_schemas_that_contain_themselves_end() -> None:
    report = Report()
    schemas = {
        "A": {"properties": {"next": ref("A"), "x": {"type": "string"}}},
        "B": {"properties": {"next": ref("B"), "y": {"type": "string"}}},
        "Both": {"allOf": [ref("A"), ref("B")]},
    }
    both = parsed(schemas, report)["Both"]
    assert isinstance(both, ObjectSchema)
    assert [finding.code for finding in report] == ["degraded"]


def test_too_many_combinations_are_reported() -> None:
    report = Report()
    choice = {"oneOf": [{"properties": {str(i): {"type": "string"}}} for i in range(9)]}
    merged = parsed({"Many": {"allOf": [choice, choice, {"anyOf": choice["oneOf"]}]}}, report)["Many"]
    assert [finding.code for finding in report] == ["degraded"]
    assert not isinstance(merged, UnionSchema)


def test_a_parent_that_lists_its_children_is_no_circle() -> None:
    schemas = {
        "Pet": {"properties": {"name": {"type": "string"}}, "oneOf": [ref("Cat"), ref("Dog")]},
        "Cat": {"allOf": [ref("Pet"), {"properties": {"lives": {"type": "integer"}}}]},
        "Dog": {"allOf": [ref("Pet"), {"properties": {"barks": {"type": "boolean"}}}]},
    }
    found = parsed(schemas)
    assert isinstance(found["Pet"], UnionSchema)
    assert isinstance(found["Cat"], ObjectSchema)
    assert [member.name for member in found["Cat"].properties] == ["name", "lives"]


def test_parts_that_are_nothing_but_themselves_or_null_are_planned(tmp_path: Path) -> None:
    """What a part is sent as is looked for behind `null`, and never twice."""
    null = {"type": "null"}
    schemas = {
        "A": {"anyOf": [ref("B"), null]},
        "B": {"anyOf": [ref("A"), null]},
        "Own": {"anyOf": [ref("Own"), null]},
        "Many": {"anyOf": [{"type": "array", "items": ref("Many")}, null]},
    }
    form = {"type": "object", "properties": {name.lower(): ref(name) for name in schemas}}
    body = {"content": {"multipart/form-data": {"schema": form}}}
    scan = {"operationId": "scan", "tags": ["scans"], "requestBody": body, "responses": {"204": {"description": "Ok"}}}
    assert "src/t/resources/scans.py" in planned({"/scans": {"post": scan}}, schemas, tmp_path)
