# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class MarketplaceDeployRequest(Model):
    """The body of `marketplace.deploy`."""

    username: str
    """The username of the user accessing the Marketplace."""
    password: str | None = None
    """Optional password for the user."""
    marketplace_id: str
    """The ID of the marketplace to deploy."""
    account_name: str | None = None
    """Display name for the account."""
