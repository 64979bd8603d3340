# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Webhooks API, each loaded when it is first asked for."""

from .on_data_payload import OnDataPayload
from .order import Order, OrderStatus
from .subscriptions_create_request import SubscriptionsCreateRequest

__all__ = ["OnDataPayload", "Order", "OrderStatus", "SubscriptionsCreateRequest"]
