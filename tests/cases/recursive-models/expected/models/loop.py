# Made by clientwright. Change the document or the configuration, then regenerate.

from __future__ import annotations

from .._runtime.models import Choice


class Loop(Choice):
    """The `Loop` of the document."""

    of: dict[str, Loop]
