# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Both(Model):
    """Of two components."""

    name: str
    email: str
