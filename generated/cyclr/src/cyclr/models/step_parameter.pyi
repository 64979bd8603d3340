# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class StepParameter(Model):
    """The `StepParameter` of the document."""

    target_field_name: str | None
    """Name of the target parameter field."""
    value: str | None
    """Value of the parameter."""
    trigger_value: str | None
    """Trigger value for the parameter."""

    def __init__(
        self,
        *,
        target_field_name: str | None = None,
        value: str | None = None,
        trigger_value: str | None = None,
    ) -> None: ...
