# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model

class Deleted(Model):
    """The `Deleted` of the document."""

    type: Literal["event.deleted"] = "event.deleted"
    id: int
