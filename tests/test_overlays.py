"""Overlays: what each action does, where its values come from, and what is said about those that cannot be applied."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientwright.diagnostics import Report
from clientwright.pipeline import load
from clientwright.printers.places import place_all
from clientwright.source.document import Document, JsonValue
from clientwright.source.overlays import apply_overlays
from clientwright.source.reading import read
from clientwright.source.yaml import load_yaml

SPEC = "openapi: 3.1.0\ninfo: {title: Test, version: '1'}\n"
HEAD = "overlay: 1.1.0\ninfo: {title: Fix, version: 1.0.0}\n"


def overlaid(folder: Path, spec: str, *overlays: str) -> tuple[Document | None, Report]:
    """A document with overlays applied, and what was said about them."""
    (folder / "spec.yaml").write_text(spec)
    names = [str(folder / f"{index}.yaml") for index in range(len(overlays))]
    for name, text in zip(names, overlays, strict=True):
        Path(name).write_text(text)
    report = Report()
    document = read(str(folder / "spec.yaml"), report)
    assert document is not None
    return apply_overlays(document, names, report), report


def result(folder: Path, spec: str, actions: str) -> JsonValue:
    document, report = overlaid(folder, spec, f"{HEAD}actions: {actions}\n")
    assert document is not None, report
    assert not report.diagnostics
    return document.root


@pytest.mark.parametrize(
    ("before", "actions", "after"),
    [
        ("{a: {b: 1}}", "[{target: $.a, update: {c: 2}}]", "{a: {b: 1, c: 2}}"),
        ("{a: {b: {c: 1}}}", "[{target: $.a, update: {b: {c: 2, d: 3}}}]", "{a: {b: {c: 2, d: 3}}}"),
        ("{a: {b: [1]}}", "[{target: $.a, update: {b: [2, 3]}}]", "{a: {b: [1, 2, 3]}}"),
        ("{a: [1]}", "[{target: $.a, update: 2}]", "{a: [1, 2]}"),
        ("{a: [1]}", "[{target: $.a, update: [2, 3]}]", "{a: [1, 2, 3]}"),
        ("{a: [{}, {}]}", "[{target: '$.a[*]', update: {b: 1}}]", "{a: [{b: 1}, {b: 1}]}"),
        ("{a: [{b: []}]}", "[{target: '$.a[0].b', update: {c: 1}}]", "{a: [{b: [{c: 1}]}]}"),
        ("{a: text}", "[{target: $.a, update: other}]", "{a: other}"),
        ("{a: [x, y]}", "[{target: '$.a[?@ == \"x\"]', update: z}]", "{a: [z, y]}"),
        ("{a: 1, b: {}}", "[{target: $, update: {a: 2, b: , c: 3}}]", "{a: 2, b: {}, c: 3}"),
        ("{a: 1, b: 2}", "[{target: $.a, remove: true}]", "{b: 2}"),
        ("{a: [1, 2, 3, 4]}", "[{target: '$.a[0, 2]', remove: true}]", "{a: [2, 4]}"),
        ("{a: [{b: [1]}]}", "[{target: '$..*', remove: true}]", "{}"),
        ("{a: [1, 1]}", "[{target: '$.a[0, 0]', remove: true}]", "{a: [1]}"),
        ("{a: {x: 1}, b: {}}", "[{target: $.b, copy: $.a}, {target: $.a, remove: true}]", "{b: {x: 1}}"),
        ("{a: [1], b: [2]}", "[{target: $.b, copy: $.a}]", "{a: [1], b: [2, 1]}"),
        ("{a: 1}", "[{target: $.a, update: 2, remove: true}]", "{}"),
        ("{a: 1}", "[{target: $.a, update: 2}, {target: $.a, update: 3, x-why: because}]", "{a: 3}"),
    ],
)
def test_actions(tmp_path: Path, before: str, actions: str, after: str) -> None:
    assert result(tmp_path, before, actions) == load_yaml(after, "after").root


def test_values_keep_their_places(tmp_path: Path) -> None:
    spec = "a:\n- 1\n- 2\n- {b: 3}\n"
    actions = "actions:\n- {target: '$.a[0]', remove: true}\n- target: $.a\n  update:\n  - c: 4\n"
    document, report = overlaid(tmp_path, spec, HEAD + actions)
    assert document is not None
    node = document.node.get("a")
    assert node is not None
    places = [document.locate(element.pointer, False) for element in node.elements()]
    assert [(Path(place.file).name, place.line) for place in places] == [
        ("spec.yaml", 3),
        ("spec.yaml", 4),
        ("0.yaml", 7),
    ]
    _, second, third = node.elements()
    assert report.sources[document.name].origin(second.pointer.child("b")).tokens == ("a", "2", "b")
    assert report.sources[document.name].origin(third.pointer.child("c")).tokens == ("actions", "1", "update", "0", "c")


def test_findings_point_into_the_overlay(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(f"{SPEC}components: {{schemas: {{A: {{}}}}}}\n")
    (tmp_path / "fix.yaml").write_text(f"{HEAD}actions:\n- target: $.components.schemas.A\n  update: {{type: sting}}\n")
    report = Report()
    load(str(tmp_path / "spec.yaml"), report, None, [str(tmp_path / "fix.yaml")])
    (found,) = place_all(report)
    assert (found.file, found.diagnostic.code) == (str(tmp_path / "fix.yaml"), "unknown-type")
    assert found.location is not None
    assert (found.location.line, found.location.column) == (5, 18)


def test_overlays_apply_in_order_and_count_in_the_digest(tmp_path: Path) -> None:
    one, two = (f"{HEAD}actions: [{{target: $.a, update: {value}}}]\n" for value in ("one", "two"))
    first, _ = overlaid(tmp_path, "a: zero", one, two)
    second, _ = overlaid(tmp_path, "a: zero", two, one)
    assert first is not None
    assert second is not None
    assert (first.root, second.root) == ({"a": "two"}, {"a": "one"})
    assert first.sha256 != second.sha256


@pytest.mark.parametrize(
    ("overlay", "expected"),
    [
        ("openapi: 3.1.0", "error not-overlay 1:1: this is no OpenAPI overlay"),
        ("overlay: 2.0.0", "error unsupported-version 1:10: `2.0.0` is no version of overlays known here"),
        ("overlay: 1.0.0", "error missing-field 1:1: an overlay needs a list of `actions`"),
        (f"{HEAD}actions: [{{update: 1}}]", "error missing-field 3:11: this action has no `target`"),
        (
            f"{HEAD}actions: [{{target: '$.[', update: 1}}]",
            "error bad-target 3:20: `$.[` is no JSONPath: expected a shorthand selector",
        ),
        (
            f"{HEAD}actions: [{{target: $.b, update: 1}}]",
            "warning unused-action 3:20: `$.b` matches nothing in the document",
        ),
        (
            f"{HEAD}actions: [{{target: $.a}}]",
            "warning unused-action 3:11: this action changes nothing: it has neither `update` nor `remove` nor `copy`",
        ),
        (
            f"{HEAD}actions: [{{target: $, update: {{a: {{}}}}}}]",
            "error overlay-mismatch 3:32: `a` is a single value in the document and an object here",
        ),
        (
            f"{HEAD}actions: [{{target: $.a, update: []}}]",
            "error overlay-mismatch 3:25: a list cannot be merged into a single value",
        ),
        (
            f"{HEAD}actions: [{{target: '$[*]', update: 1}}]",
            "error overlay-mismatch 3:20: the target selects a list and a single value, which cannot be changed alike",
        ),
        (
            f"{HEAD}actions: [{{target: $, remove: true}}]",
            "error overlay-mismatch 3:20: the whole document cannot be removed",
        ),
        (
            f"{HEAD}actions: [{{target: $.a, copy: '$[*]'}}]",
            "error bad-copy 3:31: `$[*]` selects 2 values, and exactly one can be copied",
        ),
        (
            f"{HEAD}actions: [{{target: $.a, update: 2, udpate: 1}}]",
            "warning unknown-field 3:36: an action has no field called `udpate`",
        ),
    ],
)
def test_faults_are_located(tmp_path: Path, overlay: str, expected: str) -> None:
    document, report = overlaid(tmp_path, "{a: 1, l: []}", overlay)
    (found,) = place_all(report)
    place = found.location
    assert place is not None
    shown = f"{found.diagnostic.severity} {found.diagnostic.code} {place.line}:{place.column}"
    assert f"{shown}: {found.diagnostic.message}" == expected
    assert Path(place.file).name == "0.yaml"
    assert (document is None) == (found.diagnostic.severity == "error")


def test_patterns_of_targets_take_no_time() -> None:
    """A pattern that Python's own engine would never end with selects what it says, at once."""
    from clientwright.source.overlays.patterns import PATTERN_FUNCTIONS

    match, search = PATTERN_FUNCTIONS["match"], PATTERN_FUNCTIONS["search"]
    assert not match("a" * 60, "(a+)+b")
    assert match("aab", "(a+)+b")
    assert not match("xaab", "(a+)+b")
    assert search("xaab", "(a+)+b")
    assert not search("x", "(")
    assert not search(1, "1")


def test_overlays_nest_no_deeper_than_documents(tmp_path: Path) -> None:
    """Neither of the two is deep by itself."""
    deep = "{a: " * 60 + "{}" + "}" * 60
    document, report = overlaid(tmp_path, f"x: {deep}", f"{HEAD}actions: [{{target: $.x{'.a' * 60}, update: {deep}}}]")
    assert document is None
    assert [finding.message for finding in report.errors] == ["this is nested too deeply; the limit is 100 levels"]
