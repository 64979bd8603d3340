# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, Unset
from .address import Address

class Contact(Model):
    """The `Contact` of the document."""

    name: str
    """Required."""
    manager: str | None
    """Required, but may be null."""
    email: str | None
    """May be absent."""
    phone: str | Unset | None
    """May be absent or null."""
    address: Address | Unset | None
    """A reference that may be absent or null."""

    def __init__(
        self,
        *,
        name: str,
        manager: str | None,
        email: str | None = None,
        phone: str | Unset | None = UNSET,
        address: Address | Unset | None = UNSET,
    ) -> None: ...
