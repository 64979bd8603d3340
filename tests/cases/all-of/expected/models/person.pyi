# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Person(Model):
    """The `Person` of the document."""

    name: str | None = None
