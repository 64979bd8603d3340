# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Bodies API, each loaded when it is first asked for."""

from .pet import Pet as Pet
from .pets_search_request import PetsSearchRequest as PetsSearchRequest
from .pets_sequence_request_item import (
    PetsSequenceRequestItem as PetsSequenceRequestItem,
)

__all__: list[str]
