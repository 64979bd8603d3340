# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model
from .state import State

class ThingsCreateRequest(Model):
    """The body of `things.create`."""

    kind: Literal["thing"]
    """`kind` on the wire."""
    mode: Literal["only"]
    """`mode` on the wire."""
    state: State | str | None
    """`state` on the wire."""

    def __init__(
        self,
        *,
        kind: Literal["thing"] = "thing",
        mode: Literal["only"] = "only",
        state: State | str | None = None,
    ) -> None: ...
