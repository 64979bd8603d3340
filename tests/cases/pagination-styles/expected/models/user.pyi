# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class User(Model):
    """The `User` of the document."""

    id: str | None = None
