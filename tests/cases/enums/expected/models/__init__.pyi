# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Enums API, each loaded when it is first asked for."""

from .state import *
from .thing import *
from .things_create_request import *
from .things_list_sort import *

__all__: list[str]
