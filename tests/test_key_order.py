"""The order of keys in a document decides about nothing but the order of what is in the files of its client."""

from __future__ import annotations

import ast
import random
from contextlib import chdir
from pathlib import Path

import pytest

from clientwright.config import ClientSettings, load_config
from clientwright.diagnostics import Report
from clientwright.pipeline import load
from clientwright.source.access import access_of
from tests.clients import CASES
from tests.key_order import client, normal_form, normal_forms, shuffled


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_another_order_of_keys_makes_the_same_client(case: Path) -> None:
    report = Report()
    with chdir(case):
        clients = load_config(case, report).clients if (case / "clientwright.toml").exists() else ()
        settings = clients[0] if clients else ClientSettings(name=case.name, spec="spec.yaml", output=Path())
        document = load(settings.spec, report, access_of(settings), settings.overlays)
    assert document is not None
    expected = normal_forms(client(document.root, settings))
    for seed in range(3):
        made = normal_forms(client(shuffled(document.root, random.Random(seed)), settings))
        assert made.keys() == expected.keys()
        for path, text in made.items():
            assert text == expected[path], path


def test_what_has_an_order_keeps_it() -> None:
    """The comparison is not blind: positional arguments, unions that are tried in turn and paths are left alone."""
    for source in (
        "def get(self, first, second):\n    return call(first, second)",
        "value: OneOf[Dog, Cat]",
        "GET = Operation(path=('/pets/', path('id'), '/toys'))",
        "class Cat(Pet, Model):\n    name: str = 'cat'",
    ):
        assert normal_form(source) == ast.unparse(ast.parse(source))
    assert normal_form("def get(self, *, b=1, a: Dog | Cat): ...") == normal_form(
        "def get(self, *, a: Cat | Dog, b=1): ..."
    )
