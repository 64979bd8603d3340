# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Choice
from .tree import Tree


class Alias(Choice):
    """The `Alias` of the document."""

    of: Tree
