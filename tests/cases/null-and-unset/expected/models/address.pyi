# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Address(Model):
    """The `Address` of the document."""

    city: str | None = None
