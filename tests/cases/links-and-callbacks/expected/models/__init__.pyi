# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Links And Callbacks API, each loaded when it is first asked for."""

from .order import Order
from .orders_create_request import OrdersCreateRequest
from .shipment import Shipment

__all__ = ["Order", "OrdersCreateRequest", "Shipment"]
