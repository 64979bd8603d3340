# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Color(Model):
    """The `Color` of the document."""

    r: int | None
    """`R` on the wire."""
    g: int | None
    """`G` on the wire."""
    b: int | None
    """`B` on the wire."""

    def __init__(
        self, *, r: int | None = None, g: int | None = None, b: int | None = None
    ) -> None: ...
