# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Search(Model):
    """Alternatives that only say what is required make no types."""

    id: int | None = None
    name: str | None = None
