# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Choice
from .email import Email
from .phone import Phone


class ContactEmail(Email):
    """A form of `Contact`."""

    name: str | None = None


class ContactPhone(Phone):
    """A form of `Contact`."""

    name: str | None = None


class Contact(Choice):
    """The `Contact` of the document."""

    of: ContactEmail | ContactPhone
