# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .details import Details

class Order(Model):
    """What is demanded here is documented, and left to the server. If `kind` is `big`,
    `size` must be given. Unless `kind` is `big`, `size` is at most 10. Not allowed:
    `card` and `size` are given. With `card`, `kind` and `size` must be given. With
    `size`, `kind` is `big` or `huge`. With `card`, more is demanded. No other members.
    """

    kind: str | None = None
    size: int | None = None
    card: str | None = None
    details: Details | None = None
