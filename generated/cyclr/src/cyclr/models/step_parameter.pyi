# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class StepParameter(Model):
    """The `StepParameter` of the document."""

    target_field_name: str | None = None
    """Name of the target parameter field."""
    value: str | None = None
    """Value of the parameter."""
    trigger_value: str | None = None
    """Trigger value for the parameter."""
