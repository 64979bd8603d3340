# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Multi File API, each loaded when it is first asked for."""

from .pet import Pet, Visit
from .pet_kind import PetKind
from .pet_owner import PetOwner
from .pets_create_request import (
    PetsCreateRequest,
    PetsCreateRequestKind,
    PetsCreateRequestOwner,
)
from .place import Place
from .problem import Problem
from .street import Street

__all__ = [
    "Pet",
    "PetKind",
    "PetOwner",
    "PetsCreateRequest",
    "PetsCreateRequestKind",
    "PetsCreateRequestOwner",
    "Place",
    "Problem",
    "Street",
    "Visit",
]
