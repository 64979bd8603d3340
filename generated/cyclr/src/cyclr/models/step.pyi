# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Step(Model):
    """The `Step` of the document."""

    id: str | None
    """Unique step identifier."""
    name: str | None
    """Step name."""
    description: str | None
    """Step description."""
    connector_id: int | None
    """ID of the connector used by this step."""
    method_id: str | None
    """ID of the method called by this step."""

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        description: str | None = None,
        connector_id: int | None = None,
        method_id: str | None = None,
    ) -> None: ...
