# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class PhotosGetScanResponse(Model):
    """What `photos.get_scan` answers."""

    svg: str
    """Holds `image/svg+xml`."""
