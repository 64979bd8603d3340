# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Phone(Model):
    """The `Phone` of the document."""

    phone: str
    kind: str | None = None
