# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import TypeAlias

Tree: TypeAlias = list[Tree]
"""The `Tree` of the document."""
