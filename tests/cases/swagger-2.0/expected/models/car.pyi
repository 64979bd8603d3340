# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, Unset

class Car(Model):
    """The `Car` of the document."""

    plate: str
    """`plate` on the wire."""
    owner: str | Unset | None
    """`owner` on the wire."""

    def __init__(self, *, plate: str, owner: str | Unset | None = UNSET) -> None: ...
