# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Metrics(Model):
    """The `Metrics` of the document."""

    name: str | None = None
