"""Rules about examples: each is a value that its schema allows, down to its last member."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.parser.fitting import describe, has_type, type_names
from clientwright.parser.validate.view import Finding, Rule, View, choices
from clientwright.source.document import JsonValue, Node
from clientwright.source.positions import Position, Tokens

_Example = tuple[Tokens, JsonValue, Node]
"""Where an example stands, what it is, and the schema that it is one of."""

_EXAMPLES = frozenset({"example", "examples"})


def examples_have_the_type(view: View) -> Iterator[Finding]:
    """3.1 §4.8.24.9: an example matches the schema beside it. What it shows to readers would be refused."""
    for example in _examples(view):
        for tokens, value, types in _misfits(example, view):
            message = f"the example is {describe(value)}, and its schema has the type {choices(types)}"
            yield view.warning("example-type", tokens, message, _hint(value, types))


def _hint(value: JsonValue, types: tuple[str, ...]) -> str:
    if isinstance(value, str) and {"object", "array"} & set(types):
        return "write the value itself, and not its JSON as text"
    if isinstance(value, str):
        return "remove the quotes, or mend the type"
    return "put it in quotes, or mend the type" if types == ("string",) else "mend the example or the type"


def _examples(view: View) -> Iterator[_Example]:
    """Every example of the document."""
    for position in view.of("schema", "parameter", "header", "media type", "response"):
        if position.value.keys().isdisjoint(_EXAMPLES) or not _is_json(position):
            continue
        node = view.node_of(position)
        schema = node if position.kind == "schema" else node.get("schema")
        if schema is None:
            continue
        if (example := node.get("example")) is not None:
            yield example.pointer.tokens, example.value, schema
        listed = node.get("examples")
        for element in listed.elements() if listed is not None and position.kind == "schema" else ():
            yield element.pointer.tokens, element.value, schema
        for name, element in listed.items() if listed is not None and position.kind != "schema" else ():
            shown = element if position.kind == "response" else element.get("value")
            if shown is not None and (position.kind != "response" or "json" in name):
                yield shown.pointer.tokens, shown.value, schema


def _is_json(position: Position) -> bool:
    """Whether examples are values; those of a body that is no JSON are shown as they are sent."""
    return position.kind != "media type" or "json" in position.tokens[-1].lower()


def _misfits(example: _Example, view: View) -> Iterator[tuple[Tokens, JsonValue, tuple[str, ...]]]:
    """The values in an example that are not of the type that is wanted there; `null` is let pass."""
    stack = [example]
    while stack:
        tokens, value, node = stack.pop()
        schema = view.follow(node)
        if value is None or schema is None or not isinstance(schema.value, dict):
            continue
        types = type_names(schema.value)
        if not has_type(value, types):
            yield tokens, value, types
            continue
        members = list(_members(tokens, value, schema))
        stack.extend(reversed(members))


def _members(tokens: Tokens, value: JsonValue, schema: Node) -> Iterator[_Example]:
    """The values right below a value, with their schemas."""
    if isinstance(value, dict):
        properties, rest = schema.get("properties"), schema.get("additionalProperties")
        for name, member in value.items():
            described = properties.get(name) if properties is not None else None
            wanted = rest if described is None else described
            if wanted is not None:
                yield (*tokens, name), member, wanted
    items = schema.get("items")
    if isinstance(value, list) and items is not None:
        for index, element in enumerate(value):
            yield (*tokens, str(index)), element, items


RULES: tuple[Rule, ...] = (examples_have_the_type,)
