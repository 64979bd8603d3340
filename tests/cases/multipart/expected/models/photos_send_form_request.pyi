# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .place import Place

class PhotosSendFormRequest(Model):
    """The body of `photos.send_form`."""

    place: Place | None = None
    box: dict[str, int] | None = None
    colours: list[str] | None = None
    url: str | None = None
    lines: list[Place] | None = None
