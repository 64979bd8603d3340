# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Owner(Model):
    """The `Owner` of the document."""

    name: str
