# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class CountedListRowsResponse(Model):
    """What `counted.list_rows` answers."""

    rows: list[int] | None = None
