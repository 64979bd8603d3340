# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Odd Properties API, each loaded when it is first asked for."""

from .grosse import *
from .odd_thing import *
from .twin import *
from .twin_component import *
from .v1_dotted_name import *

__all__: list[str]
