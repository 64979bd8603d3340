# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class AccountCreate(Model):
    """The `AccountCreate` of the document."""

    name: str
    """Account name."""
    description: str | None = None
    """Account description."""
    api_id: str | None = None
    """External API identifier for the account."""
