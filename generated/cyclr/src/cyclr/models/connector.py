# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model, OpenStrEnum


class ConnectorAuthType(OpenStrEnum):
    """Authentication type used by the connector."""

    OAUTH2 = "OAuth2"
    OAUTH1 = "OAuth1"
    API_KEY = "ApiKey"
    BASIC = "Basic"
    NONE = "None"


class Connector(Model, rename="pascal"):
    """The `Connector` of the document."""

    id: int | None = None
    name: str | None = None
    description: str | None = None
    status: str | None = None
    version: str | None = None
    icon: str | None = None
    auth_type: ConnectorAuthType | None = None
