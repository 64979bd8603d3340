# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Grosse(Model):
    """The `Größe` of the document."""

    u540d_u524d: str | None = None
    """`名前` on the wire."""
