# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the YAML Values API, each loaded when it is first asked for."""

from .values import *

__all__: list[str]
