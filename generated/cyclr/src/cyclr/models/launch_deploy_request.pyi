# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class LaunchDeployRequestConnectorAuthenticationProperty(Model):
    """An item of `Properties` of `LaunchDeployRequestConnectorAuthentication`."""

    name: str | None
    """`Name` on the wire."""
    value: str | None
    """`Value` on the wire."""

    def __init__(
        self, *, name: str | None = None, value: str | None = None
    ) -> None: ...

class LaunchDeployRequestConnectorAuthentication(Model):
    """An item of `ConnectorAuthentications` of `LaunchDeployRequest`."""

    name: str | None
    """`Name` on the wire."""
    version: str | None
    """`Version` on the wire."""
    auth_value: str | None
    """`AuthValue` on the wire."""
    properties: list[LaunchDeployRequestConnectorAuthenticationProperty] | None
    """`Properties` on the wire."""

    def __init__(
        self,
        *,
        name: str | None = None,
        version: str | None = None,
        auth_value: str | None = None,
        properties: (
            list[LaunchDeployRequestConnectorAuthenticationProperty] | None
        ) = None,
    ) -> None: ...

class LaunchDeployRequest(Model):
    """The body of `launch.deploy`."""

    username: str
    """The username of the user accessing LAUNCH."""
    password: str | None
    """Optional password for the user."""
    account_name: str | None
    """Display name for the account."""
    connector_authentications: list[LaunchDeployRequestConnectorAuthentication] | None
    """Pre-configured connector authentications."""

    def __init__(
        self,
        *,
        username: str,
        password: str | None = None,
        account_name: str | None = None,
        connector_authentications: (
            list[LaunchDeployRequestConnectorAuthentication] | None
        ) = None,
    ) -> None: ...
