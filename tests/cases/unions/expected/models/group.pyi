# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Group(Model):
    """The `Group` of the document."""

    members: int
