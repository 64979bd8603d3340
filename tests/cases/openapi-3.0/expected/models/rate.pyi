# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, OpenStrEnum, Unset
from .source import Source

class RateKind(OpenStrEnum):
    """`kind` of `Rate`."""

    SPOT = "spot"
    FORWARD = "forward"

class RateQuoted(Model):
    """`quoted` of `Rate`."""

    bid: float | None
    ask: float | None

    def __init__(
        self, *, bid: float | None = None, ask: float | None = None
    ) -> None: ...

class Rate(Model):
    """The `Rate` of the document."""

    id: int
    value: float | None
    """More than 0."""
    note: str | Unset | None
    kind: RateKind | str | Unset | None
    source: Source | Unset | None
    nullable: str | None
    quoted: RateQuoted | Unset | None

    def __init__(
        self,
        *,
        id: int,
        value: float | None,
        note: str | Unset | None = UNSET,
        kind: RateKind | str | Unset | None = UNSET,
        source: Source | Unset | None = UNSET,
        nullable: str | None = None,
        quoted: RateQuoted | Unset | None = UNSET,
    ) -> None: ...
