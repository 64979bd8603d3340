# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import TypeAlias

from .tree import Tree

Alias: TypeAlias = Tree
"""The `Alias` of the document."""
