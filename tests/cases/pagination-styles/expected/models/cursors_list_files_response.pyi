# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class CursorsListFilesResponsePage(Model):
    """`page` of `CursorsListFilesResponse`."""

    next_from: int | None
    """`next-from` on the wire."""
    files: list[str] | None

    def __init__(
        self, *, next_from: int | None = None, files: list[str] | None = None
    ) -> None: ...

class CursorsListFilesResponse(Model):
    """What `cursors.list_files` answers."""

    page: CursorsListFilesResponsePage | None

    def __init__(self, *, page: CursorsListFilesResponsePage | None = None) -> None: ...
