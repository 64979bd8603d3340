"""Random small documents, full of nasty names and texts, make clients that import, and the same ones again.

Each document is checked as it is drawn; importing waits for the end, when one process imports the whole batch.
"""

from __future__ import annotations

import ast
import difflib
import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import black
import pytest
from black.mode import TargetVersion
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.files import File
from clientwright.lockfile import Lock
from clientwright.naming import Names, assign_names
from clientwright.naming.words import split_words
from clientwright.parser import parse
from clientwright.parser.upgrade import upgrade
from clientwright.parser.validate import validate
from clientwright.planner import plan
from clientwright.pointer import Location
from clientwright.render import render
from clientwright.source.document import Document
from tests.key_order import normal_forms, shuffled
from tests.shared_runtime import share_runtime

SETTINGS = ClientSettings(name="random", spec="random.json", output=Path())
EXAMPLES = 30

# --- Documents -------------------------------------------------------------------------------------------------------

TEXTS = [
    "", "plain", "Two words", '"""', "'''", '"', "\\", '\\"""\\', "{{ x }}", "{% raw %}", "{0}%s", "# coding: utf-7",
    "line\nline", "\r\n", "\t", "\u2028\u202e", "\0", "é 名前", "\U0001f600", "a" * 200, "- item\n- item", "    code",
    '"); raise SystemExit(1) #', '"""\nraise SystemExit(1)\n"""', "`x`", "Ends with a quote\"", "* a\n\n\n\n* b",
]  # fmt: skip
NAMES = [
    "id", "Id", "ID", "name", "userName", "user_name", "UserName", "class", "None", "True", "self", "body", "options",
    "list", "dict", "str", "int", "date", "datetime", "type", "page", "pageSize", "X-Trace", "x-y", "$ref-x", "_x",
    "__init__", "3d", "名前", "größe", "a.b", "a b", "field", "path", "query", "Any", "Model", "import", "match",
    "UUID", "Literal", "client", "timeout", "server", "token", "models", "of", "builtins",
]  # fmt: skip
LONG = ["Collection" * 8, "collection_of_" * 6, "getAllTheThings" * 6, "x" * 88]
NASTY = [*NAMES, *LONG, *(text for text in TEXTS if text and len("".join(split_words(text))) < 40)]
MEDIA_TYPES = [
    "application/json", "application/vnd.api+json", "text/plain", "image/png", "application/octet-stream",
    "application/x-www-form-urlencoded", "multipart/form-data", "*/*",
]  # fmt: skip
TAGS = [*NAMES, *LONG, "Pets", "Page", "Pages", "Resource", "Client", "Request", "request", "close"]

texts = st.sampled_from(TEXTS)
references = st.sampled_from(["Alpha", "alpha", "Page", "Any", "None", "UUID", "Resource", "Pets", "x_y"])


