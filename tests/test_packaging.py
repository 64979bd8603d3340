"""What is in the wheel and in the source distribution: the tool with all its templates, and nothing stale."""

from __future__ import annotations

import hashlib
import importlib.resources
import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from importlib import metadata
from pathlib import Path

import jsonschema
import pytest
import referencing

from clientwright import __version__

ROOT = Path(__file__).parent.parent


PARTS = (
    "Makefile",
    "pyproject.toml",
    "requirements-dev.txt",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "SECURITY.md",
    ".ci",
    "docs",
    "generated",
    "generator",
    "spec",
    "templates",
)


def build(folder: Path) -> Path:
    """A folder with all that `make build` makes of a copy of this repository."""
    for name in PARTS:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(ROOT / name, folder / name)
    command = ["make", f"--old-file={sys.prefix}/.installed", f"VENV={sys.prefix}", "build"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}
    finished = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr or finished.stdout
    return folder / "dist"


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all distributions: wheels are built from source distributions, as installers do it."""
    return build(tmp_path_factory.mktemp("repository"))


@pytest.fixture(scope="module")
def wheel(dist: Path) -> set[str]:
    with zipfile.ZipFile(dist / f"clientwright-{__version__}-py3-none-any.whl") as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def sdist(dist: Path) -> set[str]:
    with tarfile.open(dist / f"clientwright-{__version__}.tar.gz") as archive:
        prefix = f"clientwright-{__version__}/"
        return {member.name.removeprefix(prefix) for member in archive.getmembers() if member.isfile()}


def sources(folder: str, *suffixes: str) -> set[str]:
    """The files of a source folder, relative to it."""
    top = ROOT / folder
    return {path.relative_to(top).as_posix() for path in top.rglob("*") if path.suffix in suffixes}


def test_the_wheel_has_every_module_and_every_template(wheel: set[str]) -> None:
    templates = sources("templates", ".py", ".jinja", ".mk", ".yml")
    assert any(name.endswith(".jinja") for name in templates)
    assert "runtime/__init__.py" in templates
    expected = {f"clientwright/templates/{name}" for name in templates}
    expected |= {f"clientwright/{name}" for name in sources("generator/clientwright", ".py")}
    assert expected <= wheel


def test_the_wheel_has_nothing_else(wheel: set[str]) -> None:
    tops = {name.split("/")[0] for name in wheel}
    assert tops == {"clientwright", f"clientwright-{__version__}.dist-info"}
    assert not [name for name in wheel if "__pycache__" in name or name.endswith(".pyc")]


def test_the_wheel_says_who_it_is(dist: Path) -> None:
    with zipfile.ZipFile(dist / f"clientwright-{__version__}-py3-none-any.whl") as archive:
        folder = f"clientwright-{__version__}.dist-info"
        text = archive.read(f"{folder}/METADATA").decode()
        assert "clientwright = clientwright.cli:run" in archive.read(f"{folder}/entry_points.txt").decode()
        assert "MIT License" in archive.read(f"{folder}/licenses/LICENSE").decode()
    assert f"Version: {__version__}" in text
    assert "License-Expression: MIT" in text
    assert "Requires-Python: >=3.11" in text


def test_the_source_distribution_can_build_the_wheel(sdist: set[str]) -> None:
    expected = {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"}
    expected |= {f"templates/{name}" for name in sources("templates", ".py", ".jinja", ".mk", ".yml")}
    expected |= {f"generator/clientwright/{name}" for name in sources("generator/clientwright", ".py")}
    assert expected <= sdist
    assert not [name for name in sdist if "__pycache__" in name or name.startswith((".venv", "dist"))]


def test_the_same_commit_gives_the_same_bytes(dist: Path, tmp_path: Path) -> None:
    """`make build` also checks what it builds with `twine check --strict`."""
    one, two = ({path.name: path.read_bytes() for path in folder.iterdir()} for folder in (dist, build(tmp_path)))
    endings = ("-py3-none-any.whl", ".cdx.json", ".tar.gz")
    assert sorted(one) == [
        f"{project}{ending}" for project in (f"clientwright-{__version__}", "cyclr-0.1.0") for ending in endings
    ]
    assert one == two


@pytest.mark.parametrize(
    ("project", "licenses", "needed"),
    [
        ("cyclr-0.1.0", [], {"httpx2", "msgspec"}),  # generated code is its owner's
        (f"clientwright-{__version__}", [{"license": {"id": "MIT"}}], {"black", "click"}),
    ],
)
def test_a_bill_of_materials_says_what_is_installed(
    dist: Path, project: str, licenses: list[object], needed: set[str]
) -> None:
    bill = json.loads((dist / f"{project}.cdx.json").read_text("utf-8"))
    _bill_schema().validate(bill)
    name, _, version = project.rpartition("-")
    component = bill["metadata"]["component"]
    assert (component["purl"], component.get("licenses", [])) == (f"pkg:pypi/{name}@{version}", licenses)
    digests = {reference["url"]: reference["hashes"][0]["content"] for reference in component["externalReferences"]}
    assert digests == {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in dist.glob(f"{project}*")
        if path.suffix != ".json"
    }
    leads = {entry["ref"]: entry.get("dependsOn", []) for entry in bill["dependencies"]}
    direct = {purl.removeprefix("pkg:pypi/").partition("@")[0] for purl in leads[component["purl"]]}
    assert needed <= direct
    assert {other["purl"] for other in bill["components"]} == set(leads) - {component["purl"]}
    assert all(other["version"] == metadata.version(other["name"]) for other in bill["components"])


def _bill_schema() -> jsonschema.protocols.Validator:
    """The schema of CycloneDX 1.6, and those that it refers to."""
    folder = Path(str(importlib.resources.files("cyclonedx"))) / "schema" / "_res"
    schemas = {path.name: json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.schema.json"))}
    base = "http://cyclonedx.org/schema/"
    found = [(base + name, referencing.Resource.from_contents(schema)) for name, schema in schemas.items()]
    registry: referencing.Registry[object] = referencing.Registry().with_resources(found)
    return jsonschema.Draft7Validator(schemas["bom-1.6.SNAPSHOT.schema.json"], registry=registry)


PYTHONS = [shutil.which(f"python3.{minor}") for minor in range(11, 15) if minor != sys.version_info.minor]


@pytest.mark.parametrize("python", [sys.executable, *filter(None, PYTHONS)])
def test_wheels_compile_and_import_on_every_python(dist: Path, tmp_path: Path, python: str) -> None:
    """Here without what they depend on, which importing a client does not need; `.ci/run` installs that, too."""
    if subprocess.run([python, "-c", ""], capture_output=True, check=False).returncode:
        return  # a shim for a Python that is not there
    for wheel in dist.glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(tmp_path)
    isolated = [python, "-W", "error", "-S", "-E"]
    subprocess.run([*isolated, "-m", "compileall", "-q", str(tmp_path)], check=True)
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import cyclr, clientwright; print(cyclr.__version__)"
    done = subprocess.run([*isolated, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == "0.1.0\n", done.stderr
