# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .place import Place

class PhotosAddRequest(Model):
    """The body of `photos.add`."""

    title: str
    photo: bytes
    more: list[bytes] | None = None
    place: Place | None = None
    sizes: list[int] | None = None
    key: bytes | None = None
    box: dict[str, int] | None = None
    flags: list[str] | None = None
