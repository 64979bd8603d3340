# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Nullable Components API, each loaded when it is first asked for."""

from .order import Order
from .status import Status

__all__ = ["Order", "Status"]
