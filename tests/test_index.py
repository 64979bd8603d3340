"""From a document to users: released, built, uploaded to an index on loopback, installed by name, and called."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cyclr.installation import environment_with
from tests.repositories import commit, git

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
servers: [{url: "https://pets.example"}]
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: Some pets.
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}}}
"""
MORE = DOCUMENT.replace(
    "components:", '    delete: {operationId: deletePets, responses: {"204": {description: Done.}}}\ncomponents:'
)
EXAMPLE = """\
from pets.testing import mock_pets

with mock_pets() as mock:
    mock.pets.list.returns([{"name": "Rex"}])
    print([pet.name for pet in mock.client.pets.list()])
"""
NEW_EXAMPLE = """\
from pets.testing import mock_pets

with mock_pets() as mock:
    mock.pets.delete.returns(None)
    print(mock.client.pets.delete())
"""


@pytest.fixture
def index(tmp_path: Path) -> Iterator[str]:
    """The address of an empty package index."""
    (tmp_path / "packages").mkdir()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        sys.executable,
        "-W",
        "ignore",
        "-m",
        "pypiserver",
        "run",
        "--interface",
        "127.0.0.1",
        "--port",
        str(port),
    ]
    command += ["--disable-fallback", "--server", "wsgiref", "-P", ".", "-a", ".", str(tmp_path / "packages")]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(200):
            try:
                urllib.request.urlopen(f"{url}/health", timeout=5).close()
                break
            except OSError:
                time.sleep(0.05)
        yield url
    finally:
        server.kill()
        server.wait()


def run(folder: Path, *command: str) -> str:
    environment = os.environ | {"PYTHON": sys.executable, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def release(folder: Path, document: str, version: str, index: str) -> None:
    """What a maintainer does, and then the workflow."""
    (folder / "openapi.yaml").write_text(document)
    run(folder, "make", "client")
    commit(folder)
    run(folder, "make", "client-release")
    commit(folder)
    git(folder, "tag", f"pets-v{version}")
    run(folder, "make", "client-build", "ARGS=--no-isolation")
    files = sorted(path.name for path in (folder / "dist/pets").glob("pets-*"))
    assert files == [f"pets-{version}-py3-none-any.whl", f"pets-{version}.tar.gz"]
    account = ("--username", "anybody", "--password", "anything", "--non-interactive", "--disable-progress-bar")
    paths = [f"dist/pets/{name}" for name in files]
    run(folder, sys.executable, "-m", "twine", "upload", *account, "--repository-url", index, *paths)


def install(python: Path, index: str, requirement: str) -> None:
    """What a user does; what the client depends on is there, so nothing else is asked for."""
    pip = (sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-cache-dir")
    run(python.parent, *pip, "--index-url", f"{index}/simple", requirement)


def test_a_release_reaches_its_users(tmp_path: Path, index: str) -> None:
    repository = tmp_path / "pets"
    repository.mkdir()
    git(repository, "init", "--quiet", "--initial-branch=main")
    (repository / "openapi.yaml").write_text(DOCUMENT)
    run(repository, sys.executable, "-m", "clientwright", "init", "openapi.yaml")
    release(repository, DOCUMENT, "0.1.0", index)
    release(repository, MORE, "0.1.1", index)

    python = environment_with(["httpx2", "msgspec"], tmp_path / "environment")
    install(python, index, "pets==0.1.0")
    assert run(tmp_path, str(python), "-c", EXAMPLE) == "['Rex']\n"
    install(python, index, "pets>0.1.0")
    assert run(tmp_path, str(python), "-c", EXAMPLE) == "['Rex']\n", "a newer release runs what the last one ran"
    assert run(tmp_path, str(python), "-c", NEW_EXAMPLE) == "None\n"
    shown = "from importlib.metadata import version; import pets; print(version('pets'), pets.__version__)"
    assert run(tmp_path, str(python), "-c", shown) == "0.1.1 0.1.1\n"
