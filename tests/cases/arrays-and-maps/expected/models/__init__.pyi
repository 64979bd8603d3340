# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Arrays And Maps API, each loaded when it is first asked for."""

from .alias import *
from .json import *
from .metrics import *
from .other_alias import *
from .thing import *
from .tree import *

__all__: list[str]
