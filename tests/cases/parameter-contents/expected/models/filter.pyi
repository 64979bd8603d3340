# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .kind import Kind
from .place import Place

class FilterUser(Model):
    """`user` of `Filter`."""

    first_name: str | None = None
    """`firstName` on the wire."""
    active: bool | None = None

class Filter(Model):
    """The `Filter` of the document."""

    user: FilterUser | None = None
    kinds: list[Kind | str] | None = None
    places: list[Place] | None = None
