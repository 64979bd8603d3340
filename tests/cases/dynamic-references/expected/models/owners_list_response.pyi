# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .owner import Owner

class OwnersListResponse(Model):
    """What `owners.list` answers."""

    items: list[Owner]
    """`items` on the wire."""
    first: Owner | None
    """`first` on the wire."""
    next: str | None
    """`next` on the wire."""

    def __init__(
        self, *, items: list[Owner], first: Owner | None = None, next: str | None = None
    ) -> None: ...
