# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Search(Model):
    """The `Search` of the document."""

    q: str
    size: int | None = None
