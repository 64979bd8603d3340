"""Reports of a comparison: one pair of documents in every format, hostile texts, and the length of comments.

A folder of `tests/diff/reports` has `old.yaml`, `new.yaml`, and each report as a file named after its format.
"""

from __future__ import annotations

import json
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace

from clientwright import __version__
from clientwright.config import ClientSettings
from clientwright.diff import compare
from clientwright.diff.allowing import apply, read_allowed
from clientwright.diff.model import LEVELS, Approval, Change, Comparison, Side
from clientwright.diff.reports import RENDERERS
from clientwright.diff.reports.markdown import LIMIT, MARKER, render_markdown
from clientwright.diff.reports.terminal import render_terminal
from clientwright.failure import Failure
from clientwright.lockfile import Lock
from clientwright.pointer import Pointer
from tests import golden

CASES = Path(__file__).parent / "diff" / "reports"
FILES = {
    "markdown": "comment.md",
    "json": "report.json",
    "html": "report.html",
    "github": "annotations.txt",
    "junit": "junit.xml",
    "sarif": "report.sarif",
    "gitlab": "gitlab.json",
    "changelog": "changelog.md",
}


@pytest.fixture(params=sorted(path.name for path in CASES.iterdir()))
def case(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(CASES / request.param)
    return CASES / str(request.param)


def compared(old: str = "old.yaml", new: str = "new.yaml") -> Comparison:
    comparison, _ = compare(old, new, ClientSettings(name="orders", spec=new, output=Path()), Lock())
    assert comparison is not None
    return comparison


def orders(monkeypatch: pytest.MonkeyPatch) -> Comparison:
    monkeypatch.chdir(CASES / "orders")
    return compared()


@pytest.mark.parametrize("style", sorted(FILES))
def test_the_report_is_as_written(case: Path, style: str) -> None:
    shown = RENDERERS[style](compared()).replace(f"clientwright {__version__}", "clientwright VERSION")
    golden.check_text(case / FILES[style], shown.replace(f'"{__version__}"', '"VERSION"'))


def test_the_terminal_shows_it_as_written(case: Path) -> None:
    golden.check_text(case / "terminal.txt", render_terminal(compared()))


def test_every_format_has_a_golden_report() -> None:
    assert FILES.keys() == RENDERERS.keys()


def test_nothing_changed_and_nothing_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(CASES / "orders")
    same = compared("new.yaml", "new.yaml")
    empty = {style: render(same) for style, render in RENDERERS.items()}
    assert [style for style, text in empty.items() if not text] == ["markdown", "html", "github", "changelog"]
    assert json.loads(empty["json"])["changes"] == json.loads(empty["gitlab"]) == []
    assert json.loads(empty["sarif"])["runs"][0]["results"] == []
    assert ET.fromstring(empty["junit"]).attrib["failures"] == "0"
    assert render_terminal(same) == ""
    assert render_terminal(same, says_nothing=True) == "nothing changed\n"


# --- What programs read ----------------------------------------------------------------------------------------------


def test_each_operation_is_a_test_case(case: Path) -> None:
    comparison = compared()
    (suite,) = ET.fromstring(RENDERERS["junit"](comparison))
    assert len(suite) >= 1 + len(comparison.new.operations)
    failed = [test for test in suite if test.find("failure") is not None]
    assert len(failed) == int(suite.attrib["failures"]) > 0


def test_annotations_are_ten_of_a_kind_and_the_last_counts_the_others() -> None:
    places = (Pointer("old.yaml"), Pointer("new.yaml"))
    changes = tuple(Change("r", "breaking", "none", f"s{n}", f"s{n}: is gone", *places) for n in range(25))
    lines = RENDERERS["github"](Comparison(Side("old.yaml"), Side("new.yaml"), changes)).splitlines()
    assert len(lines) == 10
    assert lines[-1] == "::error file=new.yaml,title=api-diff::16 more breaking changes"


# --- What one sees of Python, and of the allow file ------------------------------------------------------------------


def test_signatures_are_shown_as_a_diff(monkeypatch: pytest.MonkeyPatch) -> None:
    comparison = orders(monkeypatch)
    signatures = ("def list(*, limit: int) -> Page", "def list(*, limit: int, after: str) -> Page")
    change = replace(comparison.changes[0], python="breaking", signatures=signatures)
    changed = replace(comparison, changes=(change,))
    lines = [f"- {signatures[0]}", f"+ {signatures[1]}"]
    assert "\n".join(["```diff", "@@ Python @@", *lines, "@@ document @@"]) in render_markdown(changed)
    assert all(line in render_terminal(changed) for line in lines)
    assert RENDERERS["html"](changed).count('<span class="added">') >= 1


def test_what_was_allowed_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    comparison = orders(monkeypatch)
    approval = Approval("nobody sends it, says @torvalds", date(2027, 1, 31))
    allowed = replace(comparison, changes=(replace(comparison.changes[0], approval=approval),))
    assert "**Without effect**" in render_markdown(allowed)
    assert "allowed: nobody sends it" in render_terminal(allowed)
    assert "allowed until 2027-01-31: nobody sends it" in RENDERERS["html"](allowed)
    (result,) = json.loads(RENDERERS["sarif"](allowed))["runs"][0]["results"]
    assert result["suppressions"] == [{"kind": "external", "justification": "nobody sends it, says @torvalds"}]


# --- Comments --------------------------------------------------------------------------------------------------------


def many(count: int, length: int) -> Comparison:
    """A comparison that has a quarter of its changes at each level, the worst first."""
    places = (Pointer("old.yaml", ("x" * length,)), Pointer("new.yaml", ("x" * length,)))
    changes = [
        Change("rule", level, "none", f"S{number}", f"S{number}: {'`' * length}", *places, values=("1", "`" * length))
        for level in reversed(LEVELS)
        for number in range(count // 4)
    ]
    return Comparison(Side("old.yaml"), Side("new.yaml"), tuple(changes))


@pytest.mark.parametrize(("count", "length"), [(40, 10), (400, 10), (4000, 10), (400, 100_000)])
def test_comments_fit_and_lead_with_the_worst(count: int, length: int) -> None:
    shown = render_markdown(many(count, length))
    assert len(shown) <= LIMIT
    assert shown.startswith(f"{MARKER}\n**Breaking**: {count // 4} breaking, ")
    assert shown.count("<details>") == shown.count("</details>")
    assert shown.index("### Breaking") < shown.index("<b>S0</b>")
    listed = shown.count("<b>S")
    left_out = re.search(r"^(\d+) more changes are left out", shown, re.MULTILINE)
    assert listed + (int(left_out[1]) if left_out else 0) == count


def test_a_comment_has_lines_that_allow_what_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    comparison = orders(monkeypatch)
    shown = render_markdown(comparison)
    lines = re.search(r"^```toml\n(.*?)^```$", shown, re.MULTILINE | re.DOTALL)
    assert lines is not None
    with pytest.raises(Failure, match="needs a `reason`"):
        read_allowed(lines[1], "comment")
    allowed = read_allowed(lines[1].replace('reason = ""', 'reason = "nobody calls it"'), "comment")
    approved, notes = apply(comparison, allowed, date(2026, 1, 1))
    assert comparison.at("breaking")
    assert approved.at("breaking") == notes == ()
    assert "The same at a terminal: `clientwright diff old.yaml new.yaml`" in shown


# --- Hostile documents -----------------------------------------------------------------------------------------------


class Elements(HTMLParser):
    """The elements of a page, and the attributes that it has at all."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)


def hostile(monkeypatch: pytest.MonkeyPatch) -> Comparison:
    monkeypatch.chdir(CASES / "hostile")
    return compared()


def test_no_text_of_a_document_becomes_html(monkeypatch: pytest.MonkeyPatch) -> None:
    harmless = Elements(RENDERERS["html"](orders(monkeypatch)))
    page = Elements(RENDERERS["html"](hostile(monkeypatch)))
    assert page.tags == harmless.tags
    assert page.attributes == harmless.attributes
    assert not page.tags & {"script", "img", "a", "link", "iframe"}


def test_no_text_of_a_document_calls_or_links_in_a_comment(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = render_markdown(hostile(monkeypatch))
    code = r"(?ms)^(`{3,})(?:diff|toml)$.*?^\1$|(?<!`)(`+)(?!`).*?(?<!`)\2(?!`)"
    prose = re.sub(code, "", shown.removeprefix(f"{MARKER}\n**Breaking**"))
    assert not re.search(r"[@\[\]!$*`]|://|www\.|<(?!/?(details|summary|b|code|sub)>)", prose)
    assert "torvalds" in prose, "the text is still there"


def test_no_text_of_a_document_ends_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = RENDERERS["github"](hostile(monkeypatch)).split("\n")
    assert lines.pop() == ""
    assert all(re.fullmatch(r"::(error|warning|notice) [^:\r]*::[^\r]*", line) for line in lines)
