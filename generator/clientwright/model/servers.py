"""Servers (OpenAPI 3.1 §4.8.5)."""

from __future__ import annotations

from msgspec import Struct

from clientwright.pointer import Pointer


class Server(Struct, frozen=True):
    """A base address of the API, or of an operation."""

    pointer: Pointer
    url: str
    description: str | None = None
    name: str | None = None
