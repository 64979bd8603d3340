# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, Unset
from .user import User

class CursorsListUsersResponseMeta(Model):
    """`meta` of `CursorsListUsersResponse`."""

    next_cursor: str | Unset | None = UNSET
    total: int | None = None

class CursorsListUsersResponse(Model):
    """What `cursors.list_users` answers."""

    data: list[User] | None = None
    meta: CursorsListUsersResponseMeta | Unset | None = UNSET
