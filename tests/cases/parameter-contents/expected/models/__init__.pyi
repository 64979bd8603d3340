# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Contents API, each loaded when it is first asked for."""

from .filter import *
from .kind import *
from .page import *
from .place import *
from .search import *

__all__: list[str]
