"""Servers (OpenAPI 3.1 §4.8.5)."""

from __future__ import annotations

from dataclasses import dataclass

from clientwright.pointer import Pointer


@dataclass(frozen=True, slots=True)
class Server:
    """A base address of the API, or of an operation."""

    pointer: Pointer
    url: str
    description: str | None = None
    name: str | None = None
