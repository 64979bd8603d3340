# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Any
from uuid import UUID

from .._runtime.models import UNSET, Model

class Mapping(Model):
    """The `Mapping` of the document."""

    any: Any = UNSET
    uuid: UUID | None = None
    id: UUID | None = None