def described(schema: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    notes = st.fixed_dictionaries({}, optional={"description": texts, "title": texts, "deprecated": st.booleans()})
    return st.builds(lambda inner, outer: {**outer, **inner} if isinstance(inner, dict) else inner, schema, notes)


kinds = st.sampled_from(["string", "integer", "number", "boolean", "null"])
formats = st.sampled_from(["date", "date-time", "uuid", "byte", "unheard-of"])
leaves = st.one_of(
    kinds.map(lambda kind: {"type": kind}),
    formats.map(lambda format_: {"type": "string", "format": format_}),
    st.lists(kinds, min_size=1, max_size=3, unique=True).map(lambda names: {"type": names}),
    st.lists(st.sampled_from([*NASTY, ""]), min_size=1, max_size=5, unique=True).map(lambda values: {"enum": values}),
    st.lists(st.integers(-3, 3) | st.none(), min_size=1, max_size=4, unique=True).map(lambda values: {"enum": values}),
    st.lists(st.sampled_from(["a", 1, True, 0.5, None]), min_size=1, max_size=3).map(lambda values: {"enum": values}),
    references.map(lambda name: {"$ref": f"#/components/schemas/{name}"}),
    st.sampled_from(["a", 1, True, 0.5, None]).map(lambda value: {"const": value}),
    st.sampled_from([{}, True, False]),
)


def nested(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    properties = st.dictionaries(st.sampled_from([*NASTY, ""]), inner, max_size=5)
    objects = st.builds(
        lambda members, count: {"type": "object", "properties": members, "required": list(members)[:count]},
        properties,
        st.integers(0, 2),
    )
    return st.one_of(
        objects,
        inner.map(lambda schema: {"type": "object", "additionalProperties": schema}),
        inner.map(lambda schema: {"type": "array", "items": schema}),
        st.builds(
            lambda keyword, members: {keyword: members},
            st.sampled_from(["anyOf", "oneOf"]),
            st.lists(inner, min_size=1, max_size=3),
        ),
        st.builds(
            lambda base, member: {"allOf": [base, member]},
            references.map(lambda name: {"$ref": f"#/components/schemas/{name}"}),
            objects,
        ),
        st.lists(inner, min_size=1, max_size=3).map(lambda members: {"type": "array", "prefixItems": members}),
    )


schemas = st.recursive(described(leaves), lambda inner: described(nested(inner)), max_leaves=8)
contents = st.dictionaries(
    st.sampled_from(MEDIA_TYPES),
    st.fixed_dictionaries({"schema": schemas}),
    max_size=2,
)
responses = st.dictionaries(
    st.sampled_from(["200", "201", "204", "2XX", "404", "default"]),
    st.fixed_dictionaries({"description": texts}, optional={"content": contents}),
    min_size=1,
    max_size=3,
)
parameters = st.lists(
    st.fixed_dictionaries(
        {"name": st.sampled_from(NASTY), "in": st.sampled_from(["query", "header", "cookie"]), "schema": schemas},
        optional={"required": st.booleans(), "description": texts, "deprecated": st.booleans()},
    ),
    max_size=4,
    unique_by=lambda parameter: (parameter["in"], parameter["name"].lower()),
)
operations = st.fixed_dictionaries(
    {"responses": responses, "parameters": parameters},
    optional={
        "tags": st.lists(st.sampled_from(TAGS), min_size=1, max_size=1),
        "summary": texts,
        "description": texts,
        "deprecated": st.booleans(),
        "requestBody": st.fixed_dictionaries({"content": contents}, optional={"required": st.booleans()}),
        "security": st.sampled_from([[], [{"key": []}], [{}, {"bearer": []}]]),
    },
)
verbs = st.dictionaries(st.sampled_from(["get", "put", "post", "delete", "patch", "head"]), operations, max_size=3)
PATHS = ["/", "/pets", "/pets/{id}", "/pets/{id}/toys", '/it\'s/"{id}"', "/a-b", "/a_b", "/{class}/{self}", "/{id}"]


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """A valid document, except for what makes no difference to its meaning."""
    paths = draw(st.dictionaries(st.sampled_from(PATHS), verbs, min_size=1, max_size=3))
    identifiers = iter(draw(st.lists(st.sampled_from([*NASTY, "listPets", "getPet"]), min_size=20, unique=True)))
    for path, item in paths.items():
        for operation in item.values():
            gaps = [part.partition("}")[0] for part in path.split("{")[1:]]
            required = [{"name": gap, "in": "path", "required": True, "schema": draw(schemas)} for gap in gaps]
            operation["parameters"] = required + operation["parameters"]
            if draw(st.booleans()):
                operation["operationId"] = next(identifiers)
    names = ["Alpha", "alpha", "Page", "Any", "None", "UUID", "Resource", "Pets", "x_y"]
    return {
        "openapi": "3.1.0",
        "info": {"title": draw(st.sampled_from(NASTY)), "version": "1", "description": draw(texts)},
        "servers": draw(st.lists(st.fixed_dictionaries({"url": st.just("https://example.com"), "description": texts}))),
        "paths": paths,
        "components": {
            "schemas": {name: draw(schemas) for name in names},
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "bearer": {"type": "http", "scheme": "bearer"},
            },
        },
    }


# --- Properties ------------------------------------------------------------------------------------------------------


def load(root: Any, report: Report) -> Document:
    def locate(pointer: object, is_key: bool) -> Location:
        return Location("random.json", 1, 1)

    document = Document("random.json", json.dumps(root), root, locate, "")
    validate(document, report)
    return upgrade(document, report)


def make(root: Any) -> tuple[Names, list[File]]:
    """The names in the document, and the files that it decides about; nothing where the document has an error."""
    report = Report()
    document = load(root, report)
    if report.errors:
        return assign_names(
            parse(load({"openapi": "3.1.0", "info": {}}, Report()), report), SETTINGS, Lock(), report
        ), []
    api = parse(document, report)
    names = assign_names(api, SETTINGS, Lock(), report)
    return names, [file for file in render(plan(api, names, report)) if "/_runtime/" not in file.path]


BATCH: list[Any] = []


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)
@given(documents(), st.randoms(use_true_random=False))
def test_random_documents(root: Any, shuffling: random.Random) -> None:
    names, files = make(root)
    assert make(root) == (names, files), "the second run differs"
    assert len({file.path.lower() for file in files}) == len(files), "two files have one name"
    for file in files:
        check_file(file)
    check_names(names)
    if files:
        check_order(root, names, files, shuffling)
        BATCH.append(files)


