"""Documents of several files: what becomes one, what may be opened, and where findings point."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientwright.diagnostics import Report
from clientwright.pipeline import load
from clientwright.pointer import Pointer
from clientwright.printers.places import place_all
from clientwright.source.access import Access
from clientwright.source.document import Document, JsonValue

HEAD = "openapi: 3.1.0\ninfo: {title: Test, version: 1.0.0}\n"


def gathered(folder: Path, files: dict[str, str], access: Access | None = None) -> tuple[Document, Report]:
    """The document `spec.yaml` of some files, and what was said about it."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    report = Report()
    document = load(str(folder / "spec.yaml"), report, access)
    assert document is not None
    return document, report


def schemas(document: Document) -> dict[str, JsonValue]:
    """The components of a document."""
    components = document.node.get("components")
    found = components.get("schemas") if components is not None else None
    assert found is not None
    assert isinstance(found.value, dict)
    return found.value


def codes(report: Report) -> list[str]:
    return [finding.code for finding in report]


# --- What becomes one ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("schema", "files", "expected"),
    [
        ("{$ref: pet.yaml}", {"pet.yaml": "type: string"}, {"A": {"type": "string"}}),
        ("{$ref: 'pets.yaml#/Pet'}", {"pets.yaml": "Pet: {type: string}"}, {"A": {"type": "string"}}),
        (
            "{items: {$ref: 'pets.yaml#/x/y%20z/0'}}",
            {"pets.yaml": "x: {y z: [{type: string}]}"},
            {"A": {"items": {"$ref": "#/components/schemas/XYZ0"}}, "XYZ0": {"type": "string"}},
        ),
        (
            "{items: {$ref: one/pet.yaml}, not: {$ref: two/pet.yaml}}",
            {"one/pet.yaml": "type: string", "two/pet.yaml": "type: object"},
            {
                "A": {"items": {"$ref": "#/components/schemas/pet"}, "not": {"$ref": "#/components/schemas/TwoPet"}},
                "pet": {"type": "string"},
                "TwoPet": {"type": "object"},
            },
        ),
        (
            "{properties: {a: {$ref: a.yaml}}}",
            {"a.yaml": "properties: {b: {$ref: b.yaml}}", "b.yaml": "properties: {a: {$ref: './a.yaml'}}"},
            {
                "A": {"properties": {"a": {"$ref": "#/components/schemas/a"}}},
                "a": {"properties": {"b": {"$ref": "#/components/schemas/b"}}},
                "b": {"properties": {"a": {"$ref": "#/components/schemas/a"}}},
            },
        ),
        (
            "{properties: {b: {type: string}}, items: {$ref: '#/components/schemas/A/properties/b'}}",
            {},
            {
                "A": {
                    "properties": {"b": {"$ref": "#/components/schemas/AB"}},
                    "items": {"$ref": "#/components/schemas/AB"},
                },
                "AB": {"type": "string"},
            },
        ),
        ("{$ref: any.yaml}", {"any.yaml": "true"}, {"A": True}),
        (
            "{items: {$ref: chain.yaml}}",
            {"chain.yaml": "$ref: 'end.yaml#/$defs/End'", "end.yaml": "$defs: {End: {type: string}}"},
            {"A": {"items": {"$ref": "#/components/schemas/End"}}, "End": {"type": "string"}},
        ),
        (
            "{properties: {$ref: 'base.yaml#/properties'}}",
            {"base.yaml": "properties: {b: {$ref: '#/c'}}\nc: {type: string}"},
            {"A": {"properties": {"b": {"$ref": "#/components/schemas/c"}}}, "c": {"type": "string"}},
        ),
        (
            "{$dynamicAnchor: node, items: {$dynamicRef: '#node'}}",
            {},
            {"A": {"$dynamicAnchor": "node", "items": {"$ref": "#/components/schemas/A"}}},
        ),
        (
            "{$id: 'https://example.com/a.json', items: {$ref: 'a.json'}, not: {$ref: '#/items'}}",
            {},
            {
                "A": {
                    "$id": "https://example.com/a.json",
                    "items": {"$ref": "#/components/schemas/A"},
                    "not": {"$ref": "#/components/schemas/A"},
                }
            },
        ),
        (
            "{oneOf: [{$ref: dog.yaml}], discriminator: {propertyName: kind, mapping: {d: dog.yaml}}}",
            {"dog.yaml": "type: object"},
            {
                "A": {
                    "oneOf": [{"$ref": "#/components/schemas/dog"}],
                    "discriminator": {"propertyName": "kind", "mapping": {"d": "#/components/schemas/dog"}},
                },
                "dog": {"type": "object"},
            },
        ),
    ],
)
def test_schemas_come_home(tmp_path: Path, schema: str, files: dict[str, str], expected: dict[str, JsonValue]) -> None:
    text = f"{HEAD}components: {{schemas: {{A: {schema}}}}}\n"
    document, report = gathered(tmp_path, {"spec.yaml": text, **files})
    assert schemas(document) == expected
    assert not report.errors
    assert document.lifted == frozenset(expected) - {"A"}


