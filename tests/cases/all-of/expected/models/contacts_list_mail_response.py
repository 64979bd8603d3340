# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .email import Email


class ContactsListMailResponse(Model):
    """What `contacts.list_mail` answers."""

    count: int | None = None
    first: Email | None = None
    items: list[Email] | None = None
