# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date

from .._runtime.models import UNSET, Model, Unset

class Node(Model):
    """The `Node` of the document."""

    parent: Node | None
    """`parent` on the wire."""
    next: Node | Unset | None
    """`next` on the wire."""
    children: list[Node]
    """`children` on the wire."""
    by_name: dict[str, Node] | None
    """`by_name` on the wire."""
    created: date | None
    """`created` on the wire."""

    def __init__(
        self,
        *,
        parent: Node | None = None,
        next: Node | Unset | None = UNSET,
        children: list[Node],
        by_name: dict[str, Node] | None = None,
        created: date | None = None,
    ) -> None: ...