def test_a_document_of_one_file_stays_itself(tmp_path: Path) -> None:
    text = f"{HEAD}components: {{schemas: {{A: {{items: {{$ref: '#/components/schemas/A'}}}}}}}}\n"
    document, report = gathered(tmp_path, {"spec.yaml": text})
    assert not document.lifted
    assert report.sources[document.name].locate == document.locate


def test_the_order_of_keys_does_not_choose_names(tmp_path: Path) -> None:
    members = ["b: {$ref: one/x.yaml}", "a: {$ref: two/x.yaml}"]
    files = {"one/x.yaml": "type: string", "two/x.yaml": "type: object"}
    found = []
    for index, order in enumerate([members, members[::-1]]):
        text = f"{HEAD}components: {{schemas: {{A: {{properties: {{{', '.join(order)}}}}}}}}}\n"
        document, _ = gathered(tmp_path / str(index), {"spec.yaml": text, **files})
        found.append(schemas(document))
    assert found[0] == found[1]


def test_path_items_operations_and_maps_take_the_place_of_references(tmp_path: Path) -> None:
    files = {
        "spec.yaml": f"{HEAD}paths: {{$ref: paths.yaml}}\n",
        "paths.yaml": "/a: {$ref: item.yaml}\n/b: {$ref: item.yaml}\n/c: {get: {$ref: 'item.yaml#/get'}}\n",
        "item.yaml": "get: {responses: {$ref: 'responses.yaml#/common'}}\n",
        "responses.yaml": "common: {'200': {description: Fine}}\n",
    }
    document, report = gathered(tmp_path, files)
    operation = {"responses": {"200": {"description": "Fine"}}}
    paths = document.node.get("paths")
    assert paths is not None
    assert paths.value == {"/a": {"get": operation}, "/b": {"$ref": "#/paths/~1a"}, "/c": {"get": operation}}
    assert not report.errors


# --- Where findings point --------------------------------------------------------------------------------------------


def test_findings_name_the_file_and_the_place_in_it(tmp_path: Path) -> None:
    text = f"{HEAD}components: {{schemas: {{A: {{$ref: 'pets.yaml#/Pet'}}}}}}\n"
    _, report = gathered(tmp_path, {"spec.yaml": text, "pets.yaml": "Pet:\n  items:\n    type: sting\n"})
    (found,) = place_all(report)
    assert found.file == str(tmp_path / "pets.yaml")
    assert found.pointer == Pointer(found.file, ("Pet", "items", "type"))
    assert found.location is not None
    assert (found.location.file, found.location.line, found.location.column) == (found.file, 3, 11)


# --- What may be opened ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "reference",
    ["../secret.yaml", "link.yaml", "/etc/hostname", "file:///etc/hostname", "//example.com/a.yaml", "HEAD:a.yaml"],
)
def test_references_stay_in_the_folder(tmp_path: Path, reference: str) -> None:
    (tmp_path / "secret.yaml").write_text("type: string")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    text = f"{HEAD}components: {{schemas: {{A: {{$ref: '{reference}'}}}}}}\n"
    _, report = gathered(tmp_path / "in", {"spec.yaml": text})
    assert codes(report) == ["external-ref"]


def test_a_folder_can_be_allowed(tmp_path: Path) -> None:
    text = f"{HEAD}components: {{schemas: {{A: {{$ref: ../common/a.yaml}}}}}}\n"
    files = {"spec.yaml": text, "../common/a.yaml": "type: string"}
    _, report = gathered(tmp_path / "in", files)
    assert codes(report) == ["external-ref"]
    document, report = gathered(tmp_path / "in", files, Access(folders=(str(tmp_path / "common"),)))
    assert schemas(document) == {"A": {"type": "string"}}
    assert not codes(report)


