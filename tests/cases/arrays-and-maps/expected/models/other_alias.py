# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Choice
from .tree import Tree


class OtherAlias(Choice):
    """The `OtherAlias` of the document."""

    of: Tree
