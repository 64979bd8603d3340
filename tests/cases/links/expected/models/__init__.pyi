# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Links API, each loaded when it is first asked for."""

from .new_order import NewOrder
from .order import Order

__all__ = ["NewOrder", "Order"]
