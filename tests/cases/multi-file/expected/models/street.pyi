# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Street(Model):
    """The `Street` of the document."""

    line: str | None = None
