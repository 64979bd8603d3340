# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Page(Model):
    """The `Page` of the document."""

    number: int | None = None
    sort: list[str] | None = None
