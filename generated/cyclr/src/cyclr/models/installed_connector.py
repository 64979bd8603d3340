# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class InstalledConnector(Model, rename="pascal"):
    """The `InstalledConnector` of the document."""

    id: int | None = None
    name: str | None = None
    description: str | None = None
    connector_id: int | None = None
    authenticated: bool | None = None
    status: str | None = None
