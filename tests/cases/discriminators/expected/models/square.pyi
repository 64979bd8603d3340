# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model

class Square(Model):
    """The `Square` of the document."""

    kind: Literal["square"] = "square"
    side: float
