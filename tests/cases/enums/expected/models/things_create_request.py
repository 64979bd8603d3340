# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model, constant
from .state import State


class ThingsCreateRequest(Model):
    """The body of `things.create`."""

    kind: Literal["thing"] = constant("thing")
    mode: Literal["only"] = constant("only")
    state: State | None = None
