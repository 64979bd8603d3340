# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import DateTime, Model


class MarketplaceDeployResponse(Model, rename="pascal"):
    """What `marketplace.deploy` answers."""

    account_id: str | None = None
    expires_at_utc: DateTime | None = None
    marketplace_url: str | None = None
    token: str | None = None
