# Made by clientwright. Change the document or the configuration, then regenerate.

from __future__ import annotations

from .._runtime.models import Choice


class Json(Choice):
    """The `Json` of the document."""

    of: str | int | float | bool | list[Json | None] | dict[str, Json | None]
