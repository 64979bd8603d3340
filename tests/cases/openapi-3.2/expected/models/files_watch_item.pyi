# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class FilesWatchItem(Model):
    """What `files.watch` gives one by one."""

    name: str | None = None
