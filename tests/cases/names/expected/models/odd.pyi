# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins
from datetime import date as _datetime_date

from .._runtime.models import Model

class Odd(Model):
    """The `Odd` of the document."""

    id: builtins.str
    from_: builtins.str
    """`from` on the wire."""
    body: builtins.str | None = None
    options: builtins.dict[builtins.str, int] | None = None
    self_: builtins.str | None = None
    """`self` on the wire."""
    locals: builtins.str | None = None
    list: builtins.list[builtins.str] | None = None
    str: builtins.str | None = None
    date: _datetime_date | None = None
    type: builtins.str | None = None
    none: builtins.str | None = None
    """`None` on the wire."""
    user_name__: builtins.str | None = None
    """`userName` on the wire."""
    user_name: builtins.str | None = None
    user_name_: builtins.str | None = None
    """`UserName` on the wire."""
    x_dash: builtins.str | None = None
    """`x-dash` on the wire."""
    ref_count: int | None = None
    """`$ref-count` on the wire."""
    field_3d: bool | None = None
    """`3d` on the wire."""
    private: builtins.str | None = None
    """`_private` on the wire."""
    dict: builtins.str | None = None
    """`__dict__` on the wire."""
