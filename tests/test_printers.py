"""Printing: carets stand under the right characters, whatever the line holds, and repetitions are folded."""

from __future__ import annotations

import json

import pytest

from clientwright.diagnostics import Related, Report, Source
from clientwright.pointer import Location, Pointer
from clientwright.printers.excerpt import escape, excerpt
from clientwright.printers.github import render_github
from clientwright.printers.json import render_json
from clientwright.printers.sarif import render_sarif
from clientwright.printers.terminal import render_terminal


@pytest.mark.parametrize(
    ("line", "column", "length", "shown", "carets"),
    [
        ("type: strnig", 7, 6, "type: strnig", "      ^^^^^^"),
        ("type: strnig\r", 7, 99, "type: strnig", "      ^^^^^^"),
        ("\ttype: x", 2, 4, "    type: x", "    ^^^^"),
        ("名前: x", 5, 1, "名前: x", "      ^"),
        ("e\u0301: x", 4, 1, "e\u0301: x", "  ^"),
        ("a: \x1b[31m", 4, 1, "a: \\x1b[31m", "   ^^^^"),
        ("a: \u202ex", 5, 1, "a: \\u202ex", "         ^"),
        ("", 1, 1, "", "^"),
        ("a:", 3, 1, "a:", "  ^"),
        ("x" * 300, 200, 3, "…" + "x" * 108 + "…", " " * 31 + "^^^"),
        ("x" * 300, 1, 300, "x" * 108 + "…", "^" * 108),
        ("x" * 300, 300, 1, "…" + "x" * 31, " " * 31 + "^"),
    ],
)
def test_excerpts(line: str, column: int, length: int, shown: str, carets: str) -> None:
    assert excerpt(line, column, length) == (shown, carets)


def test_control_characters_are_escaped() -> None:
    assert escape("a\x1b\n\t\u2028\U000e0001\x7fé👩\u200d🔬") == "a\\x1b\\n\\t\\u2028\\U000e0001\\x7fé👩\u200d🔬"


def test_no_form_shows_credentials() -> None:
    url = "https://me:secret@api.example/a.yaml"
    report = Report(sources={"spec.yaml": Source(f"$ref: {url}", lambda pointer, is_key: Location("spec.yaml", 1, 7))})
    report.error("external-ref", Pointer("spec.yaml"), f"`{url}` cannot be followed", hint=f"mend `{url}`")
    report.error("unsupported-source", Pointer(url), "the URL holds credentials")
    for shown in (render_terminal(report), render_json(report), render_github(report), render_sarif([report])):
        assert "secret" not in shown
        assert "api.example/a.yaml" in shown
    assert escape("mail me@shop.example, see https://shop.example/@me") == (
        "mail me@shop.example, see https://shop.example/@me"
    )


def test_a_report_without_findings_prints_nothing() -> None:
    assert render_terminal(Report()) == ""
    assert json.loads(render_json(Report())) == {"version": 1, "diagnostics": []}


def test_a_finding_without_a_text_has_no_excerpt() -> None:
    report = Report()
    report.error("missing-file", Pointer("spec.yaml"), "there is no such file")
    assert render_terminal(report) == "error[missing-file]: there is no such file\n --> spec.yaml\n\n1 error\n"


def test_findings_come_in_the_order_of_the_document() -> None:
    report = Report()
    report.warning("b", Location("spec.yaml", 2, 1), "second")
    report.error("a", Location("spec.yaml", 1, 1), "first")
    report.note("c", Location("spec.yaml", 3, 1), "third")
    shown = render_terminal(report)
    assert shown.index("first") < shown.index("second") < shown.index("third")
    assert shown.endswith("\n1 error, 1 warning, 1 note\n")


def test_the_same_sentence_is_folded_with_its_lines() -> None:
    report = Report()
    for line in range(1, 301):
        report.warning("nullable", Location("spec.yaml", line, 1), "`nullable` has no effect")
    shown = render_terminal(report)
    assert "note: 299 more like this, in lines 2, 3, 4, 5, 6 and later\n" in shown
    assert shown.count("warning[nullable]") == 1
    assert shown.endswith("\n300 warnings\n")


def test_the_same_code_is_folded_after_ten() -> None:
    report = Report()
    for line in range(1, 31):
        report.error("external-ref", Location("spec.yaml", line, 1), f"`{line}.yaml` leads to another file")
    shown = render_terminal(report)
    assert shown.count("error[external-ref]") == 11
    assert "error[external-ref]: 20 more findings of this kind, in lines 11, 12, 13, 14, 15 and later\n" in shown


