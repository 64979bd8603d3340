# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Cyclr API, each loaded when it is first asked for."""

from .account import Account
from .account_create import AccountCreate
from .accounts_get_sign_in_token_response import AccountsGetSignInTokenResponse
from .authentication_get_access_token_request import AuthenticationGetAccessTokenRequest
from .authentication_get_access_token_response import (
    AuthenticationGetAccessTokenResponse,
)
from .connector import Connector, ConnectorAuthType
from .connectors_install_request import ConnectorsInstallRequest
from .cycle import Cycle, CycleStatus
from .data_on_demand_request import DataOnDemandRequest, DataOnDemandRequestParameter
from .field_mapping import FieldMapping
from .installed_connector import InstalledConnector
from .launch_deploy_request import (
    LaunchDeployRequest,
    LaunchDeployRequestConnectorAuthentication,
    LaunchDeployRequestConnectorAuthenticationProperty,
)
from .launch_deploy_response import LaunchDeployResponse
from .marketplace_deploy_request import MarketplaceDeployRequest
from .marketplace_deploy_response import MarketplaceDeployResponse
from .step import Step
from .step_parameter import StepParameter
from .template import Template, TemplateConnector
from .templates_install_request import TemplatesInstallRequest

__all__ = [
    "Account",
    "AccountCreate",
    "AccountsGetSignInTokenResponse",
    "AuthenticationGetAccessTokenRequest",
    "AuthenticationGetAccessTokenResponse",
    "Connector",
    "ConnectorAuthType",
    "ConnectorsInstallRequest",
    "Cycle",
    "CycleStatus",
    "DataOnDemandRequest",
    "DataOnDemandRequestParameter",
    "FieldMapping",
    "InstalledConnector",
    "LaunchDeployRequest",
    "LaunchDeployRequestConnectorAuthentication",
    "LaunchDeployRequestConnectorAuthenticationProperty",
    "LaunchDeployResponse",
    "MarketplaceDeployRequest",
    "MarketplaceDeployResponse",
    "Step",
    "StepParameter",
    "Template",
    "TemplateConnector",
    "TemplatesInstallRequest",
]
