# Made by clientwright. Change the document or the configuration, then regenerate.

from __future__ import annotations

from .._runtime.models import Model


class Problem(Model):
    """The `Problem` of the document."""

    code: int
    causes: list[Problem] | None = None
