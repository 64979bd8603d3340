# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import TypeAlias

Tree: TypeAlias = list[Tree]
"""An alias that leads back to itself."""
