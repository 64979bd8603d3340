# Made by clientwright. Change the document or the configuration, then regenerate.

"""Reads the requests that the API sends: `parse_…(content, headers, verify=…)`."""

from collections.abc import Mapping

from ._runtime.webhooks import SignatureError, StandardWebhooks, Verifier, WebhookError
from .models import OnDataPayload, Order

__all__ = [
    "SignatureError",
    "StandardWebhooks",
    "Verifier",
    "WebhookError",
    "parse_on_data",
    "parse_order_made",
    "parse_ping_get",
    "parse_ping_post",
]

def parse_order_made(
    content: bytes | str, headers: Mapping[str, str], *, verify: Verifier | None
) -> Order:
    """An order was made.

    Sent once for each order.

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

def parse_ping_get(
    content: bytes | str, headers: Mapping[str, str], *, verify: Verifier | None
) -> None:
    """What `ping` sends.

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

def parse_ping_post(
    content: bytes | str, headers: Mapping[str, str], *, verify: Verifier | None
) -> bytes:
    """What `ping` sends.

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

def parse_on_data(
    content: bytes | str, headers: Mapping[str, str], *, verify: Verifier | None
) -> OnDataPayload:
    """What `onData` sends.

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
