# Made by clientwright. Change the document or the configuration, then regenerate.

"""The exceptions that calls raise; `APIError` is the base of all."""

from ._runtime.lazy import lazy
from ._runtime.names import ERRORS

__all__, __getattr__, __dir__ = lazy(__name__, ERRORS, package=__package__)
