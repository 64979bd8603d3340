# Made by clientwright. Change the document or the configuration, then regenerate.

from ._runtime.lazy import lazy
from ._runtime.names import ERRORS

__all__, __getattr__, __dir__ = lazy(__name__, ERRORS, package=__package__)
