# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .place import Place

class PhotosAddRequest(Model):
    """The body of `photos.add`."""

    title: str
    """`title` on the wire."""
    photo: bytes
    """`photo` on the wire."""
    more: list[bytes] | None
    """`more` on the wire."""
    place: Place | None
    """`place` on the wire."""
    sizes: list[int] | None
    """`sizes` on the wire."""
    key: bytes | None
    """`key` on the wire."""
    box: dict[str, int] | None
    """`box` on the wire."""
    flags: list[str] | None
    """`flags` on the wire."""

    def __init__(
        self,
        *,
        title: str,
        photo: bytes,
        more: list[bytes] | None = None,
        place: Place | None = None,
        sizes: list[int] | None = None,
        key: bytes | None = None,
        box: dict[str, int] | None = None,
        flags: list[str] | None = None,
    ) -> None: ...
