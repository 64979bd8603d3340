# Made by clientwright. Change the document or the configuration, then regenerate.

from __future__ import annotations

from .._runtime.models import Model


class NamedTree(Model):
    """The `NamedTree` of the document."""

    children: list[NamedTree] | None = None
    name: str | None = None
