# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Unions API, each loaded when it is first asked for."""

from .amount import *
from .group import *
from .maybe_owner import *
from .owner import *
from .value import *

__all__: list[str]
