# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class Drawing(Model):
    """The `Drawing` of the document."""

    svg: str | None = None
