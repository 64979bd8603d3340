# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, Unset

class PhotosAddScanRequest(Model):
    """The body of `photos.add_scan`."""

    file: bytes
    """Holds `application/octet-stream`."""
    page: bytes | None = None
    """Holds `image/png`."""
    pages: list[bytes] | None = None
    raw: bytes | None = None
    drawing: bytes | None = None
    """Holds `image/svg+xml`."""
    notes: str | None = None
    """Holds `text/markdown`."""
    icon: bytes | None = None
    """Holds `image/png`."""
    photo: bytes | Unset | None = UNSET
    """Holds `image/jpeg`."""
    shots: list[bytes] | Unset | None = UNSET
