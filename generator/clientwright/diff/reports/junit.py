"""The comparison as a test run in the XML of JUnit: each operation is a test case, and a breaking change fails it."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from clientwright.diff.model import Change, Comparison
from clientwright.diff.reports.parts import places, shown

_DOCUMENT = "the document"
"""The test case of changes that belong to no operation."""


def render_junit(comparison: Comparison) -> str:
    """The comparison as XML: operations that are only in the old document are there where their removal is a change."""
    cases: dict[str, list[Change]] = {key: [] for key in (_DOCUMENT, *comparison.new.operations)}
    for change in comparison.changes:
        for key in change.operations or (_DOCUMENT,):
            cases.setdefault(key, []).append(change)
    failed = sum(any(change.level == "breaking" for change in changes) for changes in cases.values())
    counts = {"tests": str(len(cases)), "failures": str(failed), "errors": "0"}
    suites = ET.Element("testsuites", {"name": "clientwright diff", **counts})
    name = f"{shown(comparison.old.name)} → {shown(comparison.new.name)}"
    suite = ET.SubElement(suites, "testsuite", {"name": name, **counts, "skipped": "0", "time": "0"})
    for key, changes in cases.items():
        _add_case(suite, key, changes, comparison)
    ET.indent(suites)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(suites, "unicode") + "\n"


def _add_case(suite: ET.Element, key: str, changes: list[Change], comparison: Comparison) -> None:
    title = shown(comparison.new.title) or shown(comparison.new.name)
    case = ET.SubElement(suite, "testcase", {"classname": title, "name": shown(key), "time": "0"})
    breaking = [change for change in changes if change.level == "breaking"]
    if breaking:
        about = {"type": breaking[0].rule, "message": shown(breaking[0].message)}
        ET.SubElement(case, "failure", about).text = _listed(breaking, comparison)
    others = [change for change in changes if change.level != "breaking"]
    if others:
        ET.SubElement(case, "system-out").text = _listed(others, comparison)


def _listed(changes: list[Change], comparison: Comparison) -> str:
    lines = (
        f"{change.level}: {shown(change.message)} [{change.rule}]\n  {places(change, comparison)}" for change in changes
    )
    return "\n".join(lines)
