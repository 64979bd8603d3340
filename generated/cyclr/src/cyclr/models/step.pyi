# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Step(Model):
    """The `Step` of the document."""

    id: str | None = None
    """Unique step identifier."""
    name: str | None = None
    """Step name."""
    description: str | None = None
    """Step description."""
    connector_id: int | None = None
    """ID of the connector used by this step."""
    method_id: str | None = None
    """ID of the method called by this step."""
