# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class CountedListIssuesResponse(Model):
    """What `counted.list_issues` answers."""

    issues: list[str] | None = None
    total: int | None = None
