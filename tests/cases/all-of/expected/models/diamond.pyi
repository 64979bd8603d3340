# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Diamond(Model):
    """The `Diamond` of the document."""

    name: str
    email: str
