"""Rules 1 to 8: whatever stands in the strings of a document, nothing of it runs, and what is data arrives as it is."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from contextlib import chdir
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from clientwright.config import ClientSettings
from clientwright.output import write
from clientwright.printers.terminal import render_terminal
from clientwright.runs import prepare
from tests.attacks.canary import SHAPES, break_slots, document, flat, token
from tests.attacks.everywhere import check
from tests.attacks.words import FORBIDDEN, comments, defined, strings, used

SAMPLE = Path(__file__).parents[1] / "corpus" / "sample"
CALLS = Path(__file__).with_name("canary_calls.py")


class Client(NamedTuple):
    """The client of a document with canaries: its folder, its files, and what was said of the document."""

    shape: str
    folder: Path
    files: dict[str, str]
    findings: str

    def text(self, slot: str) -> str:
        """What stands in a slot."""
        return SHAPES[self.shape].replace("@", slot)


def make(shape: str, folder: Path, *, is_broken: bool = False) -> Client:
    """The client of the document with this shape, whose file name has it, too."""

    def text(slot: str) -> str:
        return SHAPES[shape].replace("@", slot)

    made = document(text)
    if is_broken:
        break_slots(made, text)
    name = f"a {text('file').replace('/', '').replace(chr(0), '')[:100]}.json"
    (folder / name).write_text(json.dumps(made), "utf-8")
    with chdir(folder):
        settings = ClientSettings(name="canary", spec=name, output=Path("out"), package="shop", keep_going=is_broken)
        run = prepare(settings, lambda message: None, {})
        findings = render_terminal(run.report)
        assert run.outcome is not None, findings
        write([run.outcome.changes])
    return Client(shape, folder, {file.path: file.text for file in run.outcome.changes.written}, findings)


@pytest.fixture(scope="module", params=SHAPES)
def client(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Client:
    return make(request.param, tmp_path_factory.mktemp("canary"))


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Client:
    return make("plain", tmp_path_factory.mktemp("plain"))


def test_there_are_slots_of_every_kind() -> None:
    slots: set[str] = set()

    def text(slot: str) -> str:
        slots.add(slot)
        return slot

    break_slots(document(text), text)
    assert len(slots) >= 100


def test_what_is_used_is_seen() -> None:
    files = {"src/shop/a.py": "from cycler import x\nclass A(B, c=eval('1')): y: D.touch\n"}
    assert used(files) - defined(files) == {"cycler", "x", "B", "eval", "D", "touch"}


def test_code_is_made_of_our_words_and_of_encoded_names(client: Client, plain: Client) -> None:
    """What code of a client with canaries has beyond that of a tame one are names that it defines, encoded."""
    more = used(client.files) - used(plain.files)
    assert not used(client.files) & FORBIDDEN
    assert not more - defined(client.files)
    assert all(word.isascii() for word in more)


def test_comments_hold_nothing_of_the_document(client: Client, plain: Client) -> None:
    assert comments(client.files) == comments(plain.files)


def test_nothing_runs_and_data_arrives_as_it_is(client: Client) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-W", "error", str(CALLS)],
        cwd=client.folder, capture_output=True, text=True, encoding="utf-8", check=False, timeout=120,
        input=json.dumps({client.text("property"): "1"}),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert {path.name for path in client.folder.iterdir()} == {"out", *(p.name for p in client.folder.glob("a *.json"))}
    told = json.loads(done.stdout)
    check_requests(client, told["received"])
    assert any(answer.get(client.text("property")) == "1" for answer in told["answers"])
    data = strings(client.files)
    assert {client.text(slot) for slot in ("constant", "header", "cookie", "key", "query")} <= data
    assert f"https://server.example/{flat(client.text('variable default'))}" in data
    values = [value for enum in told["enums"].values() for value in enum]
    assert {client.text("enum value"), client.text("other enum value")} <= set(values)


def check_requests(client: Client, received: list[dict[str, Any]]) -> None:
    """Assert that names and values on the wire are the document's, to the letter."""
    assert len(received) >= 2, "body and fields of a body are sent"
    for request in received:
        parts = urlsplit(request["path"])
        assert unquote(parts.path) == f"/{flat(client.text('path'))}/1"
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        assert query[client.text("query")] == "1"
        assert query[client.text("key")] == "secret"
        assert json.loads(request["body"])[client.text("property")] == "1"
        headers = {name.lower(): value for name, value in request["headers"].items()}
        assert headers[token(client.text("header name")).lower()] == "1"
        assert f"{token(client.text('cookie name'))}=1" in map(unquote, headers["cookie"].split("; "))
        assert client.text("query default") not in query.values()


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape != "plain"])
def test_what_cannot_be_is_left_out_and_said(shape: str, tmp_path: Path) -> None:
    """Texts in place of words of OpenAPI: the client is made around them, and no message moves the cursor."""
    client = make(shape, tmp_path, is_broken=True)
    assert all(character.isprintable() or character == "\n" for character in client.findings)
    assert not used(client.files) & FORBIDDEN
    for code in ("bad-status", "bad-in", "bad-style", "unknown-type", "dangling-ref", "unknown-security-type"):
        assert f"[{code}]" in client.findings
    assert {path.name for path in tmp_path.iterdir()} == {"out", *(path.name for path in tmp_path.glob("a *.json"))}


def test_no_address_in_a_document_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rule 13: servers, documentation, tokens, licences, schemas and examples elsewhere are no files to read."""
    asked: list[object] = []

    def refuse(*arguments: object, **_: object) -> None:
        asked.append(arguments)
        raise OSError("nothing is to be asked")

    for name in ("getaddrinfo", "create_connection"):
        monkeypatch.setattr(socket, name, refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    url = "https://localhost:9/a.json"
    made = document(lambda slot: url if "url" in slot or slot in {"terms of service", "xml namespace"} else slot)
    thing = made["components"]["schemas"]["Thing"]
    thing |= {"$schema": url, "$id": url, "default": {"$ref": url}, "examples": [{"$ref": url, "externalValue": url}]}
    made["components"]["examples"] = {"Far": {"externalValue": url}}
    (tmp_path / "spec.json").write_text(json.dumps(made), "utf-8")
    with chdir(tmp_path):
        run = prepare(ClientSettings(name="far", spec="spec.json", output=Path("out")), lambda message: None, {})
    assert run.outcome is not None, render_terminal(run.report)
    assert not asked


@pytest.mark.parametrize("name", ["chat-3.2.yaml", "workshop-2.0.yaml"])
def test_real_documents_with_canaries_everywhere(name: str) -> None:
    """Two small documents here; `make canary` takes twenty large ones."""
    assert not list(check(SAMPLE / name))
