"""The configuration: what it gives, and what it says when something in it is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from clientwright.config import ClientSettings, Config, OperationSettings, load_config
from clientwright.config.options import CLIENT, json_schema
from clientwright.diagnostics import Report

ROOT = Path(__file__).parent.parent

COMPLETE = """\
[project]
name = "shop"

[tool.clientwright.clients.shop]
spec = "spec/shop.yaml"
output = "generated/shop"
package = "shop"
client-class = "Shop"
strict = true
operations.listItems.name = "items.list"

[tool.clientwright.clients.shop.operations."GET /items/{id}"]
name = "items.get"
"""


def load(folder: Path, text: str, file: str = "pyproject.toml") -> Config:
    """The configuration in the text, which must have no fault."""
    (folder / file).write_text(text, encoding="utf-8")
    report = Report()
    config = load_config(folder, report)
    assert not report.diagnostics
    return config


def faults(folder: Path, text: str, file: str = "pyproject.toml") -> list[str]:
    """What the configuration in the text is told: place, code, message and hint of each fault."""
    (folder / file).write_text(text, encoding="utf-8")
    report = Report()
    assert load_config(folder, report).clients == ()
    return [
        f"{fault.place}: {fault.code}: {fault.message}" + (f" ({fault.hint})" if fault.hint else "") for fault in report
    ]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_option_arrives(folder: Path) -> None:
    settings = ClientSettings(
        name="shop",
        spec="spec/shop.yaml",
        output=Path("generated/shop"),
        package="shop",
        client_class="Shop",
        strict=True,
        operations={"listItems": OperationSettings("items.list"), "GET /items/{id}": OperationSettings("items.get")},
    )
    assert load(folder, COMPLETE) == Config((settings,), folder / "pyproject.toml")


def test_clientwright_toml_needs_no_prefix_and_comes_first(folder: Path) -> None:
    (folder / "pyproject.toml").write_text(COMPLETE)
    config = load(folder, '[clients.other]\nspec = "a.yaml"\noutput = "out"\n', "clientwright.toml")
    assert [client.name for client in config.clients] == ["other"]


def test_the_nearest_file_with_settings_is_taken(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load(folder, COMPLETE)
    inner = folder / "tools" / "inner"
    inner.mkdir(parents=True)
    (folder / "tools" / "pyproject.toml").write_text('[project]\nname = "tools"\n')
    monkeypatch.chdir(inner)
    (client,) = load_config(inner, Report()).clients
    assert (client.spec, client.output) == ("../../spec/shop.yaml", Path("../../generated/shop"))


def test_no_file_is_no_fault(folder: Path) -> None:
    report = Report()
    assert load_config(folder, report) == Config()
    assert not report.diagnostics


def test_a_client_is_found_by_its_document(folder: Path) -> None:
    config = load(folder, COMPLETE)
    (found,) = config.for_spec(str(folder / "spec" / ".." / "spec" / "shop.yaml"))
    assert found.name == "shop"
    assert config.for_spec("spec/other.yaml") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'spec = "a"\noutput = "b"\nclient_class = "A"',
            "5:1: unknown-key: `client_class` is not an option (did you mean `client-class`?)",
        ),
        (
            'spec = "a"\noutput = "b"\nzzz = 1',
            f"5:1: unknown-key: `zzz` is not an option (known keys: {', '.join(f'`{key}`' for key in CLIENT.options)})",
        ),
        ('spec = "a"\noutput = 3', "4:1: wrong-type: `output` must be the path of a folder, not `3`"),
        ('spec = "a"\noutput = "b"\nstrict = "yes"', "5:1: wrong-type: `strict` must be `true` or `false`, not 'yes'"),
        ('spec = "a"\noutput = "b"\nstrict = 1', "5:1: wrong-type: `strict` must be `true` or `false`, not `1`"),
        (
            'spec = "a"\noutput = "b"\nmin-coverage = 101',
            "5:1: wrong-type: `min-coverage` must be a whole number from 0 to 100, not `101`",
        ),
        ('spec = "a"\noutput = "b"\noperations = ["x"]', "5:1: wrong-type: `operations` must be a table, not an array"),
        (
            'spec = "a"\noutput = "b"\npackage = "my-shop"',
            "5:1: wrong-value: `package` must be a package name in snake_case, such as `cyclr`, not 'my-shop'",
        ),
        (
            'spec = "a"\noutput = "b"\npackage = "class"',
            "5:1: wrong-value: `package` is 'class', which Python keeps for itself",
        ),
        (
            'spec = "a"\noutput = "b"\noperations.x.arguments."query:from" = "from"',
            "5:1: wrong-value: `query:from` is 'from', which Python keeps for itself",
        ),
        ('spec = ""\noutput = "b"', "3:1: wrong-value: `spec` must be the path of a document, not ''"),
        (
            'spec = "a"\noutput = "b"\noperations."GET /a".name = "list"',
            "5:1: wrong-value: `name` must be a resource and a method in snake_case, such as `cycles.list`, not 'list'",
        ),
    ],
)
def test_faults_say_where_and_what_to_do(folder: Path, text: str, expected: str) -> None:
    assert faults(folder, f"\n[tool.clientwright.clients.shop]\n{text}\n") == [f"pyproject.toml:{expected}"]


def test_what_is_missing_is_named_with_what_it_is_for(folder: Path) -> None:
    assert faults(folder, '[clients.shop]\nspec = "a"\n', "clientwright.toml") == [
        (
            "clientwright.toml:1:2: missing-key: `clients.shop.output` is missing (The folder that receives "
            "`pyproject.toml`, `src/` and the lockfile; relative to the configuration file.)"
        )
    ]


def test_all_faults_come_in_one_run(folder: Path) -> None:
    text = '[clients.shop]\nspec = 1\npackage = "A"\nnonsense = 1\n[client.x]\n'
    assert len(faults(folder, text, "clientwright.toml")) == 5


def test_two_clients_may_not_share_a_folder(folder: Path) -> None:
    text = '[clients.a]\nspec = "a"\noutput = "out"\n[clients.b]\nspec = "b"\noutput = "./out"\n'
    report = Report()
    (folder / "clientwright.toml").write_text(text)
    load_config(folder, report)
    assert [(str(fault.place), fault.code) for fault in report] == [("clientwright.toml:6:1", "shared-output")]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"[clients.a]\nspec = yes\n", "2:8: toml-syntax: this is not TOML: invalid value"),
        (b"[clients.a", "1:1: toml-syntax: this is not TOML: expected ']' at the end of a table declaration"),
        (b"\xff\xfe", "1:1: unreadable-configuration: `clientwright.toml` cannot be read: it is not UTF-8"),
    ],
)
def test_files_that_cannot_be_read(folder: Path, content: bytes, expected: str) -> None:
    (folder / "clientwright.toml").write_bytes(content)
    report = Report()
    load_config(folder, report)
    assert [f"{fault.place}: {fault.code}: {fault.message}" for fault in report] == [f"clientwright.toml:{expected}"]


# --- The published schema --------------------------------------------------------------------------------------------


def test_the_published_schema_is_the_table() -> None:
    published = json.loads((ROOT / "docs" / "configuration.schema.json").read_text())
    assert published == json_schema()
    jsonschema.Draft202012Validator.check_schema(published)


def test_the_schema_and_the_check_agree() -> None:
    validator = jsonschema.Draft202012Validator(json_schema())
    good = {"clients": {"a": {"spec": "a", "output": "b", "operations": {"x": {"name": "a.b"}}}}}
    assert validator.is_valid(good)
    for wrong in (
        {"clientz": {}},
        {"clients": {"a": {"spec": "a"}}},
        {"clients": {"a b": good["clients"]["a"]}},
        {"clients": {"a": {"spec": "a", "output": "b", "package": "My"}}},
        {"clients": {"a": {"spec": "a", "output": "b", "strict": "no"}}},
        {"clients": {"a": {"spec": "a", "output": "b", "operations": {"x": {"name": "a"}}}}},
    ):
        assert not validator.is_valid(wrong)


def test_this_repository_is_configured() -> None:
    config = load_config(ROOT, Report())
    assert [(client.name, client.operations) for client in config.clients] == [
        ("cyclr", {"dataOnDemand": OperationSettings("data_on_demand.request")})
    ]
