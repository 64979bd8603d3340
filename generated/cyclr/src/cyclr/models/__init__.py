# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Cyclr API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {
        "account": ("Account",),
        "account_create": ("AccountCreate",),
        "accounts_get_sign_in_token_response": ("AccountsGetSignInTokenResponse",),
        "authentication_get_access_token_request": (
            "AuthenticationGetAccessTokenRequest",
        ),
        "authentication_get_access_token_response": (
            "AuthenticationGetAccessTokenResponse",
        ),
        "connector": ("Connector", "ConnectorAuthType"),
        "connectors_install_request": ("ConnectorsInstallRequest",),
        "cycle": ("Cycle", "CycleStatus"),
        "data_on_demand_request": (
            "DataOnDemandRequest",
            "DataOnDemandRequestParameter",
        ),
        "field_mapping": ("FieldMapping",),
        "installed_connector": ("InstalledConnector",),
        "launch_deploy_request": (
            "LaunchDeployRequest",
            "LaunchDeployRequestConnectorAuthentication",
            "LaunchDeployRequestConnectorAuthenticationProperty",
        ),
        "launch_deploy_response": ("LaunchDeployResponse",),
        "marketplace_deploy_request": ("MarketplaceDeployRequest",),
        "marketplace_deploy_response": ("MarketplaceDeployResponse",),
        "step": ("Step",),
        "step_parameter": ("StepParameter",),
        "template": ("Template", "TemplateConnector"),
        "templates_install_request": ("TemplatesInstallRequest",),
    },
)
