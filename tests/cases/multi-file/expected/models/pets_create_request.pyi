# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model, OpenStrEnum
from .pet import Visit
from .place import Place
from .street import Street

class PetsCreateRequestKind(OpenStrEnum):
    """`kind` of `PetsCreateRequest`."""

    CAT = "cat"
    DOG = "dog"

class PetsCreateRequestOwner(Model):
    """Who feeds it."""

    email: str
    address: Street | None = None

class PetsCreateRequest(Model):
    """The body of `pets.create`."""

    name: str
    kind: PetsCreateRequestKind | str | None = None
    owner: PetsCreateRequestOwner | None = None
    """Who feeds it."""
    visits: list[Visit] | None = None
    home: Place | None = None
