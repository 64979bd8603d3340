"""The layout helper: what it writes, black leaves alone."""

from __future__ import annotations

import ast

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientwright.encoders import Source
from clientwright.layout import (
    Alternatives,
    Code,
    Group,
    Item,
    Value,
    call,
    dict_of,
    lay_out,
    lines_of,
    list_of,
    tuple_of,
)

names = st.text("xyz", min_size=1, max_size=40)
leaves: st.SearchStrategy[Value] = st.one_of(
    st.text(max_size=30), st.integers(), st.booleans(), st.none(), names.map(Source)
)


def groups(inner: st.SearchStrategy[Value]) -> st.SearchStrategy[Value]:
    members = st.lists(inner, min_size=1, max_size=6)
    return st.one_of(
        st.builds(lambda name, values: call(name, *values), names, members),
        st.builds(lambda name, values: call(name, **{f"k{i}": v for i, v in enumerate(values)}), names, members),
        members.map(tuple_of),
        members.map(list_of),
        members.map(lambda values: dict_of((f"key{i}", value) for i, value in enumerate(values))),
    )


trees = st.recursive(leaves, groups, max_leaves=30).filter(lambda value: isinstance(value, Group))


@settings(max_examples=300, deadline=None)
@given(trees, st.sampled_from([0, 4, 8]))
def test_black_leaves_expressions_alone(tree: Group, indent: int) -> None:
    blocks = {0: "", 4: "class A:\n    ", 8: "class A:\n    def f(self):\n        "}
    source = f"{blocks[indent]}{lay_out(tree, indent, 'x = ')}\n"
    assert black.format_str(source, mode=black.Mode()) == source


@pytest.mark.parametrize("count", range(1, 12))
@pytest.mark.parametrize("width", [3, 9, 20])
def test_black_leaves_definitions_alone(count: int, width: int) -> None:
    arguments = [Source("self"), *(Source(f"{'a' * width}{index}=None") for index in range(count))]
    source = f"class A:\n    {lay_out(lines_of('def method(', arguments, '):'), 4)}\n        pass\n"
    assert black.format_str(source, mode=black.Mode()) == source


@pytest.mark.parametrize("count", range(1, 9))
@pytest.mark.parametrize("width", [5, 25, 60, 80])
@pytest.mark.parametrize("default", ["", " = None"])
def test_black_leaves_annotations_alone(count: int, width: int, default: str) -> None:
    members = tuple(Code(Source(chr(65 + index) * width)) for index in range(count))
    union = Alternatives(members) if count > 1 else members[0]
    mapping = lines_of("dict[", [Source("str"), union], "]")
    for type_ in (union, mapping):
        attribute = f"class A:\n    {lay_out(type_, 4, 'x: ', default)}\n"
        items = [Source("self"), Source("*"), Item(Source("x: "), type_, Source(default))]
        method = f"    {lay_out(lines_of('def f(', items, lay_out(type_, 4, ') -> ', ': ...')), 4)}\n"
        source = f"{attribute}\n{method}"
        assert black.format_str(source, mode=black.Mode(is_pyi=True)) == source


def test_it_reads_like_the_page_it_makes() -> None:
    tree = call("Server", "eu", url="https://api.eu.example.com/v1.0", description="The servers of the European Union")
    assert lay_out(tree, 0, "EU = ") == (
        'EU = Server(\n    "eu",\n    url="https://api.eu.example.com/v1.0",\n'
        '    description="The servers of the European Union",\n)'
    )


@pytest.mark.parametrize("default", ["", " = None"])
@pytest.mark.parametrize("prefix", ["attribute: ", "attribute = "])
def test_black_leaves_long_statements_alone(prefix: str, default: str) -> None:
    for width in range(50, 100):
        for text in ("x" * width, f'"{"x" * (width - 2)}"'):
            if default and (prefix == "attribute = " or width > 80):
                continue
            source = f"class A:\n    {lay_out(Code(Source(text)), 4, prefix, default)}\n"
            assert black.format_str(source, mode=black.Mode()) == source


def test_one_type_between_brackets_stays_one_type() -> None:
    """`ClassVar[dict[…],]` is a tuple of types, and no type hint."""
    union = Alternatives(tuple(Code(Source(f"{'A' * 20}{index}")) for index in range(6)))
    source = f"{lay_out(lines_of('ClassVar[', [lines_of('dict[', [Source('str'), union], ']')], ']'), 0, 'x: ')}\n"
    (statement,) = ast.parse(source).body
    assert isinstance(statement, ast.AnnAssign)
    assert isinstance(statement.annotation, ast.Subscript)
    assert isinstance(statement.annotation.slice, ast.Subscript), source
    assert black.format_str(source, mode=black.Mode()) == source


@pytest.mark.parametrize("default", ["UNSET", "5", None])
@pytest.mark.parametrize("width", range(40, 80))
def test_black_leaves_fields_with_a_default_alone(width: int, default: str | None) -> None:
    text = "a" * width
    type_ = lines_of("Literal[", [text], "]")
    suffix = f" = {default or repr(text).replace(chr(39), chr(34))}"
    source = f"class A:\n    {lay_out(type_, 4, 'kind: ', suffix)}\n"
    assert black.format_str(source, mode=black.Mode(is_pyi=True)) == source
