# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class CursorsListFilesResponsePage(Model):
    """`page` of `CursorsListFilesResponse`."""

    next_from: int | None = None
    """`next-from` on the wire."""
    files: list[str] | None = None

class CursorsListFilesResponse(Model):
    """What `cursors.list_files` answers."""

    page: CursorsListFilesResponsePage | None = None
