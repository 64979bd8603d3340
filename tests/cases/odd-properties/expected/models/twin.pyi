# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Twin(Model):
    """The `Twin` of the document."""

    narrow: int | None = None
