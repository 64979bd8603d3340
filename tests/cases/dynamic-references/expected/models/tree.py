# Made by clientwright. Change the document or the configuration, then regenerate.

from __future__ import annotations

from .._runtime.models import Model


class Tree(Model):
    """The `Tree` of the document."""

    children: list[Tree] | None = None
