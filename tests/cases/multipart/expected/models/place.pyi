# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Place(Model):
    """The `Place` of the document."""

    city: str
    zip: str | None = None
