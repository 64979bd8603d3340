# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class ConnectorsInstallRequest(Model):
    """The body of `connectors.install`."""

    name: str | None = None
    """Display name for the installed connector."""
    description: str | None = None
    """Description for the installed connector."""
    auth_value: str | None = None
    """Authentication value for the connector."""
