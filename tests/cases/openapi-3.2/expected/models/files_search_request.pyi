# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class FilesSearchRequest(Model):
    """The body of `files.search`."""

    words: str
