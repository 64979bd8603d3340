# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins

from .._runtime.models import UNSET, Model, Unset

class Client(Model):
    """The `Client` of the document."""

    str: builtins.str | None
    unset: int | Unset | None
    """`Unset` on the wire."""

    def __init__(
        self, *, str: builtins.str | None = None, unset: int | Unset | None = UNSET
    ) -> None: ...
