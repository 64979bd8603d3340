# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Dynamic References API, each loaded when it is first asked for."""

from .any_schema import *
from .named_tree import *
from .owner import *
from .owners_list_response import *
from .page import *
from .pet import *
from .pet_page import *
from .tree import *

__all__: list[str]
