# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, OpenStrEnum, Unset
from .source import Source


class RateKind(OpenStrEnum):
    """`kind` of `Rate`."""

    SPOT = "spot"
    FORWARD = "forward"


class Rate(Model):
    """The `Rate` of the document."""

    id: int
    value: int | float | None
    note: str | Unset | None = UNSET
    kind: RateKind | Unset | None = UNSET
    source: Source | Unset | None = UNSET
    nullable: str | None = None
