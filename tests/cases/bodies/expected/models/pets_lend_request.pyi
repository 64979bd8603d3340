# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model

class PetsLendRequest(Model):
    """The body of `pets.lend`."""

    kind: Literal["loan"] = "loan"
    name: str
    note: str | None = None
