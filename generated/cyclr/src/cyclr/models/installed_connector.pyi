# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class InstalledConnector(Model):
    """The `InstalledConnector` of the document."""

    id: int | None = None
    """Installed connector identifier."""
    name: str | None = None
    """Installed connector name."""
    description: str | None = None
    """Installed connector description."""
    connector_id: int | None = None
    """Reference to the base connector."""
    authenticated: bool | None = None
    """Whether the connector has been authenticated."""
    status: str | None = None
    """Installation status."""
