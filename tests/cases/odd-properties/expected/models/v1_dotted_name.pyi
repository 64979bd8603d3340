# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class V1DottedName(Model):
    """The `v1.Dotted.Name` of the document."""

    x: int | None = None
