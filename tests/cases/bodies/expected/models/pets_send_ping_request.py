# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model, constant


class PetsSendPingRequest(Model):
    """The body of `pets.send_ping`."""

    kind: Literal["ping"] = constant("ping")
    note: str | None = None
