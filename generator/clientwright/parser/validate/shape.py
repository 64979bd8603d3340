"""The published JSON Schema of each version of OpenAPI, and what its errors mean in words.

openapi-spec-validator brings the schemas, jsonschema-rs applies them. The rest of openapi-spec-validator is left out on
purpose: it runs patterns of the document, recurses as deep as the document goes, and forgets where it was.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from clientwright.parser.validate.sentences import Breach, describe
from clientwright.parser.validate.view import Finding, Version, View
from clientwright.source.document import Node
from clientwright.source.positions import Kind, Tokens

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SELECTORS = ("in", "type", "style")


def check_shape(view: View) -> list[Finding]:
    """What the JSON Schema of OpenAPI has against a document, one finding to a place."""
    try:
        errors = list(_validator(view.version).iter_errors(view.document.root))
        breaches = [breach for error in errors for breach in _breaches(error, view)]
    except Exception as error:  # noqa: BLE001 - whatever the library trips over, the user gets a sentence
        said = " ".join(str(error).split())[:200]
        hint = "please report this, with the document if you can"
        return [view.warning("validator-failed", (), f"the shape of the document could not be checked: {said}", hint)]
    kinds: dict[Tokens, Kind] = {position.tokens: position.kind for position in view.objects}
    found: dict[Tokens, Finding] = {}
    for breach in breaches:
        kind, inside = _nearest_object(breach.tokens, kinds)
        if kind == "link" and inside[:1] == ("parameters",) and len(inside) > 1:
            continue  # 3.1 §4.8.20 allows any constant; the published schema only text
        for finding in describe(breach, kind, inside, view):
            found.setdefault(finding.about, finding)
    return _without_echoes(list(found.values()))


@cache
def _validator(version: Version) -> Any:
    """The compiled schema of a version. 3.1 and 3.2 leave Schema Objects to JSON Schema, which is plugged in here."""
    import jsonschema_rs

    schema = _schema(version)
    if version in ("2.0", "3.0"):
        return jsonschema_rs.validator_for(schema, validate_formats=False, mask="this")
    root = {
        "$schema": _DIALECT,
        "$id": f"urn:clientwright:openapi:{version}",
        "$ref": schema["$id"],
        "$defs": {"schema": {"$dynamicAnchor": "meta", "$ref": _DIALECT}},
    }
    registry = jsonschema_rs.Registry([(schema["$id"], schema)])
    return jsonschema_rs.validator_for(root, registry=registry, validate_formats=False, mask="this")


def _schema(version: Version) -> dict[str, Any]:
    """The file of the package, which is not imported: that takes longer than generating a small client."""
    package = find_spec("openapi_spec_validator")
    assert package is not None, "it is a requirement"
    resources = Path(str(package.origin)).parent / "resources/schemas"
    schema: dict[str, Any] = json.loads((resources / f"v{version}/schema.json").read_bytes())
    return schema


def _breaches(error: Any, view: View) -> Iterator[Breach]:
    """An error, or, where it says only that no alternative fits, the errors of the alternative that was meant."""
    stack = [error]
    while stack:
        current = stack.pop()
        tokens = tuple(str(token) for token in current.instance_path)
        alternatives = getattr(current.kind, "context", None)
        if alternatives and current.kind.name in ("oneOf", "anyOf"):
            stack.extend(reversed(_meant(alternatives, view.node(tokens))))
        else:
            yield Breach(tokens, current.kind.name, current.kind, view.node(tokens))


def _meant(alternatives: list[list[Any]], node: Node | None) -> list[Any]:
    """The errors of the alternative that the author most likely meant."""
    value = node.value if node else None
    candidates = [errors for errors in alternatives if errors]
    if isinstance(value, dict) and "$ref" not in value:
        candidates = [errors for errors in candidates if not _wants_reference(errors)] or candidates
    return min(candidates, key=lambda errors: _rank(errors, node), default=[])


def _wants_reference(errors: list[Any]) -> bool:
    return any(error.kind.name == "required" and error.kind.property == "$ref" for error in errors)


def _rank(errors: list[Any], node: Node | None) -> tuple[bool, bool, int, int]:
    """Lower is likelier: no selector such as `in` speaks against it, the right type of value, few and deep errors."""
    depth = len(node.pointer.tokens) if node else 0
    against = any(
        len(error.instance_path) == depth + 1
        and error.instance_path[-1] in _SELECTORS
        and error.kind.name in ("enum", "const", "pattern")
        for error in errors
    )
    mistyped = any(len(error.instance_path) == depth and error.kind.name == "type" for error in errors)
    return against, mistyped, len(errors), -max(len(error.instance_path) for error in errors)


def _nearest_object(tokens: Tokens, kinds: dict[Tokens, Kind]) -> tuple[Kind | None, Tokens]:
    """The kind of the innermost object at or around a place, and the way from there to the place."""
    for length in range(len(tokens), -1, -1):
        if tokens[:length] in kinds:
            return kinds[tokens[:length]], tokens[length:]
    return None, tokens


def _without_echoes(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without those about something inside a misplaced field or a value of the wrong type."""
    found = list(findings)
    unknown = {finding.about for finding in found if finding.diagnostic.code in ("unknown-field", "wrong-type")}
    return [
        finding
        for finding in found
        if not any(finding.about[:length] in unknown for length in range(len(finding.about)))
    ]
