# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins

from .._runtime.models import UNSET, Model, Unset

class Client(Model):
    """The `Client` of the document."""

    str: builtins.str | None = None
    unset: int | Unset | None = UNSET
    """`Unset` on the wire."""
