# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import datetime

from .._runtime.models import Model

class MarketplaceDeployResponse(Model):
    """What `marketplace.deploy` answers."""

    account_id: str | None
    """The Cyclr account ID."""
    expires_at_utc: datetime | None
    """When the Marketplace token expires."""
    marketplace_url: str | None
    """URL to redirect the user to for the Marketplace."""
    token: str | None
    """Marketplace access token."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        expires_at_utc: datetime | None = None,
        marketplace_url: str | None = None,
        token: str | None = None,
    ) -> None: ...
