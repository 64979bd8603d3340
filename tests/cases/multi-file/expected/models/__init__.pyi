# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Multi File API, each loaded when it is first asked for."""

from .pet import Pet as Pet, Visit as Visit
from .pet_kind import PetKind as PetKind
from .pet_owner import PetOwner as PetOwner
from .pets_create_request import (
    PetsCreateRequest as PetsCreateRequest,
    PetsCreateRequestKind as PetsCreateRequestKind,
    PetsCreateRequestOwner as PetsCreateRequestOwner,
)
from .place import Place as Place
from .problem import Problem as Problem
from .street import Street as Street

__all__: list[str]
