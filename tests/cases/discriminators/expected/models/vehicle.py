# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class Vehicle(Model):
    """The `Vehicle` of the document."""

    kind: str
