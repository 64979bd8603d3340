# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Any

from .._runtime.models import UNSET, Model

class Part(Model):
    """The `Part` of the document."""

    id: str | None = None
    note: Any = UNSET
