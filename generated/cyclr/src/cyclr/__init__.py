# Made by clientwright. Change the document or the configuration, then regenerate.

"""A typed client for the Cyclr API."""

from ._runtime.lazy import lazy
from ._runtime.names import ERRORS, FUNCTIONS, TYPES

__version__ = "0.1.0"
__all__, __getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncCyclr", "Cyclr")}, ERRORS, TYPES, FUNCTIONS
)
