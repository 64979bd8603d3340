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
    """`id` on the wire."""
    value: float | None
    """More than 0."""
    note: str | Unset | None
    """`note` on the wire."""
    kind: RateKind | str | Unset | None
    """`kind` on the wire."""
    source: Source | Unset | None
    """`source` on the wire."""
    nullable: str | None
    """`nullable` on the wire."""

    def __init__(
        self,
        *,
        id: int,
        value: float | None,
        note: str | Unset | None = UNSET,
        kind: RateKind | str | Unset | None = UNSET,
        source: Source | Unset | None = UNSET,
        nullable: str | None = None,
    ) -> None: ...
