# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import datetime

from .._runtime.models import Model

class MarketplaceDeployResponse(Model):
    """What `marketplace.deploy` answers."""

    account_id: str | None = None
    """The Cyclr account ID."""
    expires_at_utc: datetime | None = None
    """When the Marketplace token expires."""
    marketplace_url: str | None = None
    """URL to redirect the user to for the Marketplace."""
    token: str | None = None
    """Marketplace access token."""
