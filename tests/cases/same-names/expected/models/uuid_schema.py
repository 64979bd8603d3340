# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import TypeAlias
from uuid import UUID

UUIDSchema: TypeAlias = UUID
"""The `UUID` of the document."""
