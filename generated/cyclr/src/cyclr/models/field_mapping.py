# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class FieldMapping(Model, rename="pascal"):
    """The `FieldMapping` of the document."""

    source_field_name: str | None = None
    target_field_name: str | None = None
    value: str | None = None
    trigger_value: str | None = None
