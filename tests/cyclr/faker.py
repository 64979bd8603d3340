"""Valid data, made from schemas: the same schema and number always give the same value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.cyclr.contract import Contract


def fake(contract: Contract, schema: Mapping[str, Any], number: int = 1, name: str = "Value") -> Any:
    """A value of the schema with every property present; `number` tells one value from another."""
    schema = contract.resolve(schema)
    if "enum" in schema:
        return schema["enum"][number % len(schema["enum"])]
    match schema["type"], schema.get("format"):
        case "object", _:
            properties = schema.get("properties", {"Anything": {"type": "integer"}})
            return {key: fake(contract, value, number, key) for key, value in properties.items()}
        case "array", _:
            return [fake(contract, schema["items"], number * 10 + index, name) for index in (1, 2)]
        case "integer", _:
            return number
        case "boolean", _:
            return number % 2 == 0
        case "string", "date-time":
            return f"2026-01-02T03:04:{number % 60:02}Z"
        case "string", "uri":
            return f"https://cyclr.example/{name}/{number}"
        case "string", _:
            return f"{name} {number}"
        case kind:
            raise NotImplementedError(f"no fake value for {kind}")
