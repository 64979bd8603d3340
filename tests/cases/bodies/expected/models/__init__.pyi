# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Bodies API, each loaded when it is first asked for."""

from .pet import Pet
from .pets_search_request import PetsSearchRequest
from .pets_sequence_request_item import PetsSequenceRequestItem

__all__ = ["Pet", "PetsSearchRequest", "PetsSequenceRequestItem"]
