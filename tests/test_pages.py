"""The README and `api.md` of a client tell of what it has: files, links and webhooks, with examples that run."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.clients import Built, build, lock_of
from tests.runtime.recorder import recorder

CASES = Path(__file__).parent / "cases"


@pytest.fixture
def built(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Built]:
    """The client of the case that the test names, ready to be imported."""
    client = build(CASES / request.param)
    client.write(tmp_path)
    sys.path.insert(0, str(tmp_path))
    yield client
    sys.path.remove(str(tmp_path))
    for name in [name for name in sys.modules if name.partition(".")[0] == client.package]:
        del sys.modules[name]


def example(built: Built, word: str) -> str:
    """The first example of the README that has the word in it."""
    blocks = re.findall(r"^```python\n(.*?)^```$", built.files["README.md"], re.DOTALL | re.MULTILINE)
    return next(block for block in blocks if word in block)


@pytest.mark.parametrize("built", ["multipart"], indirect=True)
def test_files_are_sent_as_the_readme_says(built: Built, monkeypatch: pytest.MonkeyPatch) -> None:
    with recorder() as server:
        monkeypatch.setenv(f"{built.package.upper()}_BASE_URL", server.url)
        exec(example(built, "Part("), {"__file__": __file__})
        whole, named = (request.content for request in server.requests)
    assert b'filename="test_pages.py"' in whole
    assert Path(__file__).read_bytes() in whole
    assert b'filename="a.bin"' in named


@pytest.mark.parametrize("built", ["webhooks"], indirect=True)
def test_webhooks_are_read_as_the_readme_says(built: Built, capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, Any] = {}
    exec(example(built, "def receive"), names)
    names["receive"](b"{}", {})
    assert "somebody else sent this" in capsys.readouterr().out
    functions = set(re.findall(r"^def (\w+)", built.files[f"src/{built.package}/webhooks.py"], re.MULTILINE))
    assert functions == set(re.findall(r"^- `webhooks\.(\w+)\(", built.files["api.md"], re.MULTILINE))


@pytest.mark.parametrize("built", ["links"], indirect=True)
def test_links_are_told_of(built: Built) -> None:
    assert 'follow(response, "self")' in built.files["README.md"]
    links = lock_of(built)["operations"]["POST /orders"]["links"]["201"]
    assert links["self"] == "orders.get"


def test_clients_are_silent_about_what_they_lack() -> None:
    built = build(CASES / "enums")
    for word in ("Part(", "follow(", "webhooks"):
        assert word not in built.files["README.md"] + built.files["api.md"]
