# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import TypeAlias

Json: TypeAlias = str | float | bool | list[Json | None] | dict[str, Json | None]
"""The `Json` of the document."""