def check_file(file: File) -> None:
    """The file is Python, and black leaves it alone."""
    if file.path.endswith((".py", ".pyi")):
        ast.parse(file.text)
        mode = black.Mode(is_pyi=file.path.endswith("i"), target_versions={TargetVersion.PY311})
        styled = black.format_str(file.text, mode=mode)
        difference = difflib.unified_diff(file.text.split("\n"), styled.split("\n"), file.path, "black", lineterm="")
        assert styled == file.text, "\n".join(difference)


def check_names(names: Names) -> None:
    """No two things that stand side by side have one name."""
    methods = [str(method) for method in names.methods.values()]
    assert len(set(methods)) == len(methods)
    classes = [name.lower() for name in names.models.values()]
    assert len(set(classes)) == len(classes)
    for group in (*names.arguments.values(), *names.fields.values(), *names.members.values()):
        assert len(set(group.values())) == len(group)


def check_order(root: Any, names: Names, files: list[File], shuffling: random.Random) -> None:
    """Another order of keys gives the same names, and the same files but for the order of what is in them."""
    other, others = make(shuffled(root, shuffling))
    assert other.methods == names.methods
    assert (other.arguments, other.models) == (names.arguments, names.models)
    assert (other.fields, other.members, other.shared) == (names.fields, names.members, names.shared)
    assert normal_forms(sources(others)) == normal_forms(sources(files))


def sources(files: list[File]) -> dict[str, str]:
    return {file.path: file.text for file in files if file.path.startswith("src/")}


IMPORT_ALL = """
import importlib, pathlib
for path in sorted(pathlib.Path.cwd().rglob("*.py")):
    if "_runtime" not in path.parts:
        name = ".".join(path.relative_to(pathlib.Path.cwd()).with_suffix("").parts).removesuffix(".__init__")
        try:
            importlib.import_module(name)
        except Exception as error:
            print(name, repr(error))
"""

RUNTIME = Path(__file__).parent.parent / "templates" / "runtime"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages of all clients of the test above, each under a name of its own."""
    if not BATCH:
        test_random_documents()
    assert len(BATCH) >= 20, "too few of the random documents gave a client"
    folder = tmp_path_factory.mktemp("random")
    for index, files in enumerate(BATCH):
        package = folder / f"client_{index}"
        for file in files:
            if file.path.startswith("src/"):
                target = package.joinpath(*Path(file.path).parts[2:])
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(file.text.encode())
        shutil.copytree(RUNTIME, package / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    share_runtime([folder / f"client_{index}" for index in range(len(BATCH))])
    return folder


def run(site: Path, *command: str) -> str:
    """What a program has to say about the clients."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"} | {"NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, *command], cwd=site, env=environment, capture_output=True, text=True, check=False, timeout=300
    )
    return done.stdout + done.stderr


def test_random_clients_can_be_imported(site: Path) -> None:
    assert run(site, "-B", "-W", "error", "-c", IMPORT_ALL) == ""


def test_random_clients_pass_mypy(site: Path) -> None:
    (site / "mypy.ini").write_text("[mypy]\n")
    packages = [argument for index in range(len(BATCH)) for argument in ("-p", f"client_{index}")]
    found = run(site, "-m", "mypy", "--strict", "--python-version", "3.11", "--cache-dir", os.devnull, *packages)
    assert found.startswith("Success"), found


def test_random_clients_pass_pyright(site: Path) -> None:
    (site / "pyrightconfig.json").write_text(json.dumps({"pythonVersion": "3.11", "typeCheckingMode": "standard"}))
    found = run(site, "-m", "pyright", "--pythonpath", sys.executable)
    assert found.startswith("0 errors"), found
