# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class LaunchDeployRequestConnectorAuthenticationProperty(Model):
    """An item of `Properties` of `LaunchDeployRequestConnectorAuthentication`."""

    name: str | None = None
    """`Name` on the wire."""
    value: str | None = None
    """`Value` on the wire."""

class LaunchDeployRequestConnectorAuthentication(Model):
    """An item of `ConnectorAuthentications` of `LaunchDeployRequest`."""

    name: str | None = None
    """`Name` on the wire."""
    version: str | None = None
    """`Version` on the wire."""
    auth_value: str | None = None
    """`AuthValue` on the wire."""
    properties: list[LaunchDeployRequestConnectorAuthenticationProperty] | None = None
    """`Properties` on the wire."""

class LaunchDeployRequest(Model):
    """The body of `launch.deploy`."""

    username: str
    """The username of the user accessing LAUNCH."""
    password: str | None = None
    """Optional password for the user."""
    account_name: str | None = None
    """Display name for the account."""
    connector_authentications: (
        list[LaunchDeployRequestConnectorAuthentication] | None
    ) = None
    """Pre-configured connector authentications."""
