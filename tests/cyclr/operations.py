"""All 28 operations with every parameter: the call, the request it must become, the type it must return."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Case:
    """A call of one operation and what it means on the wire."""

    id: str
    call: Callable[[Any], Any]
    request: str
    """The request line below `/v1.0`."""
    returns: str
    """The name of the type of the value, as in `type(value).__name__`, or `list[X]`, or `Page[X]`."""
    body: Any = None
    account: str | None = None
    """The value of `X-Cyclr-Account`, for the operations that have it."""


PARAMETER = {"TargetFieldName": "email", "Value": "a@b.example", "TriggerValue": "t"}
MAPPING = {"SourceFieldName": "source", "TargetFieldName": "target", "Value": "v", "TriggerValue": "t"}
AUTHENTICATION = {"Name": "crm", "Version": "2", "AuthValue": "k", "Properties": [{"Name": "n", "Value": "v"}]}
TOKEN_FORM = {"grant_type": "client_credentials", "client_id": "id", "client_secret": "secret"}

CASES = (
    Case(
        "getAccessToken",
        lambda client: client.authentication.get_access_token(client_id="id", client_secret="secret"),
        "POST /oauth/token",
        "AuthenticationGetAccessTokenResponse",
        body=TOKEN_FORM,
    ),
    Case(
        "listAccounts",
        lambda client: client.accounts.list(page=2, page_size=1),
        "GET /accounts?page=2&pageSize=1",
        "Page[Account]",
    ),
    Case(
        "createAccount",
        lambda client: client.accounts.create(name="New", description="d", api_id="a"),
        "POST /accounts",
        "Account",
        body={"Name": "New", "Description": "d", "ApiId": "a"},
    ),
    Case("getAccount", lambda client: client.accounts.get("42"), "GET /accounts/42", "Account"),
    Case(
        "updateAccount",
        lambda client: client.accounts.update("42", name="New", description="d", api_id="a"),
        "PUT /accounts/42",
        "Account",
        body={"Name": "New", "Description": "d", "ApiId": "a"},
    ),
    Case("deleteAccount", lambda client: client.accounts.delete("42"), "DELETE /accounts/42", "NoneType"),
    Case(
        "getAccountSignInToken",
        lambda client: client.accounts.get_sign_in_token("42"),
        "POST /accounts/42/signintoken",
        "AccountsGetSignInTokenResponse",
    ),
    Case(
        "listConnectors",
        lambda client: client.connectors.list(name="mail & more", page=1, page_size=2),
        "GET /connectors?name=mail%20%26%20more&page=1&pageSize=2",
        "Page[Connector]",
    ),
    Case("getConnector", lambda client: client.connectors.get("7"), "GET /connectors/7", "Connector"),
    Case(
        "installConnector",
        lambda client: client.connectors.install("7", account="A2", name="n", description="d", auth_value="k"),
        "POST /connectors/7/install",
        "InstalledConnector",
        body={"Name": "n", "Description": "d", "AuthValue": "k"},
        account="A2",
    ),
    Case(
        "listAccountConnectors",
        lambda client: client.connectors.list_account_connectors(account="A2"),
        "GET /account/connectors",
        "list[InstalledConnector]",
        account="A2",
    ),
    Case(
        "getAccountConnector",
        lambda client: client.connectors.get_account_connector("9", account="A2"),
        "GET /account/connectors/9",
        "InstalledConnector",
        account="A2",
    ),
    Case(
        "deleteAccountConnector",
        lambda client: client.connectors.delete_account_connector("9", account="A2"),
        "DELETE /account/connectors/9",
        "NoneType",
        account="A2",
    ),
    Case(
        "listTemplates",
        lambda client: client.templates.list(page=3, page_size=50),
        "GET /templates?page=3&pageSize=50",
        "Page[Template]",
    ),
    Case("getTemplate", lambda client: client.templates.get("t1"), "GET /templates/t1", "Template"),
    Case(
        "installTemplate",
        lambda client: client.templates.install("t1", account="A2", name="n", description="d"),
        "POST /templates/t1/install",
        "Cycle",
        body={"Name": "n", "Description": "d"},
        account="A2",
    ),
    Case(
        "listCycles",
        lambda client: client.cycles.list(account="A2", page=1, page_size=1),
        "GET /cycles?page=1&pageSize=1",
        "Page[Cycle]",
        account="A2",
    ),
    Case("getCycle", lambda client: client.cycles.get("c1", account="A2"), "GET /cycles/c1", "Cycle", account="A2"),
    Case(
        "deleteCycle",
        lambda client: client.cycles.delete("c1", account="A2"),
        "DELETE /cycles/c1",
        "NoneType",
        account="A2",
    ),
    Case(
        "activateCycle",
        lambda client: client.cycles.activate("c1", account="A2"),
        "PUT /cycles/c1/activate",
        "Cycle",
        account="A2",
    ),
    Case(
        "deactivateCycle",
        lambda client: client.cycles.deactivate("c1", account="A2"),
        "PUT /cycles/c1/deactivate",
        "Cycle",
        account="A2",
    ),
    Case(
        "getStepParameters",
        lambda client: client.steps.get_parameters("s1", account="A2"),
        "GET /steps/s1/parameters",
        "list[StepParameter]",
        account="A2",
    ),
    Case(
        "updateStepParameters",
        lambda client: client.steps.update_parameters("s1", account="A2", body=[PARAMETER]),
        "PUT /steps/s1/parameters",
        "NoneType",
        body=[PARAMETER],
        account="A2",
    ),
    Case(
        "getStepFieldMappings",
        lambda client: client.steps.get_field_mappings("s1", account="A2"),
        "GET /steps/s1/fieldmappings",
        "list[FieldMapping]",
        account="A2",
    ),
    Case(
        "updateStepFieldMappings",
        lambda client: client.steps.update_field_mappings("s1", account="A2", body=[MAPPING]),
        "PUT /steps/s1/fieldmappings",
        "NoneType",
        body=[MAPPING],
        account="A2",
    ),
    Case(
        "deployLaunch",
        lambda client: client.launch.deploy(
            account="A2", username="u", password="p", account_name="n", connector_authentications=[AUTHENTICATION]
        ),
        "POST /users/launch",
        "LaunchDeployResponse",
        body={"Username": "u", "Password": "p", "AccountName": "n", "ConnectorAuthentications": [AUTHENTICATION]},
        account="A2",
    ),
    Case(
        "deployMarketplace",
        lambda client: client.marketplace.deploy(
            account="A2", username="u", password="p", marketplace_id="m", account_name="n"
        ),
        "POST /users/marketplace",
        "MarketplaceDeployResponse",
        body={"Username": "u", "Password": "p", "MarketplaceId": "m", "AccountName": "n"},
        account="A2",
    ),
    Case(
        "dataOnDemand",
        lambda client: client.data_on_demand.request(
            account="A2",
            connector_account_id="9",
            method_id="m",
            parameters=[{"TargetFieldName": "id", "Value": "1"}],
        ),
        "POST /data",
        "dict",
        body={
            "ConnectorAccountId": "9",
            "MethodId": "m",
            "Parameters": [{"TargetFieldName": "id", "Value": "1"}],
        },
        account="A2",
    ),
)
