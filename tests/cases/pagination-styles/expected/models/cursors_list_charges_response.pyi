# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .user import User

class CursorsListChargesResponse(Model):
    """What `cursors.list_charges` answers."""

    data: list[User] | None = None
    has_more: bool | None = None
