# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .details import Details


class Order(Model):
    """What is demanded here is documented, and left to the server."""

    kind: str | None = None
    size: int | None = None
    card: str | None = None
    details: Details | None = None
