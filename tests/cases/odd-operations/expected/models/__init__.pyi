# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Odd Operations API, each loaded when it is first asked for."""

from .odd import Odd
from .pets_pets_delete_request import PetsPetsDeleteRequest

__all__ = ["Odd", "PetsPetsDeleteRequest"]
