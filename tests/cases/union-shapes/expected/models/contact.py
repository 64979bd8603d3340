# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date

from .._runtime.models import Choice
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


class Contact(Choice):
    """A union beside properties, which each alternative has, too."""

    of: ContactMail | ContactPhone
