"""Validation: every fault of a document in one run, each with its place and what to do about it.

Versions first, then references, then the rules that need OpenAPI's meaning, then the published JSON Schema of the
version. What one stage has said about a place, a later one does not say again.
"""

from __future__ import annotations

from clientwright.diagnostics import Report
from clientwright.parser.validate import (
    bodies,
    examples,
    extensions,
    formats,
    links,
    objects,
    operations,
    parameters,
    schemas,
    security,
    values,
)
from clientwright.parser.validate.shape import check_shape
from clientwright.parser.validate.version import check_version
from clientwright.parser.validate.view import Rule, View
from clientwright.pointer import Pointer
from clientwright.source.document import Document
from clientwright.source.positions import all_positions
from clientwright.source.references import check_references

_RULES: tuple[Rule, ...] = (
    *operations.RULES,
    *links.RULES,
    *parameters.RULES,
    *schemas.RULES,
    *formats.RULES,
    *examples.RULES,
    *values.RULES,
    *security.RULES,
    *objects.RULES,
    *bodies.RULES,
    *extensions.RULES,
)


def validate(document: Document, report: Report) -> None:
    """Report every fault of a document; afterwards its references can be followed without care."""
    version = check_version(document, report)
    if version is None:
        return
    check_references(document, report)
    view = View(document, version, all_positions(document))
    said = {diagnostic.place.tokens for diagnostic in report if isinstance(diagnostic.place, Pointer)}
    for rule in _RULES:
        findings = list(rule(view))
        report.diagnostics.extend(found.diagnostic for found in findings)
        said.update(found.about for found in findings)
    report.diagnostics.extend(found.diagnostic for found in check_shape(view) if found.about not in said)
