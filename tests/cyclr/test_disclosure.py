"""What a client shows of itself: its `repr`, its User-Agent, its log and its errors, none with a secret."""

from __future__ import annotations

import logging
import pickle
from typing import Any

import pytest

import cyclr
from cyclr import (
    APIConnectionError,
    APIError,
    AsyncCyclr,
    ConfigurationError,
    Cyclr,
    NotFoundError,
    ResponseValidationError,
    TokenError,
)
from tests.cyclr.backend import Backend
from tests.cyclr.calls import get_account
from tests.cyclr.conftest import Side
from tests.cyclr.faults import server_error, status, wrong
from tests.cyclr.raw_server import drop, raw_listening

# --- What it shows of itself ----------------------------------------------------------------------


SECRETS = ("s3cr3t-token", "s3cr3t-client", "token-1")


@pytest.mark.parametrize("client_class", [Cyclr, AsyncCyclr])
def test_a_repr_names_the_server_and_no_secret(client_class: Any) -> None:
    client = client_class(token="s3cr3t-token", client_id="id", client_secret="s3cr3t-client", server="eu")
    for shown in (repr(client), repr(client.accounts), str(client), repr(vars(client))):
        assert not any(secret in shown for secret in SECRETS)
    assert client_class.__name__ in repr(client)
    assert "api.eu.cyclr.com" in repr(client)


def test_the_user_agent_names_the_package_and_its_version(side: Side, server: Backend) -> None:
    side.call(get_account)
    agent = server.last.header("user-agent") or ""
    assert agent.startswith(f"cyclr/{cyclr.__version__}")
    assert "python/3." in agent


def test_the_user_agent_can_be_replaced(side: Side, server: Backend) -> None:
    side.call(get_account, headers={"User-Agent": "mine/1"})
    assert server.last.header("user-agent") == "mine/1"


@pytest.fixture
def quiet_logger() -> Any:
    """The package's logger, as it was before the test again."""
    logger = logging.getLogger("cyclr")
    before = logger.level, list(logger.handlers)
    yield logger
    logger.setLevel(before[0])
    logger.handlers[:] = before[1]


def test_debug_logs_tell_everything_but_secrets(
    side: Side, server: Backend, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], quiet_logger: Any
) -> None:
    monkeypatch.setenv("CYCLR_LOG", "debug")
    server.tokens.clients["id"] = "s3cr3t-client"
    server.fault("/accounts/42", server_error(503))
    side.call(get_account, token=None, client_id="id", client_secret="s3cr3t-client")
    shown = capsys.readouterr().err
    assert "POST" in shown
    assert f"GET {server.url}/accounts/42 -> 503" in shown
    assert f"GET {server.url}/accounts/42 -> 200 (request-" in shown
    assert "retry 1" in shown
    assert not any(secret in shown for secret in SECRETS)


def test_nothing_is_logged_unless_asked_for(side: Side, server: Backend, capsys: pytest.CaptureFixture[str]) -> None:
    side.call(get_account)
    assert capsys.readouterr() == ("", "")


# --- Errors as values -----------------------------------------------------------------------------


def caught_errors(server: Backend) -> list[APIError]:
    """One error of each kind, as callers get them."""
    errors: list[APIError] = []

    def catch(use: Any, **settings: Any) -> None:
        with Cyclr(**{"base_url": server.url, "token": "static", "max_retries": 0, **settings}) as client:
            with pytest.raises(APIError) as caught:
                use(client)
            errors.append(caught.value)

    server.fault("/accounts/42", status(404, "no", x_request_id="r"), wrong({"/AudienceCount": "x"}))
    catch(get_account)
    catch(get_account, strict=True)
    catch(get_account, token=None, client_id="id", client_secret="wrong")
    catch(get_account, token=None)
    catch(lambda client: client.cycles.get("c1"))
    with raw_listening(server, drop) as raw:
        catch(get_account, base_url=raw.url)
    return errors


def test_errors_can_be_pickled(server: Backend) -> None:
    errors = caught_errors(server)
    kinds = [
        NotFoundError,
        ResponseValidationError,
        TokenError,
        ConfigurationError,
        cyclr.MissingArgumentError,
        APIConnectionError,
    ]
    assert [type(error) for error in errors] == kinds
    for error in errors:
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert repr(vars(again)) == repr(vars(error))


def test_clients_cannot_be_pickled() -> None:
    with pytest.raises(TypeError, match="with_options"):
        pickle.dumps(Cyclr(token="t"))
