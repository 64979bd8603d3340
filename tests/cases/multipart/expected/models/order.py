# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class Order(
    Model,
    xml={
        "id": {"node": "attribute"},
        "lines": {"name": "lines", "wrapped": True, "item": {"name": "line"}},
    },
):
    """The `Order` of the document."""

    id: int | None = None
    lines: list[str] | None = None
