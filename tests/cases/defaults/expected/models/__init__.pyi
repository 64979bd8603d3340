# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Defaults API, each loaded when it is first asked for."""

from .level import *
from .settings import *

__all__: list[str]
