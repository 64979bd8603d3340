# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Given Names API, each loaded when it is first asked for."""

from .level import *
from .nullable import *
from .phase import *
from .phases import *
from .state import *
from .user import *

__all__: list[str]
