# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, Unset

class ContactsNoteRequest(Model):
    """The body of `contacts.note`."""

    note: str | Unset | None = UNSET
    stars: int | None = None
