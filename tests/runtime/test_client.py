"""Clients: settings and their sources, derived clients, the way out, logs and life cycle."""

import logging
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from copy import copy
from inspect import getdoc, signature
from pathlib import Path
from typing import Any

import anyio
import pytest

from runtime import __version__
from runtime.api import Api
from runtime.client import AsyncClient, Client
from runtime.errors import (
    AuthenticationError,
    ConfigurationError,
    InvalidArgumentError,
    MissingArgumentError,
    NotFoundError,
)
from runtime.httpx_transport import AsyncHttpTransport, HttpTransport
from runtime.options import CallOptions
from runtime.pagination import AsyncPage, Page
from tests.runtime.scripted import GET, LIST, AsyncScript, Script, make, reply

ID = {"cycle_id": "1"}


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TOKEN", "CLIENT_ID", "CLIENT_SECRET", "TOKEN_URL", "ACCOUNT", "SERVER", "BASE_URL", "LOG"):
        monkeypatch.delenv(f"CYCLR_{name}", raising=False)


def sent(client: Any, script: Script, **arguments: Any) -> Any:
    client._perform(LIST, arguments)
    return script.requests[-1]


class TestEnvironment:
    def test_everything(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name, value in {"TOKEN": "env", "ACCOUNT": "7", "SERVER": "eu"}.items():
            monkeypatch.setenv(f"CYCLR_{name}", value)
        script = Script(reply(content=b"[]"))
        request = sent(make(transport=script), script)
        assert request.url == "https://api.eu.cyclr.com/v1.0/cycles"
        assert request.headers["Authorization"] == "Bearer env"
        assert request.headers["X-Cyclr-Account"] == "7"

    def test_arguments_win(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name, value in {"TOKEN": "env", "ACCOUNT": "7", "BASE_URL": "https://env.example"}.items():
            monkeypatch.setenv(f"CYCLR_{name}", value)
        script = Script(reply(content=b"[]"))
        request = sent(make(transport=script, token="t", account="8", server="us"), script)
        assert request.url == "https://api.cyclr.com/v1.0/cycles"
        assert request.headers["Authorization"] == "Bearer t"
        assert request.headers["X-Cyclr-Account"] == "8"

    def test_a_way_that_was_passed_beats_another_of_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("CYCLR_TOKEN", "env")
        monkeypatch.setenv("CYCLR_CLIENT_SECRET", "env-secret")
        client = make(client_id="i")
        assert client._wallet.credentials == {"client_id": "i", "client_secret": "env-secret"}
        assert make(token="t")._wallet.credentials == {"token": "t"}

    def test_empty_means_unset(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("TOKEN", "ACCOUNT", "SERVER", "BASE_URL", "LOG"):
            monkeypatch.setenv(f"CYCLR_{name}", "")
        with pytest.raises(MissingArgumentError):
            make(token="t", transport=Script())._perform(LIST, {})

    def test_an_empty_credential_is_an_error(self) -> None:
        with pytest.raises(ConfigurationError, match="`token` is empty"):
            make(token="")


class TestBaseUrl:
    @pytest.mark.parametrize(
        "url",
        [
            "api.cyclr.com",
            "ftp://h",
            "https://",
            "https://h:99999",
            "https://u:secret@h",
            "https://h/?a=1",
            "https://h/#a",
            "https://h /",
            "https://h/\nx",
            "https://bücher.example",
            "https://h\\x",
            "//h",
            "https://[::1",
        ],
    )
    def test_refused(self, url: str) -> None:
        with pytest.raises(ConfigurationError, match="`base_url`") as caught:
            make(token="t", base_url=url)
        assert "secret" not in str(caught.value)

    @pytest.mark.parametrize(
        "url", ["http://localhost:8000", "https://h/a/b/", "http://[::1]:80", "https://xn--bcher-kva.de"]
    )
    def test_taken(self, url: str) -> None:
        assert make(token="t", base_url=url)._place.base_url == url.rstrip("/")

    def test_servers_by_name(self) -> None:
        with pytest.raises(ConfigurationError, match="there is no server 'xx'; known are: `us`, `eu`"):
            make(token="t", server="xx")
        with pytest.raises(ConfigurationError, match="not both"):
            make(token="t", server="us", base_url="https://h")

    def test_no_server_at_all(self) -> None:
        api = Api(title="x", package="x", version="1", environment="X")
        with pytest.raises(ConfigurationError, match=r"base_url=\.\.\. or set X_BASE_URL"):
            make(api=api)


class TestWithOptions:
    def test_shares_connections_and_tokens(self) -> None:
        script = Script(*[reply(content=b"[]")] * 3)
        client = make(token="t", account="1", headers={"A": "1", "B": "2"}, transport=script)
        other = client.with_options(account="2", headers={"a": None, "C": "3"}, timeout=5, max_retries=0)
        assert type(other) is Client
        assert other._wallet is client._wallet
        first, second = sent(client, script), sent(other, script)
        assert (first.headers["X-Cyclr-Account"], first.headers["A"], first.timeout) == ("1", "1", 60.0)
        assert (second.headers["X-Cyclr-Account"], second.timeout) == ("2", 5)
        assert "A" not in second.headers
        assert (second.headers["B"], second.headers["C"]) == ("2", "3")
        with pytest.raises(MissingArgumentError):
            client.with_options(account=None)._perform(LIST, {})

    def test_none_takes_a_limit_away(self) -> None:
        assert make(token="t").with_options(timeout=None)._place.settings.timeout is None

    @pytest.mark.parametrize(
        "changes", [{"acount": "1"}, {"token": "x"}, {"parameters": {}}, {"base_url": "https://h"}]
    )
    def test_unknown(self, changes: dict[str, Any]) -> None:
        with pytest.raises(TypeError, match="no argument"):
            make(token="t").with_options(**changes)

    @pytest.mark.parametrize(
        "limits",
        [{"timeout": 0}, {"deadline": -1}, {"max_retries": -1}, {"timeout": float("inf")}, {"timeout": float("nan")}],
    )
    def test_limits(self, limits: dict[str, Any]) -> None:
        for make_one in (CallOptions, lambda **more: make(token="t", **more), make(token="t").with_options):
            with pytest.raises(ValueError, match="`"):
                make_one(**limits)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_a_wrong_keyword_names_the_class_that_was_called(kind: Any) -> None:
    with pytest.raises(TypeError, match=rf"^{kind.__name__}\(\) has no argument `tokne`$"):
        make(kind, token="t", tokne="t")


def test_a_header_is_a_way_to_sign_in() -> None:
    script = Script(reply(), reply())
    client = make(transport=script, headers={"authorization": "Bearer mine"})
    client._perform(GET, ID)
    make(transport=script)._perform(GET, ID, CallOptions(headers={"Authorization": "Bearer mine"}))
    assert [request.headers["Authorization"] for request in script.requests] == ["Bearer mine"] * 2


def test_the_replay_after_a_401_is_counted() -> None:
    tokens = iter(["old", "new", "newer"])
    client = make(transport=Script(reply(401), reply(401)), token=lambda: next(tokens))
    with pytest.raises(AuthenticationError) as caught:
        client._perform(GET, ID)
    assert caught.value.retries == 1


def test_both_clients_have_the_same_methods_signatures_and_docs() -> None:
    pairs = [(Client, AsyncClient), (HttpTransport, AsyncHttpTransport), (Page, AsyncPage)]
    renamed = {"aclose": "close"}
    for blocking, asynchronous in pairs:
        methods = {name: member for name, member in vars(blocking).items() if callable(member) and name[0] != "_"}
        others = {renamed.get(name, name): getattr(asynchronous, name) for name in dir(asynchronous) if name[0] != "_"}
        assert methods
        for name, method in methods.items():
            if name == "after_fork":
                continue
            other = others[name]
            assert list(signature(method).parameters) == list(signature(other).parameters)
            defaults = [parameter.default for parameter in signature(method).parameters.values()]
            assert defaults == [parameter.default for parameter in signature(other).parameters.values()]
            assert getdoc(method) == getdoc(other)
        assert str(signature(blocking.__init__)) == str(signature(asynchronous.__init__))


class TestRequest:
    def test_json(self) -> None:
        script = Script(reply(201, b'{"a": [1]}', X_Request_Id="r"))
        client = make(token="t", transport=script)
        response = client.request(
            "post",
            "/undocumented",
            query={"a": 1},
            headers={"X": "y"},
            json={"b": None},
            options=CallOptions(query={"c": 2}),
        )
        request = script.requests[0]
        assert (response.status, response.value, response.mismatches) == (201, {"a": [1]}, ())
        assert (request.method, request.url) == ("POST", "https://api.cyclr.com/v1.0/undocumented?a=1&c=2")
        assert (request.content, request.headers["Content-Type"]) == (b'{"b":null}', "application/json")
        assert (request.headers["X"], request.headers["Authorization"]) == ("y", "Bearer t")

    def test_bytes(self) -> None:
        script = Script(reply(204, b""))
        response = make(token="t", transport=script).request(
            "PUT", "x", body=b"a,b", headers={"content-type": "text/csv"}
        )
        assert (response.value, response.mismatches) == (None, ())
        assert script.requests[0].headers.get_all("content-type") == ("text/csv",)

    def test_errors_name_the_path(self) -> None:
        with pytest.raises(NotFoundError, match=r"^GET /x: the server answered 404"):
            make(token="t", transport=Script(reply(404, b""))).request("GET", "/x")

    def test_never_another_origin(self) -> None:
        with pytest.raises(InvalidArgumentError):
            make(token="t", transport=Script()).request("GET", "https://evil.example/")

    def test_async(self) -> None:
        async def main() -> Any:
            async with make(AsyncClient, token="t", transport=AsyncScript(reply(content=b"[1]"))) as client:
                return (await client.request("GET", "/x")).value

        assert anyio.run(main) == [1]


class TestLife:
    def test_closing(self) -> None:
        script = Script(reply())
        with make(token="t", transport=script) as client:
            client._perform(GET, ID)
        assert script.closed == 1
        client.close()
        assert script.closed == 1
        with pytest.raises(ConfigurationError, match="the client is closed"):
            client.with_options(timeout=1)._perform(GET, ID)

    def test_closing_async(self) -> None:
        async def main() -> None:
            script = AsyncScript(reply())
            async with make(AsyncClient, token="t", transport=script) as client:
                await client._perform(GET, ID)
            assert script.closed == 1
            with pytest.raises(ConfigurationError, match="the client is closed"):
                await client._perform(GET, ID)

        anyio.run(main)

    def test_closing_before_the_first_use(self) -> None:
        blocking, other = make(token="t"), make(AsyncClient, token="t")
        blocking.close()
        anyio.run(other.aclose)
        with pytest.raises(ConfigurationError, match="the client is closed"):
            blocking._perform(GET, ID)
        with pytest.raises(ConfigurationError, match="the client is closed"):
            anyio.run(other._perform, GET, ID)

    def test_no_secret_shows(self) -> None:
        client = make(client_id="i", client_secret="s3cr3t", token="t0k3n", headers={"X": "s3cr3t"})
        shown = repr(client) + repr(client._place) + repr(client._wallet) + repr(vars(client))
        assert repr(client) == "Client(base_url='https://api.cyclr.com/v1.0')"
        assert "s3cr3t" not in shown
        assert "t0k3n" not in shown

    @pytest.mark.parametrize("travel", [pickle.dumps, copy])
    def test_stays_where_it_is(self, travel: Any) -> None:
        with pytest.raises(TypeError, match="`Client` cannot be copied or pickled"):
            travel(make(token="t"))

    def test_user_agent(self) -> None:
        script = Script(reply())
        make(token="t", transport=script)._perform(GET, ID)
        python = f"{sys.version_info[0]}.{sys.version_info[1]}"
        assert script.requests[0].headers["User-Agent"] == f"cyclr/1.0.0 clientwright/{__version__} python/{python}"
        odd = Api(title="x", package="x", version="1\r\n(beta) é", environment="X")
        assert make(api=odd, base_url="https://h")._place.user_agent.startswith("x/1-beta- clientwright/")


class TestLogs:
    @pytest.fixture(autouse=True)
    def quiet_after(self) -> Iterator[None]:
        yield
        logger = logging.getLogger("cyclr")
        logger.handlers.clear()
        logger.setLevel(logging.NOTSET)

    def test_lines(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG, "cyclr")
        script = Script(reply(503, Retry_After="0"), reply(X_Request_Id="r\x1b", Set_Cookie="sid=5"))
        make(token="t0k3n", transport=script)._perform(GET, ID, CallOptions(query={"key": "hidden"}))
        lines = caplog.messages
        assert lines[0].startswith("GET https://api.cyclr.com/v1.0/cycles/1 -> 503 in 0.0")
        assert "cycles.get (GET /cycles/{cycleId}): retry 1 in 0.00 s" in lines
        assert any("-> 200 (r\\x1b) in" in line for line in lines)
        for secret in ("t0k3n", "hidden", "sid=5"):
            assert secret not in caplog.text

    def test_nothing_by_default(self, capsys: pytest.CaptureFixture[str]) -> None:
        make(token="t", transport=Script(reply()))._perform(GET, ID)
        assert capsys.readouterr() == ("", "")

    def test_the_environment_turns_them_on(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("CYCLR_LOG", "INFO")
        for _ in range(2):
            make(token="t", transport=Script(reply()))._perform(GET, ID)
        lines = capsys.readouterr().err.splitlines()
        assert len(lines) == 2
        assert "cyclr INFO GET https://api.cyclr.com/v1.0/cycles/1 -> 200 in" in lines[0]

    def test_an_unknown_level(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("CYCLR_LOG", "loud")
        with pytest.raises(ConfigurationError, match="CYCLR_LOG is 'loud'"):
            make(token="t", transport=Script(reply()))._perform(GET, ID)


def test_making_a_client_loads_neither_http_nor_models() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from runtime.client import AsyncClient, Client; from runtime import operation, resource, errors, options\n"
        "from runtime.api import Api\n"
        "Client(Api(title='', package='x', version='1', environment='X'), {}, {}, base_url='https://h').close()\n"
        "print(sorted({'httpx2', 'msgspec', 'anyio', 'json', 'logging', 'asyncio'} & set(sys.modules)))"
    )
    templates = str(Path(sys.modules["runtime"].__file__ or "").parents[1])
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    command = [sys.executable, "-c", code, templates]
    run = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert run.stdout.strip() == "[]"


def test_the_version_is_that_of_the_tool() -> None:
    import clientwright

    assert __version__ == clientwright.__version__
