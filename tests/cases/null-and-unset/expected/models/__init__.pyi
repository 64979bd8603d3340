# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Null and Unset API, each loaded when it is first asked for."""

from .address import Address
from .contact import Contact
from .contacts_note_request import ContactsNoteRequest

__all__ = ["Address", "Contact", "ContactsNoteRequest"]