def test_json_has_every_place() -> None:
    report = Report()
    report.sources["spec.yaml"] = Source("a: 1\n", lambda pointer, is_key: Location("spec.yaml", 1, 1 if is_key else 4))
    other = Related("the first one is here", Pointer("spec.yaml", ("a",)))
    report.error("x", Pointer("spec.yaml", ("a",)), "message", hint="hint", related=(other,), is_key=True)
    (finding,) = json.loads(render_json(report))["diagnostics"]
    place = {"file": "spec.yaml", "line": 1, "length": 1, "pointer": "#/a"}
    assert finding == {
        "code": "x",
        "severity": "error",
        "message": "message",
        "hint": "hint",
        **place,
        "column": 1,
        "related": [{"message": "the first one is here", **place, "column": 4}],
    }


# --- Formats for programs --------------------------------------------------------------------------------------------

SPEC = 'openapi: 3.1.0\ninfo: {title: "a, b: 100%"}\n'


@pytest.fixture
def report() -> Report:
    """Two findings with all that a finding can have, and words that would end a command."""

    def locate(pointer: Pointer, is_key: bool) -> Location:
        return Location("my spec.yaml", 2, 7, 5)

    made = Report(sources={"my spec.yaml": Source(SPEC, locate)})
    related = (Related("the first is here", Location("my spec.yaml", 1, 1, 7)),)
    made.error(
        "duplicate-key",
        Pointer("my spec.yaml", ("info", "title\x1b[2J")),
        "`a%0A,\n::error::b` is 100 % wrong\r",
        hint="keep, one: \u202ethem",
        related=related,
    )
    made.note("missing-file", Pointer("a:b,c.yaml"), "there is no such file")
    return made


def test_annotations_are_one_line_each_and_nothing_ends_them(report: Report) -> None:
    assert render_github(report).split("\n") == [
        "::notice file=a%3Ab%2Cc.yaml,title=missing-file::there is no such file",
        (
            "::error file=my spec.yaml,line=2,col=7,endColumn=12,title=duplicate-key::"
            "`a%250A,\\n::error::b` is 100 %25 wrong\\r%0Ahelp: keep, one: \\u202ethem"
        ),
        "",
    ]


def test_annotations_of_a_kind_are_folded() -> None:
    report = Report()
    for line in range(1, 300):
        report.warning("unknown-field", Location("spec.yaml", line, 1), f"`a{line}` is unknown")
        report.error("unknown-type", Location("spec.yaml", line, 1), "there is no type `strin`")
    commands = render_github(report).splitlines()
    assert len(commands) == 12
    assert commands[1].endswith("%0A298 more like this, in lines 2, 3, 4, 5, 6 and later")
    assert commands[-1].endswith("::289 more findings of this kind, in lines 11, 12, 13, 14, 15 and later")


def test_sarif_has_what_its_schema_demands(report: Report) -> None:
    log = json.loads(render_sarif([report, Report()]))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "clientwright"
    assert [rule["id"] for rule in driver["rules"]] == ["duplicate-key", "missing-file"]
    assert all(rule["shortDescription"]["text"] and rule["help"]["text"] for rule in driver["rules"])
    first, second = run["results"]
    assert first == {
        "ruleId": "missing-file",
        "ruleIndex": 1,
        "level": "note",
        "message": {"text": "there is no such file"},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": "a%3Ab%2Cc.yaml"}}}],
    }
    assert second["message"]["text"] == "`a%0A,\\n::error::b` is 100 % wrong\\r\nhelp: keep, one: \\u202ethem"
    assert second["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "my%20spec.yaml"},
                "region": {"startLine": 2, "startColumn": 7, "endColumn": 12},
            },
            "logicalLocations": [{"fullyQualifiedName": "#/info/title\\x1b[2J"}],
        }
    ]
    assert second["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 1
    assert run["columnKind"] == "unicodeCodePoints"


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("spec/api.yaml", "spec/api.yaml"),
        ("../my api.yaml", "../my%20api.yaml"),
        ("/srv/api.yaml", "file:///srv/api.yaml"),
        ("main:spec/api.yaml", "main%3Aspec/api.yaml"),
        ("https://example.com/a b.yaml?x=1", "https://example.com/a%20b.yaml?x=1"),
    ],
)
def test_files_are_uris_in_sarif(name: str, uri: str) -> None:
    report = Report()
    report.error("missing-file", Pointer(name), "there is no such file")
    (result,) = json.loads(render_sarif([report]))["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": uri}
