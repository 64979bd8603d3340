"""How pydantic and FastAPI see a model. Loaded by them alone: nothing else needs it.

A field of type `Cycle` takes a `Cycle` or a mapping under wire names, and is dumped as
`to_dict` gives it. Where a client accepts what a server gets wrong, validation does
not: every mismatch is an error.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import msgspec

from .models import Model, from_dict, model_issues, to_dict


def core_schema(model: type[Model]) -> Any:
    """The pydantic core schema of a model class."""
    schemas: Any = import_module("pydantic_core.core_schema")

    def validate(value: Any) -> Model:
        if isinstance(value, model):
            return value
        if not isinstance(value, Mapping):
            raise ValueError(f"expected a `{model.__name__}` or a mapping")
        read = from_dict(model, value)
        if issues := model_issues(read):
            raise ValueError("; ".join(str(issue) for issue in issues))
        return read

    return schemas.no_info_plain_validator_function(
        validate, serialization=schemas.plain_serializer_function_ser_schema(to_dict)
    )


def json_schema(model: type[Model]) -> dict[str, Any]:
    """The JSON schema of a model class, with the models it holds written in place.

    A model inside itself is a plain object there: pydantic owns the document's `$defs`,
    so a part of it cannot refer to definitions of its own.
    """
    (schema,), definitions = msgspec.json.schema_components(
        [model], schema_hook=lambda _: {}, ref_template="{name}"
    )
    inlined: dict[str, Any] = _inline(schema, definitions, ())
    return inlined


def _inline(node: Any, definitions: dict[str, Any], above: tuple[str, ...]) -> Any:
    if isinstance(node, list):
        return [_inline(item, definitions, above) for item in node]
    if not isinstance(node, dict):
        return node
    name = node.get("$ref")
    if not isinstance(name, str):
        return {key: _inline(item, definitions, above) for key, item in node.items()}
    if name in above:
        return {"type": "object", "title": name}
    return _inline(definitions[name], definitions, (*above, name))
