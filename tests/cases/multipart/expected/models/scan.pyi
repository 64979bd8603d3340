# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Scan(Model):
    """The `Scan` of the document."""

    file: bytes
    """Holds `image/png`."""
    title: str | None = None
