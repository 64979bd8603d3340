"""Every operation, called through both clients with every parameter, becomes the documented request and typed data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

import cyclr
from cyclr import APIError
from cyclr.models import AccountCreate, LaunchDeployRequest, StepParameter
from tests.cyclr.backend import Backend
from tests.cyclr.conftest import SIDES, Side
from tests.cyclr.contract import Contract, Received
from tests.cyclr.faults import json_answer
from tests.cyclr.operations import CASES, PARAMETER, Case
from tests.cyclr.raw_server import raw_listening

EACH_CASE = pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)


def as_data(value: Any) -> Any:
    """Plain data, as JSON would have it, for what a method returned."""
    if type(value).__name__ in {"Page", "AsyncPage"}:
        value = value.items
    return json.loads(cyclr.to_json(value))


def type_name(value: Any) -> str:
    """The type of a value as the table writes it: `Cycle`, `list[Cycle]`, `Page[Cycle]`."""
    name = type(value).__name__.removeprefix("Async")
    items = value.items if name == "Page" else value if name == "list" else []
    return f"{name}[{type(items[0]).__name__}]" if items else name


def sent_names(received: Received) -> set[str]:
    """The names of all query parameters and body properties of a request."""
    return set(received.query) | set(received.data if isinstance(received.data, Mapping) else ())


def declared_names(contract: Contract, received: Received) -> set[str]:
    """The names of all query parameters and body properties which the document has for a request."""
    match = contract.match(received)
    assert match is not None
    parameters = [contract.resolve(node) for node in match.definition.get("parameters", ())]
    names = {parameter["name"] for parameter in parameters if parameter["in"] == "query"}
    for media_type in match.definition.get("requestBody", {}).get("content", {}).values():
        names |= set(contract.resolve(media_type["schema"]).get("properties", ()))
    return names


def test_the_table_has_every_operation(server: Backend) -> None:
    assert sorted(case.id for case in CASES) == sorted(server.contract.operations)
    assert len(CASES) == 28


@EACH_CASE
def test_the_request_is_the_documented_one_and_complete(case: Case, side: Side, server: Backend) -> None:
    side.call(case.call)
    received = server.requests[-1]
    assert f"{received.method} {received.target.removeprefix('/v1.0')}" == case.request
    assert received.data == case.body
    assert received.header("X-Cyclr-Account") == case.account
    assert sent_names(received) == declared_names(server.contract, received)


@EACH_CASE
def test_the_answer_comes_back_typed_and_whole(case: Case, side: Side, server: Backend) -> None:
    server.cap, server.total = 50, 150
    value = side.call(case.call)
    answer = server.answers[-1]
    assert type_name(value) == case.returns
    assert as_data(value) == (json.loads(answer.body) if answer.body else None)


@EACH_CASE
def test_both_clients_send_the_same_bytes(case: Case, server: Backend) -> None:
    with raw_listening(server) as raw:
        for name in SIDES:
            Side(name, server).call(case.call, base_url=raw.url)
    assert len(raw.received) == 3
    assert len(set(raw.received)) == 1


@EACH_CASE
def test_credentials_are_sent_where_the_document_says_so(case: Case, side: Side, server: Backend) -> None:
    side.call(case.call)
    authorization = server.requests[-1].header("authorization")
    assert authorization == (None if case.id == "getAccessToken" else "Bearer static")


# --- Path parameters ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "path"),
    [("a b", "a%20b"), ("a/b", "a%2Fb"), ("ü?#", "%C3%BC%3F%23"), ("100%", "100%25"), ("~-._", "~-._")],
)
def test_path_parameters_are_encoded(value: str, path: str, side: Side, server: Backend) -> None:
    side.call(lambda client: client.accounts.get(value))
    assert server.last.target == f"/v1.0/accounts/{path}"


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_path_parameter_cannot_change_the_path(value: str, side: Side, server: Backend) -> None:
    """An empty or dotted segment would reach another operation, such as `listAccounts`."""
    with pytest.raises((ValueError, APIError), match="account_id"):
        side.call(lambda client: client.accounts.delete(value))
    assert server.requests == []


def test_path_parameters_may_be_given_by_name(side: Side, server: Backend) -> None:
    side.call(lambda client: client.accounts.get(account_id="42"))
    assert server.last.path == "/accounts/42"


# --- Bodies ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        AccountCreate(name="New", api_id="a"),
        {"Name": "New", "ApiId": "a"},
        b'{"Name": "New", "ApiId": "a"}',
    ],
    ids=["model", "mapping", "bytes"],
)
def test_a_body_is_a_model_a_mapping_or_bytes(body: Any, side: Side, server: Backend) -> None:
    side.call(lambda client: client.accounts.create(body=body))
    assert server.last.data == {"Name": "New", "ApiId": "a"}
    assert server.last.header("content-type") == "application/json"


def test_bytes_are_sent_as_they_are(side: Side, server: Backend) -> None:
    side.call(lambda client: client.accounts.create(body=b'{ "Name" : "\\u004eew" }'))
    assert server.last.body == b'{ "Name" : "\\u004eew" }'


def test_a_mapping_has_wire_names_and_is_sent_as_it_is(side: Side, server: Backend) -> None:
    side.call(lambda client: client.accounts.create(body={"Name": "New", "Region": "eu"}))
    assert server.last.data == {"Name": "New", "Region": "eu"}
    assert server.violations() == ["createAccount: property `/Region` is not declared"]


def test_nested_models_have_wire_names(side: Side, server: Backend) -> None:
    nested = LaunchDeployRequest(username="u")
    assert cyclr.to_dict(nested) == {"Username": "u"}
    side.call(lambda client: client.launch.deploy(body=nested))
    assert server.last.data == {"Username": "u"}


def test_an_array_body_may_mix_models_and_mappings(side: Side, server: Backend) -> None:
    body = [StepParameter(target_field_name="email", value="x"), PARAMETER]
    side.call(lambda client: client.steps.update_parameters("s1", body=body))
    assert server.last.data == [{"TargetFieldName": "email", "Value": "x"}, PARAMETER]


def test_an_empty_array_is_a_body(side: Side, server: Backend) -> None:
    side.call(lambda client: client.steps.update_parameters("s1", body=[]))
    assert server.last.body == b"[]"


def test_arguments_that_are_none_are_left_out(side: Side, server: Backend) -> None:
    """No property of the document may be null, so None means absent."""
    side.call(lambda client: client.accounts.create(name="New", description=None, api_id=None))
    assert server.last.data == {"Name": "New"}
    side.call(lambda client: client.connectors.list(name=None, page=None))
    assert server.last.target == "/v1.0/connectors"


def test_unset_is_never_sent(side: Side, server: Backend) -> None:
    side.call(lambda client: client.accounts.create(name="New", description=cyclr.UNSET))
    assert server.last.data == {"Name": "New"}
    assert not cyclr.UNSET


def test_an_empty_string_is_a_value(side: Side, server: Backend) -> None:
    side.call(lambda client: client.accounts.create(name=""))
    assert server.last.data == {"Name": ""}


def test_an_empty_string_is_a_value_in_the_query(side: Side, server: Backend) -> None:
    """OpenAPI's style table has `name=` for it; openapi-core takes it for the deprecated `allowEmptyValue`."""
    server.fault("/connectors", lambda _: json_answer([]))
    side.call(lambda client: client.connectors.list(name=""))
    assert server.last.target == "/v1.0/connectors?name="
    assert "cannot be empty" in server.violations()[0]


