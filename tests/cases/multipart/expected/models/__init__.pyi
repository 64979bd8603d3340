# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Multipart API, each loaded when it is first asked for."""

from .order import Order as Order
from .photos_add_request import PhotosAddRequest as PhotosAddRequest
from .photos_send_form_request import PhotosSendFormRequest as PhotosSendFormRequest
from .photos_send_orders_request import (
    PhotosSendOrdersRequest as PhotosSendOrdersRequest,
)
from .place import Place as Place

__all__: list[str]
