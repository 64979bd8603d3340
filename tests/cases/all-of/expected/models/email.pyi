# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Email(Model):
    """The `Email` of the document."""

    email: str
