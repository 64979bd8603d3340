# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class CursorsListFilesResponsePage(Model, rename={"next_from": "next-from"}):
    """`page` of `CursorsListFilesResponse`."""

    next_from: int | None = None
    files: list[str] | None = None


class CursorsListFilesResponse(Model):
    """What `cursors.list_files` answers."""

    page: CursorsListFilesResponsePage | None = None
