# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model
from .state import State

class ThingsCreateRequest(Model):
    """The body of `things.create`."""

    kind: Literal["thing"] = "thing"
    mode: Literal["only"] = "only"
    state: State | str | None = None
