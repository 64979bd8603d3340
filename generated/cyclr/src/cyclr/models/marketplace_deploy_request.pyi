# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class MarketplaceDeployRequest(Model):
    """The body of `marketplace.deploy`."""

    username: str
    """The username of the user accessing the Marketplace."""
    password: str | None
    """Optional password for the user."""
    marketplace_id: str
    """The ID of the marketplace to deploy."""
    account_name: str | None
    """Display name for the account."""

    def __init__(
        self,
        *,
        username: str,
        password: str | None = None,
        marketplace_id: str,
        account_name: str | None = None,
    ) -> None: ...
