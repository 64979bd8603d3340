# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Bodies API, each loaded when it is first asked for."""

from .pet import *
from .pets_search_request import *
from .pets_sequence_request_item import *

__all__: list[str]
