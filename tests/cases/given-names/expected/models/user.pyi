# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model, OpenStrEnum
from .level import Level

class PostalAddress(Model):
    """`address` of `UserDto`."""

    street: str | None = None

class UserMail(Model):
    """The name is taken, so it goes by the rules."""

    inbox: str | None = None

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

    user_name: str | None = None
    """`usr_nm` on the wire."""
    level: Level | int | None = None
    """`lvl` on the wire."""
    address: PostalAddress | None = None
    mail: UserMail | None = None
    """The name is taken, so it goes by the rules."""
    sort: UserSort | str | None = None
    reason: RejectionReason | str | None = None
