# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import TypeAlias

from .tree import Tree

OtherAlias: TypeAlias = Tree
"""The `OtherAlias` of the document."""
