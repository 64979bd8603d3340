"""Is this an OpenAPI document at all, and of a version that can be read?"""

from __future__ import annotations

import re
from typing import get_args

from clientwright.diagnostics import Report
from clientwright.parser.validate.view import Version
from clientwright.pointer import Pointer
from clientwright.source.document import Document, JsonValue
from clientwright.source.references import nearest

_SUPPORTED = "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 can be read"
_OTHER_KINDS = (
    ("asyncapi", "an AsyncAPI document"),
    ("arazzo", "an Arazzo document"),
    ("overlay", "an OpenAPI overlay"),
    ("__schema", "a GraphQL introspection result"),
    ("smithy", "a Smithy model"),
    ("raml", "a RAML document"),
    ("apiVersion", "a Kubernetes manifest"),
    ("discoveryVersion", "a Google API discovery document"),
    ("swaggerVersion", "a Swagger 1.x document"),
    ("$schema", "a JSON Schema"),
)


def check_version(document: Document, report: Report) -> Version | None:
    """The version a document is written in, or `None` after reporting that it is of no version we read."""
    root = document.root
    place = Pointer(document.name)
    if not isinstance(root, dict):
        what = "a list" if isinstance(root, list) else "a single value"
        hint = "an OpenAPI document is an object that starts with `openapi: 3.1.0`"
        report.error("not-openapi", place, f"the document is {what}, not an object", hint=hint)
        return None
    if "openapi" in root:
        return _known_version(root["openapi"], place.child("openapi"), report)
    if "swagger" in root:
        return _swagger_version(root["swagger"], place.child("swagger"), report)
    other = _other_kind(root)
    if other is not None:
        report.error("not-openapi", place, f"this is {other}, not an OpenAPI document")
        return None
    typo = nearest("openapi", list(root), cutoff=0.75)
    if typo is not None:
        message = "the field that names the version of OpenAPI is called `openapi`"
        report.error("missing-version", place.child(typo), message, hint=f"rename `{typo}`", is_key=True)
    else:
        message = "the document does not say which version of OpenAPI it is written in"
        report.error("missing-version", place, message, hint="add the line `openapi: 3.1.0` at its top")
    return None


def _known_version(value: JsonValue, place: Pointer, report: Report) -> Version | None:
    text = str(value) if isinstance(value, str | float) else ""
    for version in get_args(Version):
        if version == "2.0":
            continue
        if re.fullmatch(rf"{re.escape(version)}\.\d+(-.+)?", text):
            return version  # type: ignore[no-any-return]
        if text == version:
            hint = f"write `{version}.0` in quotes" if isinstance(value, float) else f"write `{version}.0`"
            report.warning("version-form", place, "a version of OpenAPI has three numbers", hint=hint)
            return version  # type: ignore[no-any-return]
    shown = value if isinstance(value, str | int | float) else "this"
    report.error("unsupported-version", place, f"`{shown}` is no version of OpenAPI known here", hint=_SUPPORTED)
    return None


def _swagger_version(value: JsonValue, place: Pointer, report: Report) -> Version | None:
    if value == "2.0":
        return "2.0"
    if str(value) in ("2", "2.0"):
        report.warning("version-form", place, "the version of Swagger must be text", hint='write `swagger: "2.0"`')
        return "2.0"
    hint = "write `openapi` instead of `swagger`" if str(value).startswith("3") else _SUPPORTED
    report.error("unsupported-version", place, f"`{value}` is no version of Swagger known here", hint=hint)
    return None


def _other_kind(root: dict[str, JsonValue]) -> str | None:
    info = root.get("info")
    if "item" in root and isinstance(info, dict) and ("_postman_id" in info or "postman" in str(info.get("schema"))):
        return "a Postman collection"
    if root.get("_type") == "export" or "__export_format" in root:
        return "an Insomnia export"
    if isinstance(log := root.get("log"), dict) and "entries" in log:
        return "an HTTP archive (HAR)"
    return next((what for field, what in _OTHER_KINDS if field in root), None)
