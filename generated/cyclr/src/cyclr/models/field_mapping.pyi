# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class FieldMapping(Model):
    """The `FieldMapping` of the document."""

    source_field_name: str | None
    """Source field name for the mapping."""
    target_field_name: str | None
    """Target field name for the mapping."""
    value: str | None
    """Static value for the mapping."""
    trigger_value: str | None
    """Trigger value for the mapping."""

    def __init__(
        self,
        *,
        source_field_name: str | None = None,
        target_field_name: str | None = None,
        value: str | None = None,
        trigger_value: str | None = None,
    ) -> None: ...
