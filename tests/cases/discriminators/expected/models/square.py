# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model, constant


class Square(Model):
    """The `Square` of the document."""

    kind: Literal["square"] = constant("square")
    side: int | float
