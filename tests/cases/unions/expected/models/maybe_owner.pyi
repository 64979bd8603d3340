# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import TypeAlias

from .owner import Owner

MaybeOwner: TypeAlias = Owner | None
"""The `MaybeOwner` of the document."""
