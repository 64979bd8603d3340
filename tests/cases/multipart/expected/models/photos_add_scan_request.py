# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, Unset


class PhotosAddScanRequest(Model):
    """The body of `photos.add_scan`."""

    file: str
    page: str | None = None
    pages: list[str] | None = None
    raw: str | None = None
    drawing: str | None = None
    notes: str | None = None
    icon: bytes | None = None
    photo: str | Unset | None = UNSET
    shots: list[str] | Unset | None = UNSET
