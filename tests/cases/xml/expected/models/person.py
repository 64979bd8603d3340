# Made by clientwright. Change the document or the configuration, then regenerate.

from __future__ import annotations

from datetime import date

from .._runtime.models import Model


class Person(
    Model,
    xml={
        "id": {"node": "attribute"},
        "name": {"namespace": "https://example.com/schema/sample", "prefix": "sample"},
    },
):
    """The `Person` of the document."""

    id: int | None = None
    name: str | None = None
    born: date | None = None
    tall: bool | None = None
    weight: int | float | None = None
    friend: Person | None = None
