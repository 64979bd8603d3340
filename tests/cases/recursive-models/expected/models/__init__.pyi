# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Recursive Models API, each loaded when it is first asked for."""

from .loop import *
from .node import *
from .person import *
from .tree import *

__all__: list[str]
