# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal, TypeAlias

from .._runtime.models import Model
from .piece import Piece

class SignalPiece(Model):
    """A form of `Signal`."""

    event: Literal["piece"] = "piece"
    data: Piece | None = None

class SignalCount(Model):
    """A form of `Signal`."""

    event: Literal["count"] = "count"
    data: int | None = None

class SignalEnd(Model):
    """A form of `Signal`."""

    event: Literal["end"] = "end"
    data: Literal["[done]"] | None = None

Signal: TypeAlias = SignalPiece | SignalCount | SignalEnd
"""The `Signal` of the document."""
