"""Rules about values in schemas: defaults and listed values are of the type that stands beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clientwright.parser.fitting import find_misfit, has_type, type_names
from clientwright.parser.validate.view import Finding, Rule, View, choices
from clientwright.source.document import JsonValue
from clientwright.source.positions import Position


def defaults_fit(view: View) -> Iterator[Finding]:
    """A default is a value that its schema takes (2020-12 §9.2); another one would mislead whoever reads it."""
    for schema in _schemas(view):
        if "default" not in schema.value:
            continue
        default = schema.value["default"]
        misfit = find_misfit(default, view.node_of(schema))
        if misfit is not None:
            what = f"`{misfit.tokens[-1]}` in the default" if misfit.tokens else "the default"
            hint = (
                _null_hint(view) if default is None else "mend one of the two; until then, it is left out of the client"
            )
            yield view.warning(
                "default-type", (*schema.tokens, "default", *misfit.tokens), f"{what} {misfit.what}", hint
            )


def listed_values_fit(view: View) -> Iterator[Finding]:
    """A value of another type than the schema has can never come; `null` is an exception that documents rely on."""
    for schema in _schemas(view):
        types = type_names(schema.value)
        enum = schema.value.get("enum")
        if enum == []:
            message = "`enum` lists no value, so it is ignored"
            yield view.warning("empty-enum", (*schema.tokens, "enum"), message, "list the values, or remove it")
        for index, value in enumerate(enum if isinstance(enum, list) else []):
            if not has_type(value, types):
                yield view.warning("enum-type", (*schema.tokens, "enum", str(index)), *_about(value, types, view))
        if "const" in schema.value and not has_type(schema.value["const"], types):
            message, hint = f"the constant does not have the type {choices(types)}", "the type counts"
            yield view.warning("enum-type", (*schema.tokens, "const"), message, hint)


def _about(value: JsonValue, types: tuple[str, ...], view: View) -> tuple[str, str]:
    if value is None:
        return "`null` is listed, and not among the types; it is taken all the same", _null_hint(view)
    hint = "put it in quotes, or mend the type" if "string" in types else "mend the value or the type"
    return f"the value does not have the type {choices(types)}, and is left out", hint


def _null_hint(view: View) -> str:
    word = {"2.0": "x-nullable: true", "3.0": "nullable: true"}.get(view.version)
    return f"write `{word}` where `null` may come" if word else "add `'null'` to the types where it may come"


def _schemas(view: View) -> Sequence[Position]:
    """The schemas, and what has a type of its own in Swagger 2.0."""
    return view.of("schema", "parameter", "header") if view.version == "2.0" else view.of("schema")


RULES: tuple[Rule, ...] = (defaults_fit, listed_values_fit)
