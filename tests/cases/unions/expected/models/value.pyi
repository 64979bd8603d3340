# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date, datetime
from uuid import UUID

from .._runtime.models import UNSET, Model, Unset
from .group import Group
from .owner import Owner

class Value(Model):
    """The `Value` of the document."""

    amount: float | str | None = None
    """A number or a text."""
    one_or_many: str | list[str] | None = None
    owner: Owner | Unset | None = UNSET
    owner_or_id: Owner | int | None = None
    flag_or_none: bool | Unset | None = UNSET
    at: datetime | None = None
    day: date | None = None
    id: UUID | None = None
    data: bytes | None = None
    time_or_text: datetime | str | None = None
    owner_or_group: Owner | Group | None = None
    int_or_float: int | float | None = None
