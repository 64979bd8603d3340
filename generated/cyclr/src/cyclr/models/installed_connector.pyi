# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class InstalledConnector(Model):
    """The `InstalledConnector` of the document."""

    id: int | None
    """Installed connector identifier."""
    name: str | None
    """Installed connector name."""
    description: str | None
    """Installed connector description."""
    connector_id: int | None
    """Reference to the base connector."""
    authenticated: bool | None
    """Whether the connector has been authenticated."""
    status: str | None
    """Installation status."""

    def __init__(
        self,
        *,
        id: int | None = None,
        name: str | None = None,
        description: str | None = None,
        connector_id: int | None = None,
        authenticated: bool | None = None,
        status: str | None = None,
    ) -> None: ...
