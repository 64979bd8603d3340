"""What the API sends by itself (OpenAPI 3.1 §4.8.1, §4.8.18)."""

from __future__ import annotations

from msgspec import Struct

from clientwright.model.bodies import RequestBody
from clientwright.pointer import Pointer


class Webhook(Struct, frozen=True):
    """A request that the API sends: a webhook of the document, or a callback of an operation."""

    pointer: Pointer
    name: str
    method: str
    request_body: RequestBody | None
    summary: str | None
    description: str | None
    operation: str | None = None
    """The key of the operation whose callback it is."""
