# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model

class Circle(Model):
    """The `Circle` of the document."""

    kind: Literal["circle"] = "circle"
    radius: float
