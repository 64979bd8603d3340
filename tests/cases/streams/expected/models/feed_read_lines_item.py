# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import DateTime, Model


class FeedReadLinesItem(Model):
    """What `feed.read_lines` gives one by one."""

    id: int
    at: DateTime | None = None
