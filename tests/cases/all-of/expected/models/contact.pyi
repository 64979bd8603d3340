# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import TypeAlias

from .email import Email
from .phone import Phone

class ContactEmail(Email):
    """A form of `Contact`."""

    name: str | None

    def __init__(self, *, email: str, name: str | None = None) -> None: ...

class ContactPhone(Phone):
    """A form of `Contact`."""

    name: str | None

    def __init__(
        self, *, phone: str, kind: str | None = None, name: str | None = None
    ) -> None: ...

Contact: TypeAlias = ContactEmail | ContactPhone
"""The `Contact` of the document."""
