# Made by clientwright. Change the document or the configuration, then regenerate.

from __future__ import annotations

from datetime import date

from .._runtime.models import Model


class User(Model, read_only=("id", "created")):
    """The `User` of the document."""

    id: int | None = None
    name: str
    password: str | None = None
    created: date | None = None
    manager: User | None = None
    language: str | None = None
