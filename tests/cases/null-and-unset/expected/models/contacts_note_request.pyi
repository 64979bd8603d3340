# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, Unset

class ContactsNoteRequest(Model):
    """The body of `contacts.note`."""

    note: str | Unset | None
    stars: int | None

    def __init__(
        self, *, note: str | Unset | None = UNSET, stars: int | None = None
    ) -> None: ...
