# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import TypeAlias

from .email import Email
from .phone import Phone

class ContactEmail(Email):
    """A form of `Contact`."""

    name: str | None = None

class ContactPhone(Phone):
    """A form of `Contact`."""

    name: str | None = None

Contact: TypeAlias = ContactEmail | ContactPhone
"""The `Contact` of the document."""
