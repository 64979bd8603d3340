# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Tree(Model):
    """The `Tree` of the document."""

    children: list[Tree] | None = None
