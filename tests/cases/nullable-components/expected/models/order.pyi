# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, Unset
from .status import Status

class Order(Model):
    """The `Order` of the document."""

    status: Status | str | None
    parent: Order | Unset | None = UNSET
