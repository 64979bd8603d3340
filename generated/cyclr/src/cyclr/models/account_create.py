# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class AccountCreate(Model, rename="pascal"):
    """The `AccountCreate` of the document."""

    name: str
    description: str | None = None
    api_id: str | None = None
