# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Multi File API, each loaded when it is first asked for."""

from .pet import *
from .pet_kind import *
from .pet_owner import *
from .pets_create_request import *
from .place import *
from .problem import *
from .street import *

__all__: list[str]
