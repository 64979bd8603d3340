# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import datetime

from .._runtime.models import Model
from .installed_connector import InstalledConnector

class Account(Model):
    """The `Account` of the document."""

    id: str | None
    """Unique account identifier."""
    name: str | None
    """Account name."""
    description: str | None
    """Account description."""
    audience_count: int | None
    """Number of audiences in the account."""
    created_date: datetime | None
    """When the account was created."""
    connectors: list[InstalledConnector] | None
    """Connectors installed in the account."""

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        description: str | None = None,
        audience_count: int | None = None,
        created_date: datetime | None = None,
        connectors: list[InstalledConnector] | None = None,
    ) -> None: ...
