# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Source(Model):
    """The `Source` of the document."""

    name: str | None = None