def test_an_optional_body_without_arguments_sends_nothing(side: Side, server: Backend) -> None:
    side.call(lambda client: client.connectors.install("7"))
    assert server.last.body == b""
    assert server.last.header("content-type") is None


def test_a_required_body_without_arguments_is_an_empty_object(side: Side, server: Backend) -> None:
    side.call(lambda client: client.data_on_demand.request())
    assert server.last.body == b"{}"


@pytest.mark.parametrize(
    ("call", "word"),
    [
        (lambda client: client.accounts.create(name="a", body={"Name": "b"}), "body"),
        (lambda client: client.accounts.create(), "name"),
        (lambda client: client.launch.deploy(password="p"), "username"),
        (lambda client: client.steps.update_parameters("s1"), "body"),
        (lambda client: client.accounts.get(), "account_id"),
    ],
    ids=["both", "required", "required-of-two", "array", "path"],
)
def test_wrong_arguments_are_type_errors_before_anything_is_sent(
    call: Any, word: str, side: Side, server: Backend
) -> None:
    with pytest.raises(TypeError, match=word):
        side.call(call)
    assert server.requests == []


# --- X-Cyclr-Account ------------------------------------------------------------------------------


WITH_ACCOUNT = [case for case in CASES if case.account]


def without_account(case: Case) -> Any:
    """The call of a case, made by a client that drops the `account` argument."""

    class Dropping:
        def __init__(self, target: Any) -> None:
            self.target = target

        def __getattr__(self, name: str) -> Any:
            return Dropping(getattr(self.target, name))

        def __call__(self, *arguments: Any, account: str, **rest: Any) -> Any:
            return self.target(*arguments, **rest)

    return lambda client: case.call(Dropping(client))


def test_seventeen_operations_need_an_account() -> None:
    assert len(WITH_ACCOUNT) == 17


@pytest.mark.parametrize("case", WITH_ACCOUNT, ids=lambda case: case.id)
def test_the_account_may_be_given_once(case: Case, side: Side, server: Backend) -> None:
    side.call(without_account(case), account="A1")
    assert server.last.header("x-cyclr-account") == "A1"


@pytest.mark.parametrize("case", WITH_ACCOUNT, ids=lambda case: case.id)
def test_a_missing_account_is_an_error_before_anything_is_sent(case: Case, side: Side, server: Backend) -> None:
    with pytest.raises(TypeError, match="account") as caught:
        side.call(without_account(case), account=None)
    assert "CYCLR_ACCOUNT" in str(caught.value)
    assert server.requests == []


def test_the_account_is_not_sent_where_the_document_has_none(side: Side, server: Backend) -> None:
    side.call(lambda client: client.accounts.get("42"), account="A1")
    assert server.last.header("x-cyclr-account") is None


# --- Read, modify, write --------------------------------------------------------------------------


def test_fields_the_document_does_not_know_survive_read_modify_write(side: Side, server: Backend) -> None:
    stored = [PARAMETER | {"Hint": {"Since": 2027}}]
    server.fault("/steps/s1/parameters", lambda _: json_answer(stored))
    with side.open() as caller:
        parameters = caller.call(lambda client: client.steps.get_parameters("s1"))
        assert cyclr.extra_fields(parameters[0]) == {"Hint": {"Since": 2027}}
        parameters[0].value = "changed"
        caller.call(lambda client: client.steps.update_parameters("s1", body=parameters))
    assert server.last.data == [stored[0] | {"Value": "changed"}]
    assert server.violations() == ["updateStepParameters: property `/0/Hint` is not declared"]
