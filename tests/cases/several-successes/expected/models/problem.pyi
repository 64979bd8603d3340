# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Problem(Model):
    """The `Problem` of the document."""

    title: str | None = None
