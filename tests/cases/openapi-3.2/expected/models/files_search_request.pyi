# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class FilesSearchRequest(Model):
    """The body of `files.search`."""

    words: str
    """`words` on the wire."""

    def __init__(self, *, words: str) -> None: ...
