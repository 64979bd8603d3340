"""Templates look like the files they make: loops, plain flags and calls, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import Environment, UndefinedError, nodes

from clientwright.encoders import Source
from clientwright.render import template_environment
from clientwright.templates import template_root

TEMPLATES = sorted(template_root().glob("*.jinja"))
ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.For,
    nodes.If,
    nodes.Assign,
    nodes.Name,
    nodes.Getattr,
    nodes.Call,
    nodes.Filter,
    nodes.Const,
    nodes.Not,
    nodes.Test,
    nodes.Pair,
)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_templates_hold_no_logic(path: Path) -> None:
    tree = Environment(autoescape=False).parse(path.read_text("utf-8"))
    for node in tree.find_all(nodes.Node):
        assert isinstance(node, (*ALLOWED, nodes.EvalContextModifier)), f"{path.name}: {type(node).__name__}"


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_conditions_are_plain_flags(path: Path) -> None:
    tree = Environment(autoescape=False).parse(path.read_text("utf-8"))
    for condition in tree.find_all(nodes.If):
        assert isinstance(condition.test, (nodes.Name, nodes.Getattr, nodes.Test, nodes.Not)), path.name


def test_a_template_prints_nothing_that_no_encoder_made() -> None:
    environment = template_environment()
    assert environment.from_string("{{ text }}").render(text=Source("fine")) == "fine"
    with pytest.raises(TypeError, match="which no encoder made"):
        environment.from_string("{{ text }}").render(text='"; import os; "')


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(UndefinedError, match="undefined"):
        template_environment().from_string("{{ nothing }}").render()
