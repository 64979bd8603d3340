"""Templates are compiled once, kept where Python keeps its modules, and taken for nothing but the text they are of."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from jinja2 import Environment

from clientwright import render
from clientwright.output import compiled

TEXT = "{{ header }}\n"


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one template, in a process that keeps what it compiles."""
    (tmp_path / "one.jinja").write_text(TEXT)
    for module in (render, compiled):
        monkeypatch.setattr(module, "template_root", lambda: tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path


def printed(monkeypatch: pytest.MonkeyPatch) -> tuple[str, int]:
    """What the template prints, and how often something was compiled for that."""
    count = []
    compile_it = Environment.compile
    with monkeypatch.context() as patch:
        patch.setattr(Environment, "compile", lambda *given: count.append(1) or compile_it(*given))
        text = render.template_environment(compiled.Compiled()).get_template("one.jinja").render()
    return text, len(count)


def kept(templates: Path) -> list[Path]:
    return sorted((templates / "__pycache__").glob("*"))


def test_a_template_is_compiled_once(templates: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = printed(monkeypatch), printed(monkeypatch)
    assert first[0].startswith("# Made by clientwright.")
    assert (first[1], second) == (1, (first[0], 0))
    assert [path.suffix for path in kept(templates)] == [".compiled"]


def test_another_text_is_compiled_anew(templates: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    printed(monkeypatch)
    (templates / "one.jinja").write_text(TEXT * 2)
    text, count = printed(monkeypatch)
    assert (len(text.splitlines()), count) == (2, 1)


def test_another_compiler_compiles_anew(templates: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A release may read the same template otherwise; what an earlier one left behind is not for it."""
    good = printed(monkeypatch)
    (templates / "compiler.py").write_text("# another one")
    monkeypatch.setattr(compiled.compiler, "__file__", str(templates / "compiler.py"))
    assert printed(monkeypatch) == good


@pytest.mark.parametrize("content", [b"", b"j2", b"no template at all", b"\0" * 100])
def test_what_cannot_be_read_is_compiled_anew(content: bytes, templates: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = printed(monkeypatch)
    kept(templates)[0].write_bytes(content)
    assert printed(monkeypatch) == good


def test_nothing_is_kept_where_python_keeps_nothing(templates: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert printed(monkeypatch) == printed(monkeypatch)
    assert kept(templates) == []


def test_a_folder_that_takes_nothing_does_no_harm(templates: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (templates / "__pycache__").write_text("a file")
    assert printed(monkeypatch)[0].startswith("# Made by clientwright.")
