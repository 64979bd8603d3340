# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class NoneSchema(Model):
    """The `None` of the document."""

    x: int | None = None
