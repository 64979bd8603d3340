# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Value Lists API, each loaded when it is first asked for."""

from .color import *
from .level import *
from .values import *

__all__: list[str]
