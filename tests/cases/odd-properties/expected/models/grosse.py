# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class Grosse(Model, rename={"u540d_u524d": "\u540d\u524d"}):
    """The `Größe` of the document."""

    u540d_u524d: str | None = None
