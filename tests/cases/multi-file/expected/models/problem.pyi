# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Problem(Model):
    """The `Problem` of the document."""

    code: int
    causes: list[Problem] | None = None
