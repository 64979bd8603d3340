# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model

class PetsSendPingRequest(Model):
    """The body of `pets.send_ping`."""

    kind: Literal["ping"] = "ping"
    note: str | None = None
