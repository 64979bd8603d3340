# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class MarketplaceDeployRequest(Model, rename="pascal"):
    """The body of `marketplace.deploy`."""

    username: str
    password: str | None = None
    marketplace_id: str
    account_name: str | None = None
