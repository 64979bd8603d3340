"""Texts of the last run are used again only where this one would print the same."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.files import File
from clientwright.lockfile import LOCK_NAME, Lock, digest
from clientwright.naming import assign_names
from clientwright.output import read_texts, write, write_memory
from clientwright.package import Package
from clientwright.parser import parse
from clientwright.parser.repair import repair
from clientwright.parser.upgrade import upgrade
from clientwright.parser.validate import validate
from clientwright.pipeline import generate
from clientwright.planner import plan
from clientwright.pointer import Location
from clientwright.recall import recall_texts
from clientwright.render import render
from clientwright.runs import customized, load_lock, prepare
from clientwright.source.document import Document
from tests.fuzz.mutations import changed, changes, seeds

DOCUMENT: Any = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "paths": {
        "/items": {
            "get": {
                "operationId": "listItems",
                "tags": ["items"],
                "responses": {"200": {"description": "Items."}},
            }
        }
    },
    "components": {
        "schemas": {
            "Item": {
                "type": "object",
                "properties": {"maker": {"$ref": "#/components/schemas/Maker", "description": "Who made it."}},
            },
            "Maker": {"type": "object", "description": "A person.", "properties": {"name": {"type": "string"}}},
        }
    },
}


def package_of(root: Any) -> Package | None:
    """What would be printed of a document; nothing where it is too broken for a client."""
    report = Report()
    place = Location("spec.json", 1, 1)
    document = Document("spec.json", json.dumps(root), root, lambda pointer, is_key: place, "")
    validate(document, report)
    repaired = repair(document, report)
    if repaired is None:
        return None
    api = parse(upgrade(repaired.document, report), report)
    return plan(
        api, assign_names(api, ClientSettings(name="shop", spec="spec.json", output=Path()), Lock(), report), report
    )


def kept(files: tuple[File, ...]) -> dict[tuple[str, str], str]:
    return {(file.path, file.made_of): file.text for file in files if file.made_of}


@given(root=st.sampled_from(seeds()), steps=st.lists(changes, min_size=1, max_size=3))
@settings(max_examples=25, deadline=None, derandomize=True, phases=[Phase.generate])
def test_a_client_is_the_same_whatever_there_is_to_reuse(root: Any, steps: list[Any]) -> None:
    before, after = package_of(root), package_of(changed(root, steps))
    if before is None or after is None:
        return
    texts = kept(render(before))
    again = render(after, lambda path, made_of: texts.get((path, made_of)))
    assert [file.text for file in again] == [file.text for file in render(after)]


def test_what_is_made_of_something_else_is_printed_anew() -> None:
    before, after = (
        package_of(DOCUMENT),
        package_of(json.loads(json.dumps(DOCUMENT).replace("A person.", "A company."))),
    )
    assert before is not None
    assert after is not None
    fresh = kept(render(after)).keys() - kept(render(before)).keys()
    assert {path for path, _ in fresh} == {"src/shop/models/maker.py", "src/shop/models/maker.pyi"}


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ClientSettings:
    """A client that has just been made, of a document that is older."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    settings = ClientSettings(name="shop", spec=str(tmp_path / "shop.json"), output=tmp_path / "out")
    make(settings, DOCUMENT)
    return settings


def make(settings: ClientSettings, root: Any) -> None:
    Path(settings.spec).write_text(json.dumps(root), "utf-8")
    os.utime(settings.spec, (time.time() - 10,) * 2)
    outcome = prepare(settings, lambda _: None, {}).outcome
    assert outcome is not None
    write([outcome.changes])
    write_memory(settings.output, outcome.memory)


def reusable(settings: ClientSettings) -> list[str]:
    """The paths whose texts would be used again for the same document."""
    found: list[str] = []
    reuse = recall_texts(customized(settings), read_texts(settings.output, load_lock(settings, Report()).files))

    def note(path: str, made_of: str) -> str | None:
        found.extend([path] if reuse(path, made_of) is not None else [])
        return None

    generate(settings, Lock(), Report(), lambda _: None, note)
    return found


def test_texts_of_the_last_run_are_used_again(asked: ClientSettings) -> None:
    assert len(reusable(asked)) == 8
    (asked.output / "src/shop/models/item.py").unlink()
    assert len(reusable(asked)) == 7


def test_a_text_that_was_edited_is_printed_anew_though_the_lockfile_knows_it(asked: ClientSettings) -> None:
    module, lock = asked.output / "src/shop/models/item.py", asked.output / LOCK_NAME
    made = module.read_text("utf-8")
    module.write_text(made + "# mine\n", "utf-8")
    lock.write_text(lock.read_text("utf-8").replace(digest(made), digest(made + "# mine\n")), "utf-8")
    assert len(reusable(asked)) == 7
    make(asked, DOCUMENT)
    assert module.read_text("utf-8") == made


@pytest.mark.parametrize("broken", ["[]", '{"run": 1}', '{"made": []}', '{"run": 1, "made": {"README.md": 1}}'])
def test_a_broken_memory_has_nothing_to_reuse(broken: str, asked: ClientSettings, tmp_path: Path) -> None:
    (memory,) = (tmp_path / "cache/clientwright").iterdir()
    memory.write_text(broken)
    assert reusable(asked) == []


def test_other_settings_print_everything_anew(asked: ClientSettings) -> None:
    assert reusable(replace(asked, client_class="Store")) == []
