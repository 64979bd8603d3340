# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date

from .._runtime.models import UNSET, Model, Unset

class Node(Model):
    """The `Node` of the document."""

    parent: Node | None = None
    next: Node | Unset | None = UNSET
    children: list[Node]
    by_name: dict[str, Node] | None = None
    created: date | None = None
