"""What pins of the lockfile follow to another place in the document, and what they do not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clientwright.config import ClientSettings, SchemaSettings
from clientwright.diagnostics import Report
from clientwright.lockfile import LOCK_NAME, Lock, read_lock
from clientwright.pipeline import generate


def operation(name: str, schema: str = "", **more: Any) -> dict[str, Any]:
    """An operation that answers with a component."""
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}} if schema else {}
    return {"operationId": name, "responses": {"200": {"description": "It.", "content": content}}, **more}


def gaps(*names: str) -> dict[str, Any]:
    return {"parameters": [{"name": name, "in": "path", "required": True} for name in names]}


def model(*wires: str) -> dict[str, Any]:
    return {"type": "object", "properties": {wire: {"type": "string"} for wire in wires}}


def lock_after(*documents: dict[str, Any], folder: Path, last: dict[str, Any] | None = None) -> tuple[Lock, list[str]]:
    """The lock for the last of some documents, each generated over the one before, and the earlier names in it."""
    lock = Lock()
    for number, parts in enumerate(documents):
        info = {"title": "Pets", "version": str(number)}
        schemas = parts.pop("schemas", {})
        root = {"openapi": "3.1.0", "info": info, "paths": parts, "components": {"schemas": schemas}}
        (folder / "pets.json").write_text(json.dumps(root))
        more = (last or {}) if number == len(documents) - 1 else {}
        settings = ClientSettings(name="pets", spec=str(folder / "pets.json"), output=folder, **more)
        generated = generate(settings, lock, Report(), lambda message: None)
        assert generated is not None
        lock = read_lock(next(file.text for file in generated.files if file.path == LOCK_NAME))
    return lock, [f"{one.kind} {one.name} of {' '.join(one.of)}" for one in lock.earlier]


def test_an_operation_that_moves_keeps_its_names(tmp_path: Path) -> None:
    inline = {"application/json": {"schema": model("name", "age")}}
    moved = operation("addPet", tags=["pets"], requestBody={"content": inline})
    lock, earlier = lock_after(
        {"/pets": {"post": {**moved, "tags": ["animals"]}}},
        {"/v2/pets": {"post": moved}},
        folder=tmp_path,
    )
    assert lock.methods == {"POST /v2/pets": "animals.add_pet"}
    assert [*lock.models.values()] == ["AnimalsAddPetRequest"]
    assert earlier == []


def test_gaps_are_told_by_their_order(tmp_path: Path) -> None:
    lock, earlier = lock_after(
        {"/pets/{id}/toys/{toy}": {"get": operation("getToy", **gaps("id", "toy"))}},
        {"/pets/{petId}/toys/{toyId}": {"get": operation("fetchToy", **gaps("toyId", "petId"))}},
        folder=tmp_path,
    )
    key = "GET /pets/{petId}/toys/{toyId}"
    assert lock.methods == {key: "pets.get_toy"}
    assert lock.arguments[key] == {"path:petId": "pet_id", "path:toyId": "toy_id"}
    assert earlier == [f"argument id of {key} path:petId", f"argument toy of {key} path:toyId"]


def by_gap(**names: str) -> dict[str, Any]:
    """Operations on paths that differ by the names of their gaps alone."""
    return {f"/pets/{{{gap}}}": {"get": operation(name, **gaps(gap))} for gap, name in names.items()}


def test_paths_that_differ_by_their_gaps_alone_are_told_by_operation_ids(tmp_path: Path) -> None:
    before, after = by_gap(id="getPet", name="findPet"), by_gap(called="findPet", key="getPet")
    lock, _ = lock_after(before, after, folder=tmp_path)
    assert lock.methods == {"GET /pets/{called}": "pets.find", "GET /pets/{key}": "pets.get"}


def test_one_operation_follows_one(tmp_path: Path) -> None:
    lock, earlier = lock_after(by_gap(id="getPet", name="findPet"), by_gap(key="readPet"), folder=tmp_path)
    assert lock.methods == {"GET /pets/{key}": "pets.get"}
    assert earlier == ["argument id of GET /pets/{key} path:key"]


def test_gaps_that_change_places_are_no_aliases(tmp_path: Path) -> None:
    _, earlier = lock_after(
        {"/pets/{a}/{b}": {"get": operation("getPet", **gaps("a", "b"))}},
        {"/pets/{b}/{a}": {"get": operation("getPet", **gaps("a", "b"))}},
        folder=tmp_path,
    )
    assert earlier == []


PET = {"/pets": {"get": operation("getPet", "Pet")}}
ANIMAL = {"/pets": {"get": operation("getPet", "Animal")}}


def test_a_component_of_another_name_is_the_same_class(tmp_path: Path) -> None:
    lock, earlier = lock_after(
        {**PET, "schemas": {"Pet": model("name", "petAge")}},
        {**ANIMAL, "schemas": {"Animal": model("name", "petAge")}},
        {**ANIMAL, "schemas": {"Animal": model("name", "petAge", "more")}},
        folder=tmp_path,
    )
    assert lock.models == {"#/components/schemas/Animal": "Animal"}
    assert earlier == ["model Pet of #/components/schemas/Animal"]


@pytest.mark.parametrize(
    "around",
    [
        lambda schema: {"type": "array", "items": schema},
        lambda schema: {"type": "array", "prefixItems": [schema, {"type": "string"}]},
        lambda schema: {"type": "object", "properties": {"pet": schema}},
        lambda schema: {"type": "object", "additionalProperties": schema},
        lambda schema: {"oneOf": [schema, {"type": "string"}]},
    ],
    ids=["a list", "a tuple", "a property", "a map", "a union"],
)
def test_a_component_is_followed_wherever_it_stands(around: Callable[[Any], Any], tmp_path: Path) -> None:
    def named(name: str) -> dict[str, Any]:
        content = {"application/json": {"schema": around({"$ref": f"#/components/schemas/{name}"})}}
        paths = {"/pets": {"get": {**operation("getPets"), "responses": {"200": {"content": content}}}}}
        return {**paths, "schemas": {name: model("name", "age")}}

    _, earlier = lock_after(named("Pet"), named("Animal"), folder=tmp_path)
    assert "model Pet of #/components/schemas/Animal" in earlier


@pytest.mark.parametrize(
    "new",
    [
        {**ANIMAL, "schemas": {"Animal": model("name")}},
        {**ANIMAL, "schemas": {"Animal": model("name", "age"), "Other": model("name", "age")}},
        {
            "/pets": {"get": operation("getPet", "Other")},
            "schemas": {"Other": model("x"), "Animal": model("name", "age")},
        },
        {**ANIMAL, "schemas": {"Animal": {"type": "string", "enum": ["name", "age"]}}},
    ],
    ids=["other fields", "two of them", "used elsewhere", "another kind"],
)
def test_what_is_not_certain_is_no_alias(new: dict[str, Any], tmp_path: Path) -> None:
    used = {"/all": {"get": operation("getAll", "Other")}} if "Other" in new["schemas"] else {}
    _, earlier = lock_after({**PET, "schemas": {"Pet": model("name", "age")}}, {**new, **used}, folder=tmp_path)
    assert earlier == []


def test_a_field_of_an_heir_is_no_earlier_name(tmp_path: Path) -> None:
    heir = {"allOf": [{"$ref": "#/components/schemas/Pet"}, model("colour", "age")]}
    paths = {**PET, "/cats": {"get": operation("getCat", "Cat")}}
    schemas = {"Pet": model("color", "name"), "Cat": heir}
    renamed = {"Pet": SchemaSettings(fields={"color": "paint"}), "Cat": SchemaSettings(fields={"colour": "color"})}
    lock, earlier = lock_after(
        {**paths, "schemas": schemas}, {**paths, "schemas": schemas}, folder=tmp_path, last={"schemas": renamed}
    )
    assert lock.fields["#/components/schemas/Cat"]["colour"] == "color"
    assert not [one for one in earlier if one.startswith("field color")]


def test_what_was_inline_and_became_a_component_is_the_same_class(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"name": {}, "kind": {"enum": ["a", "b"]}}}
    content = {"application/json": {"schema": schema}}
    lock, earlier = lock_after(
        {"/pets": {"get": {"operationId": "getPet", "responses": {"200": {"description": "It.", "content": content}}}}},
        {**PET, "schemas": {"Pet": schema}},
        folder=tmp_path,
    )
    place = "#/components/schemas/Pet"
    assert lock.models == {place: "Pet", f"{place}/properties/kind": "PetKind"}
    assert earlier == [f"model PetsGetResponse of {place}", f"model PetsGetResponseKind of {place}/properties/kind"]


@pytest.mark.parametrize(
    ("kind", "name"),
    [("thing", "a"), ("argument", "a.b"), ("method", "list"), ("field", "class"), ("model", "no name"), ("member", "")],
)
def test_an_alias_that_is_no_name_is_refused(kind: str, name: str) -> None:
    entry = {"kind": kind, "name": name, "of": ["GET /pets"], "since": None}
    with pytest.raises(ValueError, match=r"aliases|identifier"):
        read_lock(json.dumps({"aliases": [entry]}))
