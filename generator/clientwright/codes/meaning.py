"""`Meaning`: what stands behind a code."""

from __future__ import annotations

from typing import NamedTuple


class Meaning(NamedTuple):
    """Why findings of a kind are reported, and what to do about them: a sentence each."""

    cause: str
    cure: str
