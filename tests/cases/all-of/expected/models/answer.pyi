# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Any

from .._runtime.models import Model

class Answer(Model):
    """The `Answer` of the document."""

    count: int | None = None
    first: dict[str, Any] | None = None
    items: list[dict[str, Any]] | None = None
