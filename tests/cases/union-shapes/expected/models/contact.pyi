# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date
from typing import TypeAlias

from .mail import Mail
from .phone import Phone

class ContactMail(Mail):
    """A form of `Contact`."""

    name: str
    since: date | None = None

class ContactPhone(Phone):
    """A form of `Contact`."""

    name: str
    since: date | None = None

Contact: TypeAlias = ContactMail | ContactPhone
"""A union beside properties, which each alternative has, too."""
