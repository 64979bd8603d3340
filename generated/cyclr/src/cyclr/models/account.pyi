# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import datetime

from .._runtime.models import Model
from .installed_connector import InstalledConnector

class Account(Model):
    """The `Account` of the document."""

    id: str | None = None
    """Unique account identifier."""
    name: str | None = None
    """Account name."""
    description: str | None = None
    """Account description."""
    audience_count: int | None = None
    """Number of audiences in the account."""
    created_date: datetime | None = None
    """When the account was created."""
    connectors: list[InstalledConnector] | None = None
    """Connectors installed in the account."""
