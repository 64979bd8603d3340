# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import datetime

from .._runtime.models import Model

class FeedReadLinesItem(Model):
    """What `feed.read_lines` gives one by one."""

    id: int
    at: datetime | None = None
