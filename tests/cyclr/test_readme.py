"""The examples of the README run as they stand, in an environment with the client's wheel alone."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.cyclr.backend import Backend
from tests.cyclr.installation import PROJECT

README = PROJECT / "README.md"
EXAMPLES = re.findall(r"^```python\n(.*?)^```$", README.read_text("utf-8"), re.DOTALL | re.MULTILINE)


def credentials(example: str) -> dict[str, str]:
    """The client which an example says it is, as the server should know it."""
    return dict(re.findall(r'client_id="([^"]*)", client_secret="([^"]*)"', example))


def makes_calls(example: str) -> bool:
    """Whether the server is called, as in `client.accounts.list()` or `client.request("GET", …)`."""
    return "mock" not in example and re.search(r"\.accounts\.\w+|\.request\(", example) is not None


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_an_example_runs(number: int, fresh_python: Path, server: Backend, tmp_path: Path) -> None:
    example = EXAMPLES[number]
    server.tokens.clients |= credentials(example)
    environment = os.environ | {"CYCLR_BASE_URL": server.url, "PYTHONWARNINGS": "error"}
    command = [str(fresh_python), "-c", example]
    result = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    assert bool(server.calls) == makes_calls(example)


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 4
    assert "async for" in "".join(EXAMPLES)
