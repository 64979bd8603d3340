"""What the API sends, and the functions that read it."""

from __future__ import annotations

from msgspec import Struct

from clientwright.encoders import Identifier
from clientwright.package.types import Type
from clientwright.pointer import Pointer


class Hook(Struct, frozen=True):
    """A function that reads the requests of a webhook or a callback."""

    pointer: Pointer
    name: Identifier
    type: Type
    """What the request holds."""
    summary: str
    description: str
