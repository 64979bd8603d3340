# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import datetime

from .._runtime.models import Model
from .pet_kind import PetKind
from .pet_owner import PetOwner
from .place import Place

class Pet(Model):
    """The `Pet` of the document."""

    name: str
    kind: PetKind | str | None = None
    owner: PetOwner | None = None
    """Who feeds it."""
    visits: list[Visit] | None = None
    home: Place | None = None

class Visit(Model):
    """The `Visit` of the document."""

    pet: Pet | None = None
    at: datetime | None = None
    where: Place | None = None
