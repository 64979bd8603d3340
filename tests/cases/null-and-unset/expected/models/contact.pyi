# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, Unset
from .address import Address

class Contact(Model):
    """The `Contact` of the document."""

    name: str
    """Required."""
    manager: str | None
    """Required, but may be null."""
    email: str | None = None
    """May be absent."""
    phone: str | Unset | None = UNSET
    """May be absent or null."""
    address: Address | Unset | None = UNSET
    """A reference that may be absent or null."""
