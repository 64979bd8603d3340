"""Slips of a caller, of a server and of a document, each of which once led somewhere else."""

from typing import Any

import httpx2
import pytest

from runtime.api import ApiKey, Basic
from runtime.client import AsyncClient, Client
from runtime.encoding import encode_json
from runtime.errors import APIStatusError, ConfigurationError, InvalidArgumentError
from runtime.httpx_transport import AsyncHttpTransport, HttpTransport
from runtime.options import CallOptions
from runtime.paging import PageNumber
from runtime.resource import Resource
from runtime.tokens import MemoryTokenStore
from tests.runtime.scripted import API, GET, LIST, Clock, Script, caller, drive, make, reply, token_reply

ID = {"cycle_id": "1"}
PAGE = reply(content=b'[{"Id": "1"}]')
LAST = reply(content=b"[]")


class FromZero(Resource):
    def list(self, page: Any = None) -> Any:
        rule = LIST.but(parameters=LIST.parameters[1:], pagination=PageNumber("page", start=0))
        return self._pages(rule, {"page": page})


def test_pages_that_count_from_zero() -> None:
    script = Script(PAGE, LAST)
    assert len(list(FromZero(make(token="t", transport=script)).list())) == 1
    assert [request.url.partition("?")[2] for request in script.requests] == ["", "page=1"]


def test_a_page_that_is_no_number() -> None:
    with pytest.raises(InvalidArgumentError, match="counts pages: `page` is 'two', pass an int"):
        FromZero(make(token="t", transport=Script())).list(page="two")


def test_a_token_store_does_not_bring_back_the_token_that_is_about_to_expire() -> None:
    from runtime.calls import call

    clock = Clock()
    calls = caller(clock, client_id="id", client_secret="s", token_store=MemoryTokenStore())
    script = Script(token_reply("a", 3600), reply(), token_reply("b", 3600), reply())
    drive(call(calls, GET, ID), script, clock)
    clock.now += 3550
    drive(call(calls, GET, ID), script, clock)
    assert script.requests[-1].headers["Authorization"] == "Bearer b"


def test_no_headers_for_a_derived_client() -> None:
    script = Script(reply())
    make(token="t", headers={"X-A": "1"}, transport=script).with_options(headers=None)._perform(GET, ID)
    assert script.requests[0].headers["X-A"] == "1"


@pytest.mark.parametrize(
    ("scheme", "credentials"),
    [
        (ApiKey("key", "k", location="query"), {"api_key": "a/b+c=="}),
        (ApiKey("key", "X-Key", location="header"), {"api_key": "two words"}),
        (Basic("basic"), {"username": "ann", "password": "hunter22"}),
    ],
)
def test_a_server_that_echoes_credentials(scheme: Any, credentials: dict[str, str]) -> None:
    api = API._replace(schemes=(scheme,), security=(((scheme.name, ()),),))
    secret = list(credentials.values())[-1]
    script = Script(reply(403, content=f'{{"message": "denied for {secret}"}}'.encode()))
    client = Client(api, credentials, {}, transport=script)
    with pytest.raises(APIStatusError, match="denied for") as raised:
        client._perform(GET, ID)
    assert secret not in str(raised.value)


def test_a_number_beyond_floats_goes_back_out() -> None:
    from decimal import Decimal

    assert encode_json({"Z": Decimal("1e999")}) == b'{"Z":1E+999}'
    with pytest.raises(ValueError, match="finite"):
        encode_json(Decimal("NaN"))


def test_transports_of_the_wrong_kind() -> None:
    with httpx2.Client() as plain, pytest.raises(TypeError, match=r"transport=HttpTransport\(client\)"):
        make(token="t", transport=plain)
    with pytest.raises(TypeError, match="AsyncHttpTransport is for the other kind of client"):
        make(token="t", transport=AsyncHttpTransport())
    with pytest.raises(TypeError, match="HttpTransport is for the other kind of client"):
        make(AsyncClient, token="t", transport=HttpTransport())


@pytest.mark.parametrize("url", ["/api", "https://{region}.example.com"])
def test_an_address_that_the_document_leaves_open(url: str) -> None:
    api = API._replace(servers=(API.servers[0]._replace(url=url),))
    with pytest.raises(ConfigurationError, match=r"pass base_url=\.\.\. or set CYCLR_BASE_URL"):
        Client(api, {"token": "t"}, {})


def test_options_that_are_none() -> None:
    options: Any = {"timeout": 5}
    with pytest.raises(TypeError, match=r"pass CallOptions\(\.\.\.\)"):
        make(token="t", transport=Script())._perform(GET, ID, options)


def test_a_query_of_the_options_replaces_the_argument() -> None:
    script = Script(LAST)
    client = make(token="t", account="1", transport=script)
    client._perform(LIST, {"page": 2}, CallOptions(query={"page": 5}))
    assert script.requests[0].url.endswith("?page=5")
