# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .animal import Animal

class Zoo(Model):
    """The `Zoo` of the document."""

    plain: list[str] | None = None
    named: list[str] | None = None
    wrapped: list[str] | None = None
    both: list[str] | None = None
    inside: list[int] | None = None
    animals: list[Animal] | None = None
    code: str | None = None
    box: dict[str, int] | None = None
