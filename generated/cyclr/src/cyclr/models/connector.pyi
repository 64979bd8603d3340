# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model, OpenStrEnum

class ConnectorAuthType(OpenStrEnum):
    """Authentication type used by the connector."""

    OAUTH2 = "OAuth2"
    OAUTH1 = "OAuth1"
    API_KEY = "ApiKey"
    BASIC = "Basic"
    NONE = "None"

class Connector(Model):
    """The `Connector` of the document."""

    id: int | None
    """Unique connector identifier."""
    name: str | None
    """Connector name."""
    description: str | None
    """Connector description."""
    status: str | None
    """Connector status."""
    version: str | None
    """Connector version."""
    icon: str | None
    """URL to the connector icon."""
    auth_type: ConnectorAuthType | str | None
    """Authentication type used by the connector."""

    def __init__(
        self,
        *,
        id: int | None = None,
        name: str | None = None,
        description: str | None = None,
        status: str | None = None,
        version: str | None = None,
        icon: str | None = None,
        auth_type: ConnectorAuthType | str | None = None,
    ) -> None: ...
