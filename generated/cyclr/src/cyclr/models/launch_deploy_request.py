# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class LaunchDeployRequestConnectorAuthenticationProperty(Model, rename="pascal"):
    """An item of `Properties` of `LaunchDeployRequestConnectorAuthentication`."""

    name: str | None = None
    value: str | None = None


class LaunchDeployRequestConnectorAuthentication(Model, rename="pascal"):
    """An item of `ConnectorAuthentications` of `LaunchDeployRequest`."""

    name: str | None = None
    version: str | None = None
    auth_value: str | None = None
    properties: list[LaunchDeployRequestConnectorAuthenticationProperty] | None = None


class LaunchDeployRequest(Model, rename="pascal"):
    """The body of `launch.deploy`."""

    username: str
    password: str | None = None
    account_name: str | None = None
    connector_authentications: (
        list[LaunchDeployRequestConnectorAuthentication] | None
    ) = None
