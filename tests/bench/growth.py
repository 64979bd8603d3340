"""Documents of any size, made by program, and what generating from them takes: it grows as they do."""

from __future__ import annotations

import copy
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.measuring import Cost
from tests.bench.tools import Installed

SIZES = (100, 1_000, 10_000)
_TOGETHER = 10
"""So many operations have a tag and a model in common."""


@dataclass(frozen=True, slots=True)
class Grown:
    """What a document with so many operations costs."""

    operations: int
    cost: Cost


def document(operations: int) -> dict[str, Any]:
    """An OpenAPI document with so many operations, each with a model of its own."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Grown API", "version": "1.0"},
        "servers": [{"url": "https://example.com"}],
        "paths": {f"/things{number}/{{id}}": {"put": _operation(number)} for number in range(operations)},
        "components": {"schemas": {f"Thing{number}": _schema(number) for number in range(operations)}},
    }


def _operation(number: int) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/Thing{number}"}}}
    return {
        "operationId": f"replaceThing{number}",
        "tags": [f"Group {number // _TOGETHER}"],
        "summary": f"Replace thing {number}",
        "description": "Everything about it is replaced by what is sent, and the answer is what it is then.",
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": "dryRun", "in": "query", "description": "Change nothing", "schema": {"type": "boolean"}},
        ],
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "As it is now", "content": content}, "404": {"description": "Gone"}},
    }


def _schema(number: int) -> dict[str, Any]:
    first = number - number % _TOGETHER
    properties = {
        "id": {"type": "string", "description": "What it is known by"},
        "createdAt": {"type": "string", "format": "date-time"},
        "state": {"type": "string", "enum": ["on", "off"]},
        "sizes": {"type": "array", "items": {"type": "integer"}},
        "owner": {"$ref": f"#/components/schemas/Thing{first}"} if number != first else {"type": "string"},
    }
    return {"type": "object", "description": f"Thing {number}", "required": ["id"], "properties": properties}


def pair(operations: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """Two versions of such a document, in which each model has another one inside; little has changed."""
    old = document(operations)
    schemas = old["components"]["schemas"]
    for number in range(operations):
        schemas[f"Thing{number}"]["properties"]["details"] = {"$ref": f"#/components/schemas/Details{number}"}
        texts = {f"text{index}": {"type": "string", "description": "Some words"} for index in range(10)}
        schemas[f"Details{number}"] = {"type": "object", "properties": texts}
    new = copy.deepcopy(old)
    new["components"]["schemas"]["Details0"]["properties"]["text0"]["type"] = "integer"
    new["components"]["schemas"]["Thing0"]["properties"]["colour"] = {"type": "string"}
    del new["paths"]["/things0/{id}"]["put"]["parameters"][1]
    return old, new


def grow(tool: Installed, work: Path, sizes: Sequence[int] = SIZES) -> list[Grown]:
    """What the tool takes for documents of these numbers of operations."""
    found = []
    for size in sizes:
        path = work / f"grown-{size}.json"
        path.write_text(json.dumps(document(size)), "utf-8")
        cost = tool.generate(path, work / "grown")
        assert cost.code == 0, cost.output
        found.append(Grown(size, cost))
    return found
