# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class PetsSearchRequest(Model):
    """The body of `pets.search`."""

    words: str | None = None
