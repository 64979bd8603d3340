# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class StepParameter(Model, rename="pascal"):
    """The `StepParameter` of the document."""

    target_field_name: str | None = None
    value: str | None = None
    trigger_value: str | None = None
