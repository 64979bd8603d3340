# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Inline Models API, each loaded when it is first asked for."""

from .orders_create_error import *
from .orders_create_request import *
from .orders_create_response import *

__all__: list[str]
