# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class NamedTree(Model):
    """The `NamedTree` of the document."""

    children: list[NamedTree] | None = None
    name: str | None = None
