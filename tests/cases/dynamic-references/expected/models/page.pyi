# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Any

from .._runtime.models import UNSET, Model

class Page(Model):
    """The `Page` of the document."""

    items: list[Any]
    first: Any = UNSET
    """What `not` describes in the document is not allowed."""
    next: str | None = None
