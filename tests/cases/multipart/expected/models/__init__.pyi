# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Multipart API, each loaded when it is first asked for."""

from .drawing import Drawing
from .order import Order
from .photos_add_request import PhotosAddRequest
from .photos_add_scan_request import PhotosAddScanRequest
from .photos_get_scan_response import PhotosGetScanResponse
from .photos_send_form_request import PhotosSendFormRequest
from .photos_send_orders_request import PhotosSendOrdersRequest
from .place import Place
from .scan import Scan

__all__ = [
    "Drawing",
    "Order",
    "PhotosAddRequest",
    "PhotosAddScanRequest",
    "PhotosGetScanResponse",
    "PhotosSendFormRequest",
    "PhotosSendOrdersRequest",
    "Place",
    "Scan",
]
