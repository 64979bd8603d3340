# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Color(Model):
    """The `Color` of the document."""

    r: int | None = None
    """`R` on the wire."""
    g: int | None = None
    """`G` on the wire."""
    b: int | None = None
    """`B` on the wire."""
