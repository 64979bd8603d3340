# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Choice, Model, constant
from .piece import Piece


class SignalPiece(Model):
    """A form of `Signal`."""

    event: Literal["piece"] = constant("piece")
    data: Piece | None = None


class SignalCount(Model):
    """A form of `Signal`."""

    event: Literal["count"] = constant("count")
    data: int | None = None


class SignalEnd(Model):
    """A form of `Signal`."""

    event: Literal["end"] = constant("end")
    data: Literal["[done]"] | None = None


class Signal(Choice):
    """The `Signal` of the document."""

    of: SignalPiece | SignalCount | SignalEnd
