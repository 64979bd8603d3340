# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Any, TypeAlias

Tree: TypeAlias = list[Any]
"""An alias that leads back to itself."""
