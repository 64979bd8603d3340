# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Bodies API, each loaded when it is first asked for."""

from .pet import Pet
from .pets_lend_request import PetsLendRequest
from .pets_search_request import PetsSearchRequest
from .pets_send_ping_request import PetsSendPingRequest
from .pets_sequence_request_item import PetsSequenceRequestItem

__all__ = [
    "Pet",
    "PetsLendRequest",
    "PetsSearchRequest",
    "PetsSendPingRequest",
    "PetsSequenceRequestItem",
]
