# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Any, TypeAlias

Loop: TypeAlias = dict[str, Any]
"""The `Loop` of the document."""
