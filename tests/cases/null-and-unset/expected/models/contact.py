# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, Unset
from .address import Address


class Contact(Model):
    """The `Contact` of the document."""

    name: str
    manager: str | None
    email: str | None = None
    phone: str | Unset | None = UNSET
    address: Address | Unset | None = UNSET
