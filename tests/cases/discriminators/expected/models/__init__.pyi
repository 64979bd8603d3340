# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Discriminators API, each loaded when it is first asked for."""

from .action import *
from .circle import *
from .created import *
from .deleted import *
from .pet import *
from .script import *
from .shape import *
from .square import *

__all__: list[str]
