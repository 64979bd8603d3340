"""The encoders: whatever a document says, it stays what it was meant to be."""

from __future__ import annotations

import ast
import re
import tomllib

import black
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from clientwright.encoders import (
    Identifier,
    code_span,
    docstring,
    hypertext,
    literal,
    markdown,
    remark,
    sentence,
    string_literal,
    toml_string,
)

HOSTILE = (
    '"""',
    "'''",
    '\\"""',
    "\\",
    "a\\",
    'ends with "',
    '"starts',
    "line\rline",
    "line\u2028line\x85line\x0cline",
    "\x00",
    "\u202egnp.exe",
    "\ufeff",
    "\ud800",
    "{{ 7 * 7 }}",
    "{0.__class__}",
    "# -*- coding: utf-7 -*-",
    "+AGEAYg-",
    '"""\nimport os\nos.system("touch /tmp/x")\n"""',
    "\t\ttabs",
    "a list:\n\n  - deeper\n    - still deeper",
)
MODE = black.Mode()

texts = st.text(max_size=200)


def hostile(function: object) -> object:
    for text in HOSTILE:
        function = example(text)(function)
    return function


@hostile
@given(texts)
def test_a_string_literal_is_the_string(text: str) -> None:
    source = string_literal(text)
    assert ast.literal_eval(source) == text
    assert source.isascii()
    assert source.isprintable()


@given(texts)
def test_black_leaves_string_literals_alone(text: str) -> None:
    source = f"x = {string_literal(text)}\n"
    assert black.format_str(source, mode=MODE) == source


@hostile
@given(texts)
def test_a_docstring_is_a_docstring_and_nothing_else(text: str) -> None:
    source = f"def f():\n    {docstring(text, 4)}\n"
    (function,) = ast.parse(source.encode("utf-8", "surrogatepass")).body
    assert isinstance(function, ast.FunctionDef)
    (statement,) = function.body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    assert isinstance(statement.value.value, str)


@hostile
@given(texts)
def test_black_leaves_docstrings_alone(text: str) -> None:
    source = f"def f():\n    {docstring(sentence(text), 4)}\n"
    assert black.format_str(source, mode=MODE) == source


@pytest.mark.parametrize("length", range(60, 100))
@pytest.mark.parametrize("end", [".", '"', "`"])
def test_black_leaves_docstrings_of_every_length_alone(length: int, end: str) -> None:
    source = f"def f():\n    {docstring(('word ' * 30)[:length].strip() + end, 4)}\n"
    assert black.format_str(source, mode=MODE) == source


@hostile
@given(texts)
def test_a_toml_string_is_the_string(text: str) -> None:
    expected = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if text.isascii() else text
    source = toml_string(text)
    assert source.isascii()
    if not any(0xD800 <= ord(char) <= 0xDFFF for char in text):
        assert tomllib.loads(f"x = {source}")["x"] == expected


@hostile
@given(texts)
def test_markdown_is_one_paragraph_without_markup(text: str) -> None:
    source = markdown(text)
    assert len(source.splitlines()) <= 1
    assert "<" not in source.replace("\\<", "")


@hostile
@given(texts)
def test_nothing_ends_a_code_span_early(text: str) -> None:
    source = code_span(text)
    assert len(source.splitlines()) == 1
    fence = source[: len(source) - len(source.lstrip("`"))]
    assert fence not in source[len(fence) : -len(fence)].split(" ")
    assert max(map(len, re.findall("`+", source[len(fence) : -len(fence)])), default=0) < len(fence)


@pytest.mark.parametrize("name", ["", "a b", "1a", "a-b", "ñ", "a\n", "a;b"])
def test_identifiers_are_checked(name: str) -> None:
    with pytest.raises(ValueError, match="not an ASCII identifier"):
        Identifier(name)


def test_numbers_that_json_lacks_are_refused() -> None:
    assert literal(1.5) == "1.5"
    with pytest.raises(ValueError, match="JSON has no inf"):
        literal(float("inf"))


def test_sentences_end_once() -> None:
    assert sentence("Page number") == "Page number."
    assert sentence("Really?") == "Really?"
    assert sentence("") == ""


def test_hypertext_is_neither_html_nor_markdown() -> None:
    assert hypertext('a <b "c"> *d* _e_ `f` [g](h) i') == (
        "a &#60;b &#34;c&#34;&#62; &#42;d&#42; &#95;e&#95; &#96;f&#96; &#91;g&#93;(h) i"
    )
    assert hypertext("a\n\x00 & é") == "a &#92;x00 &#38; é"


def test_remarks_call_nobody_and_link_nowhere() -> None:
    assert remark("@you #1 $x www.a.b https://a me@a.b @ #") == (
        "&#64;&#8203;you &#35;&#8203;1 &#36;&#8203;x www&#8203;.a.b https:&#8203;//a me&#64;&#8203;a.b &#64; &#35;"
    )
