"""Formatting in several processes gives what formatting in one gives, and a fault of ours is named either way."""

from __future__ import annotations

import pytest

from clientwright import formatting
from clientwright.files import File
from clientwright.formatting import format_files

FILES = (
    File("a.py", "x = {  'a':1 }\n"),
    File("a.pyi", "class A:\n    ...\ndef f(): ...\n"),
    File("README.md", "x   = 1\n"),
    File("ß.py", "s = 'grüß'\n"),
)
FORMATTED = (
    File("a.py", 'x = {"a": 1}\n'),
    File("a.pyi", "class A: ...\n\ndef f(): ...\n"),
    File("README.md", "x   = 1\n"),
    File("ß.py", 's = "grüß"\n'),
)


@pytest.fixture(params=[1, 2, 8], ids=lambda number: f"{number} processors")
def processors(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many processors, and files that are worth them."""
    monkeypatch.setattr(formatting, "_WORTH_WORKERS", 0)
    monkeypatch.setattr(formatting, "processors", lambda: request.param)


@pytest.mark.usefixtures("processors")
def test_the_number_of_processes_does_not_matter() -> None:
    assert format_files(FILES) == FORMATTED


@pytest.mark.usefixtures("processors")
def test_what_is_no_python_is_named() -> None:
    with pytest.raises((ValueError, RuntimeError), match=r"the generated file b\.py is no Python"):
        format_files((*FILES, File("b.py", "x = (\n")))


@pytest.mark.usefixtures("processors")
def test_what_is_formatted_is_left_alone() -> None:
    file = File("c.py", "x = {'a':1}\n", is_formatted=True)
    assert format_files((file,)) == (file,)
