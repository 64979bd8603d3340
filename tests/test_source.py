"""Reading: YAML 1.2 core values, refusals with a place, and the way from a pointer to line and column."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

import pytest
import yaml

from clientwright.diagnostics import Report
from clientwright.pointer import Pointer
from clientwright.printers.terminal import render_terminal
from clientwright.source.document import Document, JsonValue
from clientwright.source.lines import Lines
from clientwright.source.reading import UNREADABLE, read
from clientwright.source.yaml import load_yaml

REPOSITORY = Path(__file__).parent.parent
CYCLR = REPOSITORY / "spec" / "cyclr.yaml"
CORPUS = sorted(
    path for path in REPOSITORY.parent.glob("shared/corpus/*.*") if path.is_file() and path.stat().st_size < 500_000
)


def write(folder: Path, name: str, content: str | bytes) -> str:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(path)


def read_well(name: str) -> Document:
    report = Report()
    document = read(name, report)
    assert document is not None
    assert not report.errors
    return document


def refusal(name: str) -> tuple[str, str]:
    """The code and the message for a document that cannot be read."""
    report = Report()
    assert read(name, report) is None
    (finding,) = report
    assert finding.code in UNREADABLE
    return finding.code, f"{finding.message} | {finding.hint}"


# --- Values ----------------------------------------------------------------------------------------------------------

SCALARS: list[tuple[str, JsonValue]] = [
    ("", None),
    ("~", None),
    ("null", None),
    ("Null", None),
    ("nULL", "nULL"),
    ("true", True),
    ("TRUE", True),
    ("tRue", "tRue"),
    ("False", False),
    ("yes", "yes"),
    ("no", "no"),
    ("NO", "NO"),
    ("on", "on"),
    ("off", "off"),
    ("y", "y"),
    ("0", 0),
    ("-12", -12),
    ("+7", 7),
    ("0777", 777),
    ("0o17", 15),
    ("0xff", 255),
    ("-0xff", "-0xff"),
    ("0b11", "0b11"),
    ("1_000", "1_000"),
    ("12:30", "12:30"),
    ("190:20:30", "190:20:30"),
    ("1.5", 1.5),
    ("1.", 1.0),
    (".5", 0.5),
    ("1e3", 1000.0),
    ("6.02E+23", 6.02e23),
    ("1.0.0", "1.0.0"),
    ("2024-01-31", "2024-01-31"),
    ("2024-01-31T12:00:00Z", "2024-01-31T12:00:00Z"),
    ("-", "-"),
    (".", "."),
    ("=", "="),
    ("٣", "٣"),
    ("'12'", "12"),
    ('"true"', "true"),
    ('"\\u00e9\\n"', "é\n"),
    ("!!str 12", "12"),
    ("! 12", "12"),
    ("!!int '12'", 12),
    ("!!float 1", 1.0),
]


@pytest.mark.parametrize(("text", "value"), SCALARS)
def test_scalars_are_read_as_yaml_1_2_core(text: str, value: JsonValue) -> None:
    if text == "-":
        text = "[-]"
        value = ["-"]
    root = load_yaml(f"value: {text}\n", "spec.yaml").root
    assert isinstance(root, dict)
    assert (root["value"], type(root["value"])) == (value, type(value))


@pytest.mark.parametrize(("text", "value"), SCALARS)
def test_scalars_are_the_same_without_libyaml(text: str, value: JsonValue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clientwright.source.yaml._LOADER", yaml.SafeLoader)
    test_scalars_are_read_as_yaml_1_2_core(text, value)


def test_keys_are_text() -> None:
    root = load_yaml("200: a\ntrue: b\nnull: c\n1.50: d\n'': e\n", "spec.yaml").root
    assert root == {"200": "a", "true": "b", "null": "c", "1.50": "d", "": "e"}


def test_numbers_that_json_lacks_are_text_and_reported(tmp_path: Path) -> None:
    report = Report()
    document = read(write(tmp_path, "a.yaml", "a: .inf\nb: -.INF\nc: .NaN\n"), report)
    assert document is not None
    assert document.root == {"a": ".inf", "b": "-.INF", "c": ".NaN"}
    assert [finding.code for finding in report] == ["not-finite"] * 3


def test_merge_keys_put_members_under_the_own_ones() -> None:
    text = "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {<<: [*a, *b], z: 3}\nd: {'<<': 1}\n"
    root = load_yaml(text, "spec.yaml").root
    assert isinstance(root, dict)
    assert root["c"] == {"x": 1, "y": 1, "z": 3}
    assert root["d"] == {"<<": 1}


@pytest.mark.parametrize("name", ["a.yaml", "a.json", "a"])
def test_json_is_read_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    text = '\ufeff{"a": "\\ud83d\\ude00\\/", "b":[1,2.5,null,true],\t"c":{}}'
    assert read_well(write(tmp_path, name, text)).root == {"a": "😀/", "b": [1, 2.5, None, True], "c": {}}


def test_flow_yaml_in_a_yaml_file_is_read(tmp_path: Path) -> None:
    assert read_well(write(tmp_path, "a.yaml", "{a: 1, b: [x]}\n")).root == {"a": 1, "b": ["x"]}


class _Core(yaml.CSafeLoader):
    """PyYAML with its own constructors and the scalars of YAML 1.2."""


_Core.yaml_implicit_resolvers = {}
for _tag, _pattern in {
    "null": r"~|null|Null|NULL|",
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]+",
    "float": r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?",
}.items():
    _Core.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})$"), None)
_Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_real_documents_hold_what_others_find_in_them(path: Path) -> None:
    text = path.read_text("utf-8")
    document = read_well(str(path))
    if path.suffix == ".json":
        assert document.root == json.loads(text)
    else:
        assert document.root == _with_text_keys(yaml.load(text, _Core))


def _with_text_keys(value: object) -> object:
    if isinstance(value, dict):
        return {str(key): _with_text_keys(member) for key, member in value.items()}
    return [_with_text_keys(element) for element in value] if isinstance(value, list) else value


# --- Refusals --------------------------------------------------------------------------------------------------------


def test_a_missing_file_is_guessed(tmp_path: Path) -> None:
    write(tmp_path, "openapi.yaml", "a: 1")
    assert refusal(str(tmp_path / "openapi.yml"))[1].endswith(f"did you mean `{tmp_path / 'openapi.yaml'}`?")
    assert refusal(str(tmp_path / "opnapi.yaml"))[1].endswith(f"did you mean `{tmp_path / 'openapi.yaml'}`?")
    assert refusal(str(tmp_path / "other"))[1] == "there is no such file | None"
    assert refusal(str(tmp_path / "no" / "x"))[1].endswith(f"the folder `{tmp_path / 'no'}` does not exist either")


@pytest.mark.parametrize(
    ("content", "code", "message"),
    [
        (b"", "empty-document", "the document is empty"),
        (b" \n\n", "empty-document", "the document is empty"),
        (b"--- \n...\n", "empty-document", "the document is empty"),
        (b"a: \xff\n", "not-utf8", "the file is not UTF-8: the byte 0xff cannot stand here"),
        ("a: é\n".encode("utf-16"), "not-utf8", "the file is UTF-16, not UTF-8"),
        (b"a: \x01\n", "yaml-syntax", "the character U+0001 is not allowed in YAML"),
        (b"a: &a [*a]\n", "yaml-syntax", "the alias `*a` stands inside its own anchor"),
        (b"? [a]\n: 1\n", "yaml-syntax", "a key must be a plain word or a quoted string"),
        (b"a: 1e999\n", "too-large", "a number beyond what a double holds"),
        (b"a: !!int x\n", "yaml-tag", "the value after `!!int` is not of that type"),
        (b"a: !!binary eA==\n", "yaml-tag", "the tag `!!binary` asks for a type that JSON does not have"),
        (b"a: *\n", "yaml-syntax", "`*` starts the name of an alias, and no name follows"),
        (b'a: "\\q"\n', "yaml-syntax", "`\\q` is no escape of a double-quoted string"),
        (b"a: [1\nb: 2\n", "yaml-syntax", "this list is not closed"),
        (b"- a\nb: 1\n", "yaml-syntax", "expected `-`, because this line stands in the column of a list"),
        (b"a:\n  - x\n b: 1\n", "yaml-syntax", "this line starts in column 2, where no line above it does"),
        (b"a: - b\n", "yaml-syntax", "a list cannot start here"),
        (b"a: | b\n", "yaml-syntax", "only a comment may follow `|` or `>` on its line"),
        (b"a: 'x\n---\n'", "yaml-syntax", "this quote is never closed"),
        (b"a: 'x' y\n", "yaml-syntax", "expected the end of the line after this value"),
        (b"a: 1\nb\nc: 1\n", "yaml-syntax", "expected `:` after this key"),
        (b'{"a": NaN}', "json-syntax", "`NaN` is no JSON"),
        (b'{"a": 1e999}', "too-large", "a number beyond what a double holds"),
        (b'{"a": "\\ud800"}', "json-syntax", "a `\\ud800` to `\\udfff` escape stands alone, which is half a character"),
        (b"{'a': 1}", "json-syntax", "expected a key in double quotes here"),
        (b'{"a": "x}', "json-syntax", "this string is never closed"),
        (b'{"a": 1} {', "json-syntax", "expected the end of the document here"),
        (b'{"a": ' + b"9" * 401 + b"}", "too-large", "a number of 401 digits; the limit is 400 digits"),
        (b'{"a":' * 300 + b"1" + b"}" * 300, "too-large", "this is nested too deeply; the limit is 100 levels"),
        (b'{"a":' * 99_999, "too-large", "this is nested too deeply; the limit is 100 levels"),
        (
            b"a: &a " + b"[" * 60 + b"]" * 60 + b"\nb: " + b"[" * 60 + b"*a" + b"]" * 60,
            "too-large",
            "this is nested too deeply; the limit is 100 levels",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(tmp_path: Path, content: bytes, code: str, message: str) -> None:
    shown = refusal(write(tmp_path, "spec.json" if content[:1] == b"{" else "spec.yaml", content))
    assert shown[0] == code
    assert shown[1].startswith(message)


def test_sources_that_are_no_files_are_refused(tmp_path: Path) -> None:
    assert refusal("ftp://api.cyclr.com/openapi.json")[0] == "unsupported-source"
    assert refusal("http://api.cyclr.com/openapi.json")[0] == "unsupported-source"
    assert refusal(str(tmp_path))[0] == refusal("/dev/null")[0] == "not-a-file"
    assert refusal("a\0b")[0] == "unreadable"


def test_a_large_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate(65 * 1024 * 1024)
    assert refusal(str(path)) == ("too-large", "the file has 65 MB; the limit is 64 MB | None")


def test_duplicate_keys_are_reported_with_both_places(tmp_path: Path) -> None:
    report = Report()
    name = write(tmp_path, "a.yaml", "a:\n  - b: 1\n    c: 2\n    b: 3\n")
    assert read(name, report) is not None
    (finding,) = report.errors
    assert finding.place == Pointer(name, ("a", "0", "b"))
    assert str(report.sources[name].locate(Pointer(name, ("a", "0", "b")), True)) == f"{name}:4:5"
    assert str(finding.related[0].place) == f"{name}:2:5"


# --- Places ----------------------------------------------------------------------------------------------------------


def _scalars(value: JsonValue, tokens: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], JsonValue]]:
    if isinstance(value, dict):
        return [found for key, member in value.items() for found in _scalars(member, (*tokens, key))]
    if isinstance(value, list):
        return [found for index, element in enumerate(value) for found in _scalars(element, (*tokens, str(index)))]
    return [(tokens, value)]


@pytest.mark.parametrize("form", ["yaml", "json"])
def test_every_place_of_a_document_is_found(tmp_path: Path, form: str) -> None:
    name = str(CYCLR)
    if form == "json":
        name = write(tmp_path, "cyclr.json", json.dumps(read_well(name).root, indent=1, ensure_ascii=False))
    document = read_well(name)
    lines = document.text.split("\n")
    for tokens, value in random.Random(1).sample(_scalars(document.root), 400):
        place = document.locate(Pointer(name, tokens), False)
        text = lines[place.line - 1][place.column - 1 :][: place.length]
        if isinstance(value, str) and text not in (">-", "|", ">"):
            assert text.strip("'\"") == value.replace('"', '\\"') if form == "json" else text.strip("'") == value
        elif not isinstance(value, str):
            assert json.loads(text) == value
        if not tokens[-1].isdigit() or f"'{tokens[-1]}':" in lines[place.line - 1]:
            place = document.locate(Pointer(name, tokens), True)
            assert lines[place.line - 1][place.column - 1 :][: place.length].strip("'\"") == tokens[-1]


@pytest.mark.parametrize("seed", range(60))
def test_damaged_text_is_read_or_refused(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    text = CYCLR.read_text("utf-8")[:3000]
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(text))
        text = text[:at] + chance.choice("\t\n :-[]{},'\"&*!|>%@`#?\\\0\x85\u2028é") + text[at + chance.randint(0, 4) :]
    report = Report()
    document = read(write(tmp_path, "spec.yaml", text), report)
    assert (document is None) == any(finding.code in UNREADABLE for finding in report)
    assert render_terminal(report) or document is not None


def test_what_is_not_there_is_found_at_what_holds_it(tmp_path: Path) -> None:
    name = write(tmp_path, "a.yaml", "a:\n  b:\n    c: 1\n  d:\n")
    locate = read_well(name).locate
    assert str(locate(Pointer(name, ("a", "b", "x", "y")), False)) == f"{name}:2:3"
    assert str(locate(Pointer(name, ("a", "d")), False)) == f"{name}:4:3"
    assert str(locate(Pointer(name, ("x",)), False)) == f"{name}:1:1"


def test_members_of_an_alias_are_found_at_the_anchor(tmp_path: Path) -> None:
    name = write(tmp_path, "a.yaml", "a: &a\n  b: 1\nc: *a\n")
    locate = read_well(name).locate
    assert str(locate(Pointer(name, ("c", "b")), False)) == f"{name}:2:6"
    assert str(locate(Pointer(name, ("c",)), False)) == f"{name}:3:1"


def test_lines_end_where_editors_end_them() -> None:
    lines = Lines("a", "x\u2028y\r\nzz\n")
    assert str(lines.location(2)) == "a:1:3"
    assert lines.location(5, 99).length == 2
    assert str(lines.location(99)) == "a:3:1"
