# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Conditions API, each loaded when it is first asked for."""

from .details import Details, DetailsManyItem
from .order import Order

__all__ = ["Details", "DetailsManyItem", "Order"]
