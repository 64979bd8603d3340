# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import TypeAlias

from .color import Color

AnySchema: TypeAlias = str | list[str] | Color
"""The `Any` of the document."""
