# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Cyclr API, each loaded when it is first asked for."""

from .account import Account as Account
from .account_create import AccountCreate as AccountCreate
from .accounts_get_sign_in_token_response import (
    AccountsGetSignInTokenResponse as AccountsGetSignInTokenResponse,
)
from .authentication_get_access_token_request import (
    AuthenticationGetAccessTokenRequest as AuthenticationGetAccessTokenRequest,
)
from .authentication_get_access_token_response import (
    AuthenticationGetAccessTokenResponse as AuthenticationGetAccessTokenResponse,
)
from .connector import Connector as Connector, ConnectorAuthType as ConnectorAuthType
from .connectors_install_request import (
    ConnectorsInstallRequest as ConnectorsInstallRequest,
)
from .cycle import Cycle as Cycle, CycleStatus as CycleStatus
from .data_on_demand_request import (
    DataOnDemandRequest as DataOnDemandRequest,
    DataOnDemandRequestParameter as DataOnDemandRequestParameter,
)
from .field_mapping import FieldMapping as FieldMapping
from .installed_connector import InstalledConnector as InstalledConnector
from .launch_deploy_request import (
    LaunchDeployRequest as LaunchDeployRequest,
    LaunchDeployRequestConnectorAuthentication as LaunchDeployRequestConnectorAuthentication,
    LaunchDeployRequestConnectorAuthenticationProperty as LaunchDeployRequestConnectorAuthenticationProperty,
)
from .launch_deploy_response import LaunchDeployResponse as LaunchDeployResponse
from .marketplace_deploy_request import (
    MarketplaceDeployRequest as MarketplaceDeployRequest,
)
from .marketplace_deploy_response import (
    MarketplaceDeployResponse as MarketplaceDeployResponse,
)
from .step import Step as Step
from .step_parameter import StepParameter as StepParameter
from .template import Template as Template, TemplateConnector as TemplateConnector
from .templates_install_request import (
    TemplatesInstallRequest as TemplatesInstallRequest,
)

__all__: list[str]
