# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the XML API, each loaded when it is first asked for."""

from .animal import *
from .person import *
from .zoo import *

__all__: list[str]
