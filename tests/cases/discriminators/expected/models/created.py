# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model, constant


class Created(Model):
    """The `Created` of the document."""

    type: Literal["event.created"] = constant("event.created")
    id: int
