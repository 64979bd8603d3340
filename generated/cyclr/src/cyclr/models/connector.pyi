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

    id: int | None = None
    """Unique connector identifier."""
    name: str | None = None
    """Connector name."""
    description: str | None = None
    """Connector description."""
    status: str | None = None
    """Connector status."""
    version: str | None = None
    """Connector version."""
    icon: str | None = None
    """URL to the connector icon."""
    auth_type: ConnectorAuthType | str | None = None
    """Authentication type used by the connector."""
