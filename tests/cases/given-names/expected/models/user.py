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


class User(Model, rename={"user_name": "usr_nm", "level": "lvl"}):
    """The `UserDto` of the document."""

    user_name: str | None = None
    level: Level | None = None
    address: PostalAddress | None = None
    mail: UserMail | None = None
    sort: UserSort | None = None
    reason: RejectionReason | None = None
