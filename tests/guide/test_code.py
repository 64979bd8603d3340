"""Every piece of Python in the guide runs against a shop on loopback, prints what the page says, and type-checks."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from contextlib import chdir
from itertools import pairwise
from pathlib import Path

import pytest

from clientwright.config import ClientSettings, load_config
from clientwright.diagnostics import Report
from clientwright.lockfile import Lock
from clientwright.parser import extensions
from clientwright.pipeline import generate
from tests.guide.pages import GUIDE, ROOT, Block, agree, blocks
from tests.guide.shop_server import listening

PAGES = sorted(GUIDE.glob("*.md"))
CODE = [block for page in PAGES for block in blocks(page) if block.language == "python"]
OUTPUT = {
    block: after.text
    for page in PAGES
    for block, after in pairwise(blocks(page))
    if after.language == "text" and block.language == "python"
}
"""What pieces of code print, where the page says it."""


def name_of(block: Block) -> str:
    return f"{block.page.stem}-{block.line}"


def file_of(block: Block) -> str:
    """A file for the code; a test keeps its name, by which pytest knows it."""
    return block.file if block.file and is_test(block) else f"{name_of(block).replace('-', '_')}.py"


def is_test(block: Block) -> bool:
    return (block.file or "").startswith("test_")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the client, and its README."""
    folder = tmp_path_factory.mktemp("site")
    settings = ClientSettings(name="shop", spec=str(GUIDE / "shop.yaml"), output=Path())
    generated = generate(settings, Lock(), Report(), lambda _: None)
    assert generated is not None
    for file in generated.files:
        target = folder / file.path.removeprefix("src/")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(file.text, "utf-8")
    return folder


DRIVER = """\
import contextlib, io, json, runpy, sys, traceback, warnings

warnings.simplefilter("error")
printed = {}
for name in sys.argv[1:]:
    output, printed[name] = io.StringIO(), [False, ""]
    with contextlib.redirect_stdout(output):
        try:
            runpy.run_path(name, run_name="__main__")
            printed[name][0] = True
        except Exception:
            print(traceback.format_exc())
    printed[name][1] = output.getvalue()
print(json.dumps(printed))
"""
"""Runs each piece of code by itself, and prints whether it ran, and what it printed."""


def run(site: Path, folder: Path, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **variables, "PYTHONPATH": str(site), "MYPYPATH": str(site), "NO_COLOR": "1"}
    command = (sys.executable, *command)
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def pieces(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every piece of code, as a file of its own."""
    folder = tmp_path_factory.mktemp("pieces")
    for block in CODE:
        (folder / file_of(block)).write_text(block.text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def printed(site: Path, pieces: Path) -> dict[str, tuple[bool, str]]:
    """For each piece of code, whether it ran, and what it printed; the shop is open meanwhile."""
    return run_all(site, pieces, [file_of(block) for block in CODE if not is_test(block)])


def run_all(site: Path, folder: Path, names: list[str]) -> dict[str, tuple[bool, str]]:
    """Run files of the folder while the shop is open."""
    with listening() as address:
        done = run(site, folder, "-c", DRIVER, *names, SHOP_TOKEN="secret", SHOP_BASE_URL=address)
    assert done.returncode == 0, done.stderr
    found: dict[str, tuple[bool, str]] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("block", [block for block in CODE if not is_test(block)], ids=name_of)
def test_it_runs(block: Block, printed: dict[str, tuple[bool, str]]) -> None:
    has_run, output = printed[file_of(block)]
    assert has_run, output
    assert agree(OUTPUT.get(block, "..."), output), output


@pytest.mark.parametrize("block", [block for block in CODE if is_test(block)], ids=name_of)
def test_tests_pass(block: Block, site: Path, pieces: Path) -> None:
    done = run(site, pieces, "-m", "pytest", "-q", "-p", "no:cacheprovider", file_of(block))
    assert done.returncode == 0, done.stdout


def test_type_checkers_agree(site: Path, pieces: Path) -> None:
    names = [file_of(block) for block in CODE]
    done = run(site, pieces, "-m", "mypy", "--strict", "--python-version", "3.11", *names)
    assert done.returncode == 0, done.stdout


def test_what_the_client_says_of_itself_holds(site: Path, tmp_path: Path) -> None:
    """The examples of its README; its models have fields that an answer must have."""
    examples = [block for block in blocks(site / "README.md") if block.language == "python"]
    assert len(examples) > 8
    for block in examples:
        (tmp_path / file_of(block)).write_text(block.text, "utf-8")
    for has_run, output in run_all(site, tmp_path, [file_of(block) for block in examples]).values():
        assert has_run, output


OWN = """\
from shop import Shop, price_of
from shop.testing import mock_shop

with mock_shop() as mock:
    items = [{"id": "1", "name": "Go", "price": 30}, {"id": "2", "name": "Saw", "price": 12.5}]
    mock.products.list.returns({"items": items})
    cheapest = Shop(token="any", transport=mock.transport).cheapest()
    print(cheapest.name, price_of(cheapest))
"""


def test_code_of_ones_own_is_part_of_the_client(tmp_path: Path) -> None:
    (block,) = (block for block in blocks(ROOT / "docs" / "custom-code.md") if block.language == "python")
    site, file = tmp_path / "src", tmp_path / "own.py"
    file.write_text(OWN, "utf-8")
    generating = ("-m", "clientwright", "generate", str(GUIDE / "shop.yaml"), "--output", ".")
    assert run(site, tmp_path, *generating).returncode == 0
    (site / "shop" / "custom.py").write_text(block.text, "utf-8")
    assert run(site, tmp_path, *generating).returncode == 0
    done = run(site, tmp_path, str(file))
    assert done.stdout == "Saw 12.5\n", done.stderr


def test_names_that_are_read_are_those_of_the_page() -> None:
    text = (GUIDE / "migrating.md").read_text("utf-8").partition("## Names in the document")[2]
    rows = [tuple(re.findall(r"`(x-[\w-]+)`", line)) for line in text.splitlines() if line.startswith("| ")]
    read = (extensions.GROUP, extensions.METHOD, extensions.PARAMETER, extensions.PROPERTY, extensions.TYPE)
    assert rows[1:] == [*read, extensions.MEMBERS, extensions.IGNORE]


def test_code_of_others_is_code() -> None:
    """It was tried with the shop when it was written; the generators themselves are not installed here."""
    others = [block for page in PAGES for block in blocks(page) if block.language == "py"]
    assert len(others) == 3
    for block in others:
        ast.parse(block.text)


SETTINGS = [block for page in (*PAGES, ROOT / "README.md") for block in blocks(page) if block.language == "toml"]


@pytest.mark.parametrize("block", SETTINGS, ids=name_of)
def test_settings_are_settings(block: Block, tmp_path: Path) -> None:
    """They are read without a finding, and name what the shop has."""
    for file in blocks(block.page):
        if file.file:
            (tmp_path / file.file).write_text(file.text, "utf-8")
    (tmp_path / ("pyproject.toml" if "[tool." in block.text else "clientwright.toml")).write_text(block.text, "utf-8")
    (tmp_path / "openapi.yaml").write_bytes((GUIDE / "shop.yaml").read_bytes())
    report = Report()
    with chdir(tmp_path):
        clients = load_config(tmp_path, report).clients
        assert not list(report)
        assert clients
        for client in clients:
            assert generate(client, Lock(), report, lambda _: None) is not None
    assert not list(report)
