# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, Unset

class Car(Model):
    """The `Car` of the document."""

    plate: str
    owner: str | Unset | None = UNSET
