# Made by clientwright. Change the document or the configuration, then regenerate.

from __future__ import annotations

from .._runtime.models import DateTime, Model
from .pet_kind import PetKind
from .pet_owner import PetOwner
from .place import Place


class Pet(Model):
    """The `Pet` of the document."""

    name: str
    kind: PetKind | None = None
    owner: PetOwner | None = None
    visits: list[Visit] | None = None
    home: Place | None = None


class Visit(Model):
    """The `Visit` of the document."""

    pet: Pet | None = None
    at: DateTime | None = None
    where: Place | None = None
