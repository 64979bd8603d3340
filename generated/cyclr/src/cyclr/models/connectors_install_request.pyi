# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class ConnectorsInstallRequest(Model):
    """The body of `connectors.install`."""

    name: str | None
    """Display name for the installed connector."""
    description: str | None
    """Description for the installed connector."""
    auth_value: str | None
    """Authentication value for the connector."""

    def __init__(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
        auth_value: str | None = None,
    ) -> None: ...
