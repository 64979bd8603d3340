# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class CountedGetShelfResponse(Model):
    """What `counted.get_shelf` answers."""

    books: list[str] | None = None
    name: str | None = None
