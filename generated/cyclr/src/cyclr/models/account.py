# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import DateTime, Model
from .installed_connector import InstalledConnector


class Account(Model, rename="pascal"):
    """The `Account` of the document."""

    id: str | None = None
    name: str | None = None
    description: str | None = None
    audience_count: int | None = None
    created_date: DateTime | None = None
    connectors: list[InstalledConnector] | None = None