@pytest.mark.parametrize("kind", ["folder", "pipe", "nothing"])
def test_only_regular_files_are_opened(tmp_path: Path, kind: str) -> None:
    import os

    if kind == "folder":
        (tmp_path / "a.yaml").mkdir()
    elif kind == "pipe":
        os.mkfifo(tmp_path / "a.yaml")
    text = f"{HEAD}components: {{schemas: {{A: {{$ref: a.yaml}}}}}}\n"
    _, report = gathered(tmp_path, {"spec.yaml": text})
    assert codes(report) == ["dangling-ref" if kind == "nothing" else "not-a-file"]


def test_data_is_not_followed(tmp_path: Path) -> None:
    data = "{$ref: ./secrets.yaml}"
    text = f"{HEAD}components: {{schemas: {{A: {{default: {data}, enum: [{data}], x-a: {data}, example: {data}}}}}}}\n"
    document, report = gathered(tmp_path, {"spec.yaml": text})
    assert schemas(document)["A"]["default"] == {"$ref": "./secrets.yaml"}  # type: ignore[call-overload,index]
    assert "external-ref" not in codes(report)
    assert "dangling-ref" not in codes(report)


def test_circles_of_bare_references_are_reported(tmp_path: Path) -> None:
    text = f"{HEAD}components: {{schemas: {{A: {{items: {{$ref: a.yaml}}}}}}}}\n"
    files = {"spec.yaml": text, "a.yaml": "$ref: b.yaml", "b.yaml": "$ref: a.yaml"}
    _, report = gathered(tmp_path, files)
    assert set(codes(report)) == {"circular-ref"}


def test_many_steps_take_no_time(tmp_path: Path) -> None:
    steps = "\n".join(f"a{n}: {{$ref: '#/a{n + 1}/x/x', x: {{$ref: '#/a{n + 1}/x'}}}}" for n in range(200))
    text = f"{HEAD}components: {{schemas: {{A: {{items: {{$ref: 'a.yaml#/a0/y/z/x'}}}}}}}}\n"
    _, report = gathered(tmp_path, {"spec.yaml": text, "a.yaml": steps})
    assert report.errors


def test_alias_bombs_in_many_files_are_refused(tmp_path: Path) -> None:
    bomb = "a: &a [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}]\n" + "".join(
        f"{'abcdefg'[n]}: &{'abcdefg'[n]} [{', '.join(['*' + 'abcdefg'[n - 1]] * 10)}]\n" for n in range(1, 5)
    )
    properties = ", ".join(f"p{n}: {{$ref: 'x{n}.yaml#/s'}}" for n in range(20))
    text = f"{HEAD}components: {{schemas: {{A: {{properties: {{{properties}}}}}}}}}\n"
    files = {f"x{n}.yaml": f"{bomb}s: {{type: string}}\n" for n in range(20)}
    _, report = gathered(tmp_path, {"spec.yaml": text, **files})
    assert "too-large" in codes(report)


@pytest.mark.parametrize(
    "reference",
    ["#", "#/components", "#/components/schemas", "#/paths/~1a/get", "spec.yaml", "spec.yaml#/paths", "a.yaml#/x"],
)
def test_objects_of_another_kind_stay_where_they_are(tmp_path: Path, reference: str) -> None:
    text = f"{HEAD}paths: {{/a: {{get: {{responses: {{'200': {{description: Fine}}}}}}}}}}\n"
    text += f"components: {{schemas: {{A: {{items: {{$ref: '{reference}'}}}}}}}}\n"
    document, report = gathered(tmp_path, {"spec.yaml": text, "a.yaml": "x: text"})
    assert "ref-kind" in codes(report)
    assert list(schemas(document)) == ["A"]
    assert document.node.get("paths") is not None


def test_what_stands_in_another_file_has_a_kind_there(tmp_path: Path) -> None:
    """The one that asks for a response is told; those that ask for the schema that it is get it."""
    response = "{description: Fine, content: {application/json: {schema: {$ref: 'a.yaml#/properties/b'}}}}"
    answers = f"{{'200': {{$ref: 'a.yaml#/properties/b'}}, '201': {response}}}"
    text = f"{HEAD}paths: {{/a: {{get: {{responses: {answers}}}}}}}\ncomponents: {{schemas: {{A: {{$ref: a.yaml}}}}}}\n"
    document, report = gathered(tmp_path, {"spec.yaml": text, "a.yaml": "properties: {b: {type: string}}"})
    (found,) = place_all(report)
    assert found.diagnostic.code == "ref-kind"
    assert str(found.pointer) == "#/paths/~1a/get/responses/200/$ref"
    assert list(schemas(document)) == ["A", "AB"]
