# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class FieldMapping(Model):
    """The `FieldMapping` of the document."""

    source_field_name: str | None = None
    """Source field name for the mapping."""
    target_field_name: str | None = None
    """Target field name for the mapping."""
    value: str | None = None
    """Static value for the mapping."""
    trigger_value: str | None = None
    """Trigger value for the mapping."""
