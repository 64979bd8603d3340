# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .owner import Owner

class OwnersListResponse(Model):
    """What `owners.list` answers."""

    items: list[Owner]
    first: Owner | None = None
    next: str | None = None
