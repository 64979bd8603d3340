# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import TypeAlias

Loop: TypeAlias = dict[str, Loop]
"""The `Loop` of the document."""
