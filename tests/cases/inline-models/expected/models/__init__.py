# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Inline Models API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {
        "orders_create_error": ("OrdersCreateError",),
        "orders_create_request": (
            "OrdersCreateRequest",
            "OrdersCreateRequestAddress",
            "OrdersCreateRequestLine",
        ),
        "orders_create_response": (
            "OrdersCreateResponse",
            "OrdersCreateResponseChildrenValue",
            "OrdersCreateResponseHistoryItemItem",
            "OrdersCreateResponseStatus",
        ),
    },
)
