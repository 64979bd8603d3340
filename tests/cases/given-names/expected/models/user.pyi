# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model, OpenStrEnum
from .level import Level

class PostalAddress(Model):
    """`address` of `UserDto`."""

    street: str | None

    def __init__(self, *, street: str | None = None) -> None: ...

class UserMail(Model):
    """The name is taken, so it goes by the rules."""

    inbox: str | None

    def __init__(self, *, inbox: str | None = None) -> None: ...

class UserSort(OpenStrEnum):
    """`sort` of `UserDto`."""

    GREATER_THAN = ">"
    LESS_THAN = "<"

class RejectionReason(OpenStrEnum):
    """`reason` of `UserDto`."""

    A = "a"
    BAD = "b"

class User(Model):
    """The `UserDto` of the document."""

    user_name: str | None
    """`usr_nm` on the wire."""
    level: Level | int | None
    """`lvl` on the wire."""
    address: PostalAddress | None
    mail: UserMail | None
    """The name is taken, so it goes by the rules."""
    sort: UserSort | str | None
    reason: RejectionReason | str | None

    def __init__(
        self,
        *,
        user_name: str | None = None,
        level: Level | int | None = None,
        address: PostalAddress | None = None,
        mail: UserMail | None = None,
        sort: UserSort | str | None = None,
        reason: RejectionReason | str | None = None,
    ) -> None: ...
