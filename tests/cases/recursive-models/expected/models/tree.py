# Made by clientwright. Change the document or the configuration, then regenerate.

from __future__ import annotations

from .._runtime.models import Choice


class Tree(Choice):
    """An alias that leads back to itself."""

    of: list[Tree]
