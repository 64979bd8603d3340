"""Every operation of both clients with the type of what it gives. Checked, never run: see `test_typing.py`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import Any, assert_type

from cyclr import (
    APIStatusError,
    AsyncCyclr,
    AsyncPage,
    CallOptions,
    Cyclr,
    NotFoundError,
    Page,
    Response,
    extra_fields,
    from_dict,
    model_issues,
    replace,
    to_dict,
    to_json,
    with_response,
)
from cyclr.models import (
    Account,
    AccountCreate,
    AccountsGetSignInTokenResponse,
    AuthenticationGetAccessTokenResponse,
    Connector,
    ConnectorAuthType,
    Cycle,
    CycleStatus,
    FieldMapping,
    InstalledConnector,
    LaunchDeployRequest,
    LaunchDeployResponse,
    MarketplaceDeployResponse,
    Step,
    StepParameter,
    Template,
)
from cyclr.testing import MockCyclr, mock_cyclr


def accounts(client: Cyclr) -> None:
    assert_type(client.accounts.list(), Page[Account])
    assert_type(client.accounts.list(page=1, page_size=2, options=CallOptions(timeout=1.0)), Page[Account])
    assert_type(client.accounts.create(name="n"), Account)
    assert_type(client.accounts.create(name="n", description="d", api_id="a"), Account)
    assert_type(client.accounts.create(body=AccountCreate(name="n")), Account)
    assert_type(client.accounts.create(body={"Name": "n"}), Account)
    assert_type(client.accounts.create(body=b"{}"), Account)
    assert_type(client.accounts.get("42"), Account)
    assert_type(client.accounts.get(account_id="42"), Account)
    assert_type(client.accounts.update("42", name="n", description=None), Account)
    assert_type(client.accounts.update("42", body=AccountCreate(name="n", api_id="a")), Account)
    client.accounts.delete("42")
    assert_type(client.accounts.get_sign_in_token("42"), AccountsGetSignInTokenResponse)


def authentication(client: Cyclr) -> None:
    token = client.authentication.get_access_token(client_id="i", client_secret="s")
    assert_type(token, AuthenticationGetAccessTokenResponse)
    assert_type(token.access_token, str | None)
    assert_type(token.expires_in, int | None)


def connectors(client: Cyclr) -> None:
    assert_type(client.connectors.list(name="n", page=1, page_size=2), Page[Connector])
    assert_type(client.connectors.get("7"), Connector)
    assert_type(client.connectors.install("7", account="A", name="n", auth_value="k"), InstalledConnector)
    assert_type(client.connectors.install("7", body={"Name": "n"}), InstalledConnector)
    assert_type(client.connectors.install("7"), InstalledConnector)
    assert_type(client.connectors.list_account_connectors(account="A"), list[InstalledConnector])
    assert_type(client.connectors.get_account_connector("9"), InstalledConnector)
    client.connectors.delete_account_connector("9", account="A")


def templates(client: Cyclr) -> None:
    assert_type(client.templates.list(page=1), Page[Template])
    template = client.templates.get("t")
    assert_type(template, Template)
    assert_type(template.tags, list[str] | None)
    assert_type(client.templates.install("t", account="A", name="n", description="d"), Cycle)


def cycles(client: Cyclr) -> None:
    assert_type(client.cycles.list(account="A", page_size=2), Page[Cycle])
    assert_type(client.cycles.get("c"), Cycle)
    client.cycles.delete("c", account="A")
    assert_type(client.cycles.activate("c"), Cycle)
    assert_type(client.cycles.deactivate("c"), Cycle)


def steps(client: Cyclr) -> None:
    assert_type(client.steps.get_parameters("s"), list[StepParameter])
    client.steps.update_parameters("s", body=[StepParameter(value="v")])
    client.steps.update_parameters("s", account="A", body=[{"Value": "v"}])
    assert_type(client.steps.get_field_mappings("s"), list[FieldMapping])
    client.steps.update_field_mappings("s", body=[FieldMapping(value="v"), {"Value": "v"}])


def deployments(client: Cyclr) -> None:
    launch = client.launch.deploy(username="u", password="p", account="A", connector_authentications=[{"Name": "n"}])
    assert_type(launch, LaunchDeployResponse)
    assert_type(launch.expires_at_utc, datetime | None)
    assert_type(client.launch.deploy(body=LaunchDeployRequest(username="u")), LaunchDeployResponse)
    assert_type(client.marketplace.deploy(username="u", marketplace_id="m"), MarketplaceDeployResponse)
    assert_type(client.data_on_demand.request(connector_account_id="9", method_id="m"), dict[str, Any])
    assert_type(client.data_on_demand.request(), dict[str, Any])


async def asynchronous(client: AsyncCyclr) -> None:
    assert_type(
        await client.authentication.get_access_token(client_id="i", client_secret="s"),
        AuthenticationGetAccessTokenResponse,
    )
    assert_type(await client.accounts.list(page=1), AsyncPage[Account])
    assert_type(await client.accounts.create(name="n"), Account)
    assert_type(await client.accounts.create(body=AccountCreate(name="n")), Account)
    assert_type(await client.accounts.get("42"), Account)
    assert_type(await client.accounts.update("42", name="n"), Account)
    await client.accounts.delete("42")
    assert_type(await client.accounts.get_sign_in_token("42"), AccountsGetSignInTokenResponse)
    assert_type(await client.connectors.list(name="n"), AsyncPage[Connector])
    assert_type(await client.connectors.get("7"), Connector)
    assert_type(await client.connectors.install("7", name="n"), InstalledConnector)
    assert_type(await client.connectors.list_account_connectors(), list[InstalledConnector])
    assert_type(await client.connectors.get_account_connector("9"), InstalledConnector)
    await client.connectors.delete_account_connector("9")
    assert_type(await client.templates.list(), AsyncPage[Template])
    assert_type(await client.templates.get("t"), Template)
    assert_type(await client.templates.install("t", name="n"), Cycle)
    assert_type(await client.cycles.list(account="A"), AsyncPage[Cycle])
    assert_type(await client.cycles.get("c"), Cycle)
    await client.cycles.delete("c")
    assert_type(await client.cycles.activate("c"), Cycle)
    assert_type(await client.cycles.deactivate("c"), Cycle)
    assert_type(await client.steps.get_parameters("s"), list[StepParameter])
    await client.steps.update_parameters("s", body=[StepParameter(value="v")])
    assert_type(await client.steps.get_field_mappings("s"), list[FieldMapping])
    await client.steps.update_field_mappings("s", body=[FieldMapping(value="v")])
    assert_type(await client.launch.deploy(username="u"), LaunchDeployResponse)
    assert_type(await client.marketplace.deploy(username="u", marketplace_id="m"), MarketplaceDeployResponse)
    assert_type(await client.data_on_demand.request(method_id="m"), dict[str, Any])
    async for cycle in client.cycles.list():
        assert_type(cycle, Cycle)
    page = await client.cycles.list()
    assert_type(page.items, list[Cycle])
    items: AsyncIterator[Cycle] = aiter(page)
    assert_type(await anext(items), Cycle)


def pages(client: Cyclr) -> None:
    for account in client.accounts.list():
        assert_type(account, Account)
    page = client.accounts.list()
    assert_type(page.items, list[Account])
    items: Iterator[Account] = iter(page)
    assert_type(next(items), Account)


def models(cycle: Cycle) -> Cycle:
    assert_type(cycle.status, CycleStatus | str | None)
    assert_type(cycle.created_date, datetime | None)
    assert_type(cycle.connectors, list[InstalledConnector] | None)
    assert_type(cycle.steps, list[Step] | None)
    assert_type(Connector().auth_type, ConnectorAuthType | str | None)
    assert_type(to_dict(cycle), dict[str, Any])
    assert_type(to_json(cycle), bytes)
    assert_type(from_dict(Cycle, {"Id": "c"}), Cycle)
    extra_fields(cycle)
    model_issues(cycle)
    return replace(cycle, name="n", status=CycleStatus.PAUSED)


def statuses(cycle: Cycle) -> str:
    match cycle.status:
        case CycleStatus.ACTIVE | CycleStatus.INACTIVE | CycleStatus.PAUSED | CycleStatus.ERROR:
            return "known"
        case None:
            return "absent"
        case str() as unknown:
            return unknown


def responses(client: Cyclr) -> None:
    response = with_response(client.accounts.get)("42", options=CallOptions(max_retries=0))
    assert_type(response, Response[Account])
    assert_type(response.value, Account)
    assert_type(response.status, int)
    with_response(client.accounts.delete)("42")


async def asynchronous_responses(client: AsyncCyclr) -> None:
    assert_type(await with_response(client.accounts.get)("42"), Response[Account])


def clients() -> None:
    with Cyclr(client_id="i", client_secret="s", server="eu", account="42", timeout=None) as client:
        assert_type(client, Cyclr)
        assert_type(client.with_options(account="43", max_retries=5), Cyclr)
        client.request("GET", "/undocumented", query={"a": 1})
    Cyclr(token=lambda: "t", base_url="https://cyclr.example", headers={"X-A": "b"}, strict=True)


def errors(client: Cyclr) -> int:
    try:
        client.accounts.get("42")
    except NotFoundError as error:
        return error.status
    except APIStatusError as error:
        assert_type(error.request_id, str | None)
    return 0


def mocks() -> None:
    with mock_cyclr(account="42") as mock:
        assert_type(mock, MockCyclr)
        mock.accounts.list.returns([Account(id="1"), {"Id": "2"}], headers={"X-Request-Id": "r"})
        mock.accounts.list.pages([{"Id": "1"}], [])
        mock.cycles.get.fails(404).returns({"Id": "c1"})
        mock.accounts.delete.returns()
        assert_type(mock.client, Cyclr)
        assert_type(mock.async_client, AsyncCyclr)
