# Made by clientwright. Change the document or the configuration, then regenerate.

"""Reads the requests that the API sends: `parse_…(content, headers, verify=…)`."""

from collections.abc import Mapping

from ._runtime.webhooks import SignatureError, StandardWebhooks, Verifier, WebhookError
from .models import Order, Shipment

__all__ = [
    "SignatureError",
    "StandardWebhooks",
    "Verifier",
    "WebhookError",
    "parse_on_shipped",
    "parse_order_paid",
]

def parse_order_paid(
    content: bytes | str, headers: Mapping[str, str], *, verify: Verifier | None
) -> Order:
    """What `orderPaid` sends.

    Args:
        content: The body of the request, byte by byte as it came: a signature covers
            nothing else.
        headers: The headers of the request, whatever the case of their names.
        verify: What checks the signature, such as `StandardWebhooks(secret)`; `None`
            trusts anybody.

    Raises:
        SignatureError: The request is not signed as it should be.
        WebhookError: The body is not JSON.
    """

def parse_on_shipped(
    content: bytes | str, headers: Mapping[str, str], *, verify: Verifier | None
) -> Shipment:
    """What `onShipped` sends.

    Args:
        content: The body of the request, byte by byte as it came: a signature covers
            nothing else.
        headers: The headers of the request, whatever the case of their names.
        verify: What checks the signature, such as `StandardWebhooks(secret)`; `None`
            trusts anybody.

    Raises:
        SignatureError: The request is not signed as it should be.
        WebhookError: The body is not JSON.
    """
