# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Any

from .._runtime.models import UNSET, Model

class Odd(Model):
    """The `Odd` of the document."""

    what: Any = UNSET
    many: str | float | None = None
