# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, OpenStrEnum, Unset
from .source import Source

class RateKind(OpenStrEnum):
    """`kind` of `Rate`."""

    SPOT = "spot"
    FORWARD = "forward"

class RateQuoted(Model):
    """`quoted` of `Rate`."""

    bid: float | None = None
    ask: float | None = None

class Rate(Model):
    """The `Rate` of the document."""

    id: int
    value: float | None
    """More than 0."""
    note: str | Unset | None = UNSET
    kind: RateKind | str | Unset | None = UNSET
    source: Source | Unset | None = UNSET
    nullable: str | None = None
    quoted: RateQuoted | Unset | None = UNSET
