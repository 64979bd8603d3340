# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class None_(Model):
    """The `none` of the document."""

    y: int | None = None
