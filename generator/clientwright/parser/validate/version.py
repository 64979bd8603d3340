"""Is this an OpenAPI document at all, and of a version that can be read?"""

from __future__ import annotations

import re

from clientwright.diagnostics import Report
from clientwright.parser.validate.fields import fields_of
from clientwright.parser.validate.view import Version
from clientwright.pointer import Pointer
from clientwright.source.document import Document, JsonValue
from clientwright.source.positions import Tokens
from clientwright.source.references import nearest

_OPENAPI: tuple[Version, ...] = ("3.0", "3.1", "3.2")
_SUPPORTED = "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 can be read"
_OTHER_WORLD = "clientwright makes clients of HTTP APIs that an OpenAPI document describes"
_EXPORT = "export the API as OpenAPI, and name that file"
_CONVERT = "ask its author for OpenAPI, or convert it first"
_OTHER_KINDS = (
    ("asyncapi", "an AsyncAPI document", _OTHER_WORLD),
    ("arazzo", "an Arazzo document", "name the OpenAPI document under its `sourceDescriptions`"),
    ("overlay", "an OpenAPI overlay", "name the document that it changes, and give this file as `--overlay`"),
    ("__schema", "a GraphQL introspection result", _OTHER_WORLD),
    ("smithy", "a Smithy model", "`smithy build` makes an OpenAPI document of it"),
    ("raml", "a RAML document", _CONVERT),
    ("discoveryVersion", "a Google API discovery document", _CONVERT),
    (
        "swaggerVersion",
        "a Swagger 1.x document",
        "the oldest version that can be read is Swagger 2.0: convert it",
    ),
    ("kind", "a Kubernetes manifest", _OTHER_WORLD),
    ("_postman_id", "a Postman collection", _EXPORT),
    ("schema", "a Postman collection", _EXPORT),
    ("_type", "an Insomnia export", _EXPORT),
    ("log", "an HTTP archive (HAR)", _OTHER_WORLD),
    ("$schema", "a JSON Schema", "an OpenAPI document holds such schemas under `components.schemas`"),
    ("properties", "a JSON Schema", "an OpenAPI document holds such schemas under `components.schemas`"),
)
"""The members that give away what a document is: their names, what it is then, and what to do."""


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
    telltale = _telltale(root)
    for field, what, hint in _OTHER_KINDS:
        if telltale and telltale[-1] == field:
            message = f"this is {what}, not an OpenAPI document"
            report.error("not-openapi", place.child(*telltale), message, hint=hint, is_key=True)
            return None
    if not root.keys() & (fields_of("2.0")["document"] | fields_of("3.2")["document"]):
        hint = "is this the right file? an OpenAPI document has the members `openapi`, `info` and `paths`"
        report.error("not-openapi", place, "this object has no member of an OpenAPI document", hint=hint)
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
    for version in _OPENAPI:
        if re.fullmatch(rf"{re.escape(version)}\.\d+(-.+)?", text):
            return version
        if text == version:
            hint = f"write `{version}.0` in quotes" if isinstance(value, float) else f"write `{version}.0`"
            report.warning("version-form", place, "a version of OpenAPI has three numbers", hint=hint)
            return version
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


def _telltale(root: dict[str, JsonValue]) -> Tokens | None:
    """The way to the member that gives away that a document is of another kind."""
    info, log, data = root.get("info"), root.get("log"), root.get("data")
    if "item" in root and isinstance(info, dict):
        if "_postman_id" in info:
            return ("info", "_postman_id")
        if "postman" in str(info.get("schema")):
            return ("info", "schema")
    if isinstance(data, dict) and "__schema" in data:
        return ("data", "__schema")
    is_real = {
        "log": isinstance(log, dict) and "entries" in log,
        "kind": "apiVersion" in root,
        "_type": root.get("_type") == "export",
        "schema": False,
    }
    return next(((field,) for field, _, _ in _OTHER_KINDS if field in root and is_real.get(field, True)), None)
