# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date, datetime
from uuid import UUID

from .._runtime.models import UNSET, Model, Unset
from .group import Group
from .owner import Owner

class Value(Model):
    """The `Value` of the document."""

    amount: float | str | None
    """A number or a text."""
    one_or_many: str | list[str] | None
    """`one_or_many` on the wire."""
    owner: Owner | Unset | None
    """`owner` on the wire."""
    owner_or_id: Owner | int | None
    """`owner_or_id` on the wire."""
    flag_or_none: bool | Unset | None
    """`flag_or_none` on the wire."""
    at: datetime | None
    """`at` on the wire."""
    day: date | None
    """`day` on the wire."""
    id: UUID | None
    """`id` on the wire."""
    data: bytes | None
    """`data` on the wire."""
    time_or_text: datetime | str | None
    """`time_or_text` on the wire."""
    owner_or_group: Owner | Group | None
    """`owner_or_group` on the wire."""
    int_or_float: int | float | None
    """`int_or_float` on the wire."""

    def __init__(
        self,
        *,
        amount: float | str | None = None,
        one_or_many: str | list[str] | None = None,
        owner: Owner | Unset | None = UNSET,
        owner_or_id: Owner | int | None = None,
        flag_or_none: bool | Unset | None = UNSET,
        at: datetime | None = None,
        day: date | None = None,
        id: UUID | None = None,
        data: bytes | None = None,
        time_or_text: datetime | str | None = None,
        owner_or_group: Owner | Group | None = None,
        int_or_float: int | float | None = None,
    ) -> None: ...
