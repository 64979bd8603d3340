# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, Unset


class PhotosAddScanRequest(Model):
    """The body of `photos.add_scan`."""

    file: bytes
    page: bytes | None = None
    pages: list[bytes] | None = None
    raw: bytes | None = None
    drawing: bytes | None = None
    notes: str | None = None
    icon: bytes | None = None
    photo: bytes | Unset | None = UNSET
    shots: list[bytes] | Unset | None = UNSET
