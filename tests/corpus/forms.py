"""A program of its own: the same API, written in another way, must make the same client.

`python -m tests.corpus.forms shuffled DOCUMENT [FOLDER]` puts the keys of a document into another order, `versions`
writes one of Swagger 2.0 or OpenAPI 3.0 as 3.1 and 3.2 have it. What differs is printed as JSON. FOLDER may be referred
to.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from clientwright.diagnostics import Report
from clientwright.parser.upgrade.swagger import is_swagger, upgrade_swagger
from clientwright.pipeline import load
from clientwright.source.access import Access
from clientwright.source.document import Document
from clientwright.source.positions import positions
from tests.key_order import client, normal_forms, shuffled

_SEED = 1


def differences(form: str, document: Document) -> Iterator[str]:
    """What differs between the clients, a line for each file."""
    if form == "shuffled":
        made = client(shuffled(document.root, random.Random(_SEED)))
        yield from _compared(form, normal_forms(client(document.root)), normal_forms(made))
        return
    root: Any = document.root
    if is_swagger(document) or str(root.get("openapi")).startswith("3.0."):
        expected = client(root)
        for version in ("3.1.0", "3.2.0"):
            yield from _compared(version, expected, client(rewritten(document, version)))


def _compared(form: str, expected: dict[str, str], made: dict[str, str]) -> Iterator[str]:
    for path in sorted(expected.keys() ^ made.keys()):
        yield f"{form}: {path} is in one of the clients only"
    for path in sorted(expected.keys() & made.keys()):
        pairs = zip(expected[path].splitlines(), made[path].splitlines(), strict=False)
        if expected[path] != made[path]:
            first = next((pair for pair in pairs if pair[0] != pair[1]), ("", "more"))
            yield f"{form}: {path}: {first[0].strip()} became {first[1].strip()}"


def rewritten(document: Document, version: str) -> dict[str, Any]:
    """A document of Swagger 2.0 or OpenAPI 3.0 in the words of a newer version."""
    if is_swagger(document):
        document = upgrade_swagger(document, Report())
    root: dict[str, Any] = json.loads(json.dumps(document.root))
    copy = replace(document, root=root)
    for position in list(positions(copy)):
        if position.kind == "schema":
            _rewrite(position.value)
    return root | {"openapi": version}


def _rewrite(schema: dict[str, Any]) -> None:
    is_alone = {"$ref", "allOf"}.isdisjoint(schema)  # in 3.1, `null` would have to fit what they demand, too
    if is_alone and isinstance(schema.get("type"), str) and schema.pop("nullable", False) is True:
        schema["type"] = [schema["type"], "null"]
        if None not in schema.get("enum", (None,)):
            schema["enum"] = [*schema["enum"], None]  # strictly, 3.0 has it so as well, which nobody means
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if schema.get(exclusive) is True and limit in schema:
            schema[exclusive] = schema.pop(limit)
        elif schema.get(exclusive) is False:
            del schema[exclusive]
    if "example" in schema:
        schema["examples"] = [schema.pop("example")]


def main(form: str, path: str, allowed: tuple[str, ...]) -> None:
    """Print what differs."""
    document = load(path, Report(), Access(frozenset(), allowed))
    assert document is not None
    json.dump(list(differences(form, document)), sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], tuple(sys.argv[3:]))
