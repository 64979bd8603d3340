# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class ConnectorsInstallRequest(Model, rename="pascal"):
    """The body of `connectors.install`."""

    name: str | None = None
    description: str | None = None
    auth_value: str | None = None
