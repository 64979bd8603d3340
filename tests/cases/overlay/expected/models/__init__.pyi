# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Overlay API, each loaded when it is first asked for."""

from .part import *
from .thing import *

__all__: list[str]
