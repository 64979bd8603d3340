# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, Unset

class PhotosAddScanRequest(Model):
    """The body of `photos.add_scan`."""

    file: str
    """Holds `application/octet-stream`."""
    page: str | None = None
    """Holds `image/png`."""
    pages: list[str] | None = None
    raw: str | None = None
    drawing: str | None = None
    """Holds `image/svg+xml`."""
    notes: str | None = None
    """Holds `text/markdown`."""
    icon: bytes | None = None
    """Holds `image/png`."""
    photo: str | Unset | None = UNSET
    """Holds `image/jpeg`."""
    shots: list[str] | Unset | None = UNSET
