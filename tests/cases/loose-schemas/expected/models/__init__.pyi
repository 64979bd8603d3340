# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Loose Schemas API, each loaded when it is first asked for."""

from .sample import *

__all__: list[str]
