"""The judge judges: a server that accepts anything would prove nothing."""

from __future__ import annotations

import json

import pytest

from tests.cyclr.backend import Backend
from tests.cyclr.contract import Received
from tests.cyclr.faker import fake

GOOD = (("authorization", "Bearer static"), ("x-cyclr-account", "A1"), ("content-type", "application/json"))


def request(method: str, target: str, data: object = None, headers: tuple[tuple[str, str], ...] = GOOD) -> Received:
    return Received(method, "/v1.0" + target, headers, b"" if data is None else json.dumps(data).encode())


@pytest.mark.parametrize(
    ("received", "problem"),
    [
        (request("GET", "/acounts"), "GET /acounts is no operation of the document"),
        (request("PATCH", "/accounts"), "PATCH /accounts is no operation of the document"),
        (request("GET", "/accounts?page=two"), "Failed to cast value to integer type: two"),
        (request("GET", "/cycles", headers=GOOD[:1]), "Missing required header parameter: X-Cyclr-Account"),
        (request("GET", "/accounts", headers=()), "Security not found"),
        (request("POST", "/accounts", {"Description": "d"}), "'Name' is a required property"),
        (request("POST", "/accounts", {"Name": 1}), "1 is not of type 'string'"),
        (request("POST", "/accounts"), "Missing required request body"),
        (request("POST", "/data", {"Parameters": [{"Value": 1}]}), "1 is not of type 'string'"),
        (request("POST", "/oauth/token", {}), "mimetype not found"),
    ],
)
def test_a_wrong_request_is_found_and_refused(received: Received, problem: str) -> None:
    backend = Backend()
    assert backend.handle(received).status == 400
    (found,) = backend.violations()
    assert problem in found


@pytest.mark.parametrize(
    ("received", "problem"),
    [
        (request("GET", "/accounts?size=2"), "query parameter `size` is not declared"),
        (request("POST", "/accounts", {"Name": "n", "name": "n"}), "property `/name` is not declared"),
        (request("PUT", "/cycles/1/activate", {}), "the operation takes no body"),
        (request("PUT", "/steps/1/parameters", [{"value": "v"}]), "property `/0/value` is not declared"),
    ],
)
def test_an_undeclared_addition_is_found_though_it_passes(received: Received, problem: str) -> None:
    backend = Backend()
    assert backend.handle(received).status == 200
    (found,) = backend.violations()
    assert problem in found


def test_a_wrong_answer_is_found() -> None:
    backend = Backend()
    received = request("GET", "/accounts/42")
    good = backend.handle(received)
    assert backend.violations() == []
    bad = type(good)(200, good.body.replace(b'"Id 1"', b"1", 1), good.headers)
    assert backend.contract.problems_of_answer(received, bad) == ("InvalidData: 1 is not of type 'string'",)


def test_every_schema_of_the_document_has_valid_data() -> None:
    contract = Backend().contract
    cycle = fake(contract, contract.document["components"]["schemas"]["Cycle"])
    assert cycle["Status"] == "Inactive"
    assert [step["Id"] for step in cycle["Steps"]] == ["Id 11", "Id 12"]


def test_tokens_are_given_to_known_clients_and_expire() -> None:
    backend = Backend()
    backend.tokens.expires_in = 0
    form = {"client_id": "id", "client_secret": "secret"}
    assert backend.tokens.issue(form | {"client_secret": "wrong"}).status == 400
    assert json.loads(backend.tokens.issue(form).body)["access_token"] == "token-1"
    assert not backend.tokens.accepts("Bearer token-1")
    assert backend.tokens.accepts("Bearer static")
    backend.tokens.revoke()
    assert not backend.tokens.accepts("Bearer static")
