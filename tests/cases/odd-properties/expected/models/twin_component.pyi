# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class TwinComponent(Model):
    """The `Ｔwin` of the document."""

    wide: int | None = None
