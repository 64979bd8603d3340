# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class AccountCreate(Model):
    """The `AccountCreate` of the document."""

    name: str
    """Account name."""
    description: str | None
    """Account description."""
    api_id: str | None
    """External API identifier for the account."""

    def __init__(
        self, *, name: str, description: str | None = None, api_id: str | None = None
    ) -> None: ...
