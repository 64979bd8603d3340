# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import TypeAlias

Amount: TypeAlias = int | float | str
"""A number or a text."""
