# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins
from datetime import date as _datetime_date

from .._runtime.models import Model


class Odd(
    Model,
    rename={
        "from_": "from",
        "self_": "self",
        "none": "None",
        "user_name__": "userName",
        "user_name_": "UserName",
        "x_dash": "x-dash",
        "ref_count": "$ref-count",
        "field_3d": "3d",
        "private": "_private",
        "dict": "__dict__",
    },
):
    """The `Odd` of the document."""

    id: builtins.str
    from_: builtins.str
    body: builtins.str | None = None
    options: builtins.dict[builtins.str, int] | None = None
    self_: builtins.str | None = None
    locals: builtins.str | None = None
    list: builtins.list[builtins.str] | None = None
    str: builtins.str | None = None
    date: _datetime_date | None = None
    type: builtins.str | None = None
    none: builtins.str | None = None
    user_name__: builtins.str | None = None
    user_name: builtins.str | None = None
    user_name_: builtins.str | None = None
    x_dash: builtins.str | None = None
    ref_count: int | None = None
    field_3d: bool | None = None
    private: builtins.str | None = None
    dict: builtins.str | None = None
