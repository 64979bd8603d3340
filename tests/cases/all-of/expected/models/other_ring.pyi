# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class OtherRing(Model):
    """The `OtherRing` of the document."""

    a: str | None = None
    b: str | None = None
