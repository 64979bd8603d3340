# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Null and Unset API, each loaded when it is first asked for."""

from .address import *
from .contact import *
from .contacts_note_request import *

__all__: list[str]
