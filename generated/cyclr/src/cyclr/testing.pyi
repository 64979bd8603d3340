# Made by clientwright. Change the document or the configuration, then regenerate.

"""A mock of the API, for tests: real clients, whose answers are given in advance."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from ._runtime.mock_operation import MockOperation
from ._runtime.mocking import Mock
from .client import AsyncCyclr, Cyclr
from .models import (
    Account,
    AccountsGetSignInTokenResponse,
    AuthenticationGetAccessTokenResponse,
    Connector,
    Cycle,
    FieldMapping,
    InstalledConnector,
    LaunchDeployResponse,
    MarketplaceDeployResponse,
    StepParameter,
    Template,
)

class _Accounts:
    list: MockOperation[Sequence[Account | Mapping[str, Any]]]
    create: MockOperation[Account | Mapping[str, Any]]
    get: MockOperation[Account | Mapping[str, Any]]
    update: MockOperation[Account | Mapping[str, Any]]
    delete: MockOperation[None]
    get_sign_in_token: MockOperation[AccountsGetSignInTokenResponse | Mapping[str, Any]]

class _Authentication:
    get_access_token: MockOperation[
        AuthenticationGetAccessTokenResponse | Mapping[str, Any]
    ]

class _Connectors:
    list: MockOperation[Sequence[Connector | Mapping[str, Any]]]
    get: MockOperation[Connector | Mapping[str, Any]]
    install: MockOperation[InstalledConnector | Mapping[str, Any]]
    list_account_connectors: MockOperation[
        Sequence[InstalledConnector | Mapping[str, Any]]
    ]
    get_account_connector: MockOperation[InstalledConnector | Mapping[str, Any]]
    delete_account_connector: MockOperation[None]

class _Cycles:
    list: MockOperation[Sequence[Cycle | Mapping[str, Any]]]
    get: MockOperation[Cycle | Mapping[str, Any]]
    delete: MockOperation[None]
    activate: MockOperation[Cycle | Mapping[str, Any]]
    deactivate: MockOperation[Cycle | Mapping[str, Any]]

class _DataOnDemand:
    request: MockOperation[Mapping[str, Any]]

class _Launch:
    deploy: MockOperation[LaunchDeployResponse | Mapping[str, Any]]

class _Marketplace:
    deploy: MockOperation[MarketplaceDeployResponse | Mapping[str, Any]]

class _Steps:
    get_parameters: MockOperation[Sequence[StepParameter | Mapping[str, Any]]]
    update_parameters: MockOperation[None]
    get_field_mappings: MockOperation[Sequence[FieldMapping | Mapping[str, Any]]]
    update_field_mappings: MockOperation[None]

class _Templates:
    list: MockOperation[Sequence[Template | Mapping[str, Any]]]
    get: MockOperation[Template | Mapping[str, Any]]
    install: MockOperation[Cycle | Mapping[str, Any]]

class MockCyclr(Mock):
    """The API in memory; it takes the settings of the client."""

    accounts: _Accounts
    authentication: _Authentication
    connectors: _Connectors
    cycles: _Cycles
    data_on_demand: _DataOnDemand
    launch: _Launch
    marketplace: _Marketplace
    steps: _Steps
    templates: _Templates
    @cached_property
    def client(self) -> Cyclr:
        """A blocking client of the mock."""

    @cached_property
    def async_client(self) -> AsyncCyclr:
        """An async client of the mock."""

mock_cyclr = MockCyclr
