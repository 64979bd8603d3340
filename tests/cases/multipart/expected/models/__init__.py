# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Multipart API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {
        "drawing": ("Drawing",),
        "order": ("Order",),
        "photos_add_request": ("PhotosAddRequest",),
        "photos_add_scan_request": ("PhotosAddScanRequest",),
        "photos_get_scan_response": ("PhotosGetScanResponse",),
        "photos_send_form_request": ("PhotosSendFormRequest",),
        "photos_send_orders_request": ("PhotosSendOrdersRequest",),
        "place": ("Place",),
        "scan": ("Scan",),
    },
)
