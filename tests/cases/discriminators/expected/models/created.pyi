# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model

class Created(Model):
    """The `Created` of the document."""

    type: Literal["event.created"] = "event.created"
    id: int
