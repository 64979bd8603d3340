# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Filtered API, each loaded when it is first asked for."""

from .animal import *
from .barn import *
from .bus import *
from .cat import *
from .door import *
from .note import *
from .unused import *
from .vehicle import *

__all__: list[str]
