# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .animal import Animal

class Zoo(Model):
    """The `Zoo` of the document."""

    plain: list[str] | None
    """`plain` on the wire."""
    named: list[str] | None
    """`named` on the wire."""
    wrapped: list[str] | None
    """`wrapped` on the wire."""
    both: list[str] | None
    """`both` on the wire."""
    inside: list[int] | None
    """`inside` on the wire."""
    animals: list[Animal] | None
    """`animals` on the wire."""
    code: str | None
    """`code` on the wire."""
    box: dict[str, int] | None
    """`box` on the wire."""

    def __init__(
        self,
        *,
        plain: list[str] | None = None,
        named: list[str] | None = None,
        wrapped: list[str] | None = None,
        both: list[str] | None = None,
        inside: list[int] | None = None,
        animals: list[Animal] | None = None,
        code: str | None = None,
        box: dict[str, int] | None = None,
    ) -> None: ...
