# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class Step(Model, rename="pascal"):
    """The `Step` of the document."""

    id: str | None = None
    name: str | None = None
    description: str | None = None
    connector_id: int | None = None
    method_id: str | None = None
