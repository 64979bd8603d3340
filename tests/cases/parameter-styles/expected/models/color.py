# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class Color(Model, rename="pascal"):
    """The `Color` of the document."""

    r: int | None = None
    g: int | None = None
    b: int | None = None
