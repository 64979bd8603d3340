# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Mail(Model):
    """The `Mail` of the document."""

    mail: str
