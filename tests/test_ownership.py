"""What is the user's stays the user's: ten regenerations with a document that changes, and a module of one's own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from clientwright.cli import main

SCRIPTS = Path(sys.executable).parent
SETTINGS = '[clients.shop]\nspec = "shop.json"\noutput = "out"\n'
ROUNDS = 10
OWN = {
    "out/src/shop/helpers.py": "def double(number: int) -> int:\n    return 2 * number\n",
    "out/src/shop/resources/notes.txt": "ours\n",
    "out/tests/test_ours.py": "def test_nothing() -> None: ...\n",
    "out/CHANGELOG.md": "# Ours\n",
    "out/.github/workflows/ci.yml": "on: push\n",
}
CUSTOM = '''\
"""What this package has beside the API."""

from typing import Any

from .client import Shop as _Shop
from .helpers import double
from .models import Item

__all__ = ["LIMIT", "Shop", "price_of"]
LIMIT: int = 3


class Shop(_Shop):
    """The client, with a method of ours."""

    def first(self) -> Item:
        return self.items.get("1")


def price_of(item: Item) -> int:
    return double(item.price or 0)


def _private() -> Any: ...
'''
USE = """\
import shop
from shop import AsyncShop, LIMIT, NotFoundError, Shop, price_of
from shop.models import Item
from shop.testing import mock_shop

with mock_shop() as mock:
    mock.items.get.returns({"price": 21})
    client: Shop = Shop(base_url="http://shop.invalid", transport=mock.transport)
    item: Item = client.first()
    total: int = price_of(item) * LIMIT
    assert total == 126
    assert type(client).__module__ == "shop.custom" and shop.Shop is Shop
    assert isinstance(client.with_options(timeout=1), Shop)
assert {"LIMIT", "Shop", "price_of"} <= set(shop.__all__) <= set(dir(shop))
assert not hasattr(shop, "double") and not hasattr(shop, "_private")
"""


def document(number: int) -> str:
    """The shop in a version: operations, models, fields and tags come and go; items stay."""
    schemas: dict[str, object] = {
        "Item": {"type": "object", "properties": {"price": {"type": "integer"}, f"field{number}": {}}}
    }
    paths = {"/items/{id}": {"get": operation("getItem", "Item", "id")}}
    for kind in kinds(number):
        schemas[f"Kind{kind}"] = {"type": "object", "properties": {"item": {"$ref": "#/components/schemas/Item"}}}
        paths[f"/kinds{kind}"] = {"get": operation(f"getKind{kind}", f"Kind{kind}")}
    info = {"title": "Shop", "version": str(number)}
    return json.dumps({"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}})


def kinds(number: int) -> range:
    """The kinds that the shop has in a version."""
    return range(number % 4, number % 4 + number % 3 + 1)


def operation(name: str, schema: str, *gaps: str) -> dict[str, object]:
    """An operation that answers with the schema, for what fills the gaps of its path."""
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    parameters = [{"name": gap, "in": "path", "required": True, "schema": {"type": "string"}} for gap in gaps]
    responses = {"200": {"description": "It.", "content": content}}
    return {"operationId": name, "parameters": parameters, "responses": responses}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    put(tmp_path, {"clientwright.toml": SETTINGS, "shop.json": document(0)})
    assert generate() == 0
    put(tmp_path, OWN | {"out/src/shop/custom.py": CUSTOM})
    return tmp_path


def put(folder: Path, texts: dict[str, str]) -> None:
    for path, text in texts.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)


def generate(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        main(["generate", *arguments])
    return int(str(left.value.code))


def run(folder: Path, *command: str) -> str:
    """What a program says where it fails."""
    environment = {"PATH": f"{SCRIPTS}{os.pathsep}{os.environ['PATH']}", "HOME": os.environ["HOME"]}
    environment |= {"PYTHONPATH": "out/src", "MYPYPATH": "out/src"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr if done.returncode else ""


def test_ten_regenerations_leave_alone_what_is_ours(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(1, ROUNDS + 1):
        put(project, {"shop.json": document(number)})
        edit = project / "out/src/shop/resources/items.py"
        generated = edit.read_text()
        edit.write_text(generated.replace("options=None", "options=0"))
        capsys.readouterr()
        assert generate() == 1
        said = capsys.readouterr().err
        assert "--- out/src/shop/resources/items.py (edited)\n+++ out/src/shop/resources/items.py (generated)\n" in said
        assert "-    def get(self, id, *, options=0):\n+    def get(self, id, *, options=None):\n" in said
        edit.write_text(generated)
        assert generate() == generate("--check") == 0
        for path, text in (OWN | {"out/src/shop/custom.py": CUSTOM}).items():
            assert (project / path).read_text() == text, path
        found = {path.stem for path in (project / "out/src/shop/models").glob("kind*.py")}
        assert found == {f"kind{kind}" for kind in kinds(number)}
    put(project, {"use.py": USE})
    assert run(project, sys.executable, "-W", "error", "use.py") == ""
    (project / "pyrightconfig.json").write_text('{"include": ["use.py", "out/src"], "extraPaths": ["out/src"]}')
    assert run(project, "mypy", "--strict", "-m", "use", "-m", "shop.custom") == ""
    assert run(project, "pyright", "--pythonpath", sys.executable) == ""


def test_what_the_own_module_exports_follows_when_one_regenerates(project: Path) -> None:
    init = project / "out/src/shop/__init__.py"
    assert generate("--check") == 1
    assert generate() == 0
    assert '{"custom": ("LIMIT", "Shop", "price_of")}' in init.read_text()
    own = "from os import path\n\nclass Extra:\n    pass\n\nasync def call(): ...\n_a = b = 1\n"
    put(project, {"out/src/shop/custom.py": own})
    assert generate() == 0
    assert '{"custom": ("Extra", "b", "call")}' in init.read_text()
    (project / "out/src/shop/custom.py").unlink()
    assert generate() == 0
    assert "custom" not in init.read_text() + init.with_suffix(".pyi").read_text()


def test_a_module_of_ones_own_that_is_no_python_is_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(project, {"out/src/shop/custom.py": "def ("})
    capsys.readouterr()
    assert generate() == 2
    assert "`out/src/shop/custom.py` is no Python, so nobody can say what it exports" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x = 1\ndef\n", "is no Python, so nobody can say what it exports: invalid syntax in line 2"),
        ('__all__ = ["class"]\n', "lists 'class' in `__all__`, which cannot be imported by this name"),
        ('__all__ = ["a b"]\n', "lists 'a b' in `__all__`"),
    ],
)
def test_what_a_module_of_ones_own_cannot_export(
    project: Path, capsys: pytest.CaptureFixture[str], text: str, words: str
) -> None:
    put(project, {"out/src/shop/custom.py": text})
    capsys.readouterr()
    assert generate() == 2
    assert words in capsys.readouterr().err


def test_a_pipe_in_the_output_is_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "out/src/shop/custom.py").unlink()
    os.mkfifo(project / "out/src/shop/custom.py")
    capsys.readouterr()
    assert generate() == 2
    assert "is no plain file, and the client needs one; move it away" in capsys.readouterr().err


def test_the_difference_of_an_edited_file_has_an_end(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate() == 0
    put(project, {"out/README.md": "\x1b[31mmine\n" * 100})
    capsys.readouterr()
    assert generate() == 1
    said = capsys.readouterr().err
    assert "\x1b" not in said
    assert "\n… and " in said
    assert len(said.splitlines()) == 63
